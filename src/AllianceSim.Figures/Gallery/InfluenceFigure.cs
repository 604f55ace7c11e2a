using System.Globalization;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Figures.Gallery;

/// <summary>Beckley's table: influence of alliances by involvement, of third parties and of those that disputes began between.</summary>
public static class InfluenceFigure
{
    private const double Height = 132;
    private const double Faintest = 0.04;
    private const double Strongest = 0.62;

    /// <summary>How far the two lines of a cell stand from its middle.</summary>
    private const double HalfLine = 0.17;

    private static readonly Ink Count = new(Palette.Text);
    private static readonly Ink Share = new(Palette.Muted);

    /// <summary>Hides the grid, which would run through the numbers.</summary>
    private static readonly Box Ground = new(new Point(-0.5, -0.5), new Point(3.5, 3.5), new Ink("#FFFFFF"));

    /// <summary>Describes the figure.</summary>
    /// <param name="tally">Disputes of all runs.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(DisputeTally tally, Provenance provenance)
    {
        (string Id, string Title, PartTally Parts)[] panels =
        [
            ("third-party", "Third parties", tally.ThirdParties), ("originator", "Those that disputes began between", tally.Originators),
        ];
        return new Figure
        {
            Name = "influence",
            Title = "Influence of alliances by involvement",
            Caption = Caption(tally, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = panels.Length,
            Panels = [.. panels.Select((panel, i) => DrawPanel(panel.Title, panel.Parts, tally) with { LabelsY = i == 0 })],
            Table = new FigureTable(
                ["parts", "influence", "involvement", "count", "per-run", "share"],
                [
                    .. panels.Where(panel => panel.Parts.Coded > 0).SelectMany(panel => Cells(panel.Parts).Select(cell => (object?[])
                    [
                        panel.Id, (int)cell.Influence, (int)cell.Involvement, cell.Count, cell.Count / (double)tally.Runs,
                        cell.Count / (double)panel.Parts.Coded,
                    ])),
                ]),
        };
    }

    private static Panel DrawPanel(string title, PartTally parts, DisputeTally tally) => new()
    {
        X = new CategoryScale("Involvement", ["0 none", "1 exposed", "2 non-mil.", "3 military"]),
        Y = new CategoryScale("", ["0 held back", "1 hardly weighed", "2 weighed", "3 needed"]),
        Height = Height,
        Title = title,
        Marks = parts.Coded == 0 ? [] : [Ground, .. Cells(parts).SelectMany(cell => DrawCell(cell, parts, tally))],
        Message = (tally.Disputes, parts.Coded) switch
        {
            (0, _) => "There was no dispute",
            (_, 0) => tally.IsCoded ? "No part in a dispute" : "Nothing was coded",
            _ => "",
        },
    };

    private static IEnumerable<Cell> Cells(PartTally parts) =>
        from influence in Enum.GetValues<Influence>()
        from involvement in Enum.GetValues<Involvement>()
        select new Cell(influence, involvement, parts[influence, involvement]);

    private static IEnumerable<Mark> DrawCell(Cell cell, PartTally parts, DisputeTally tally)
    {
        var share = cell.Count / (double)parts.Coded;
        var (x, y) = ((double)cell.Involvement, (double)cell.Influence);

        // By the root, so that rare cells can be told from empty ones.
        var ink = new Ink(Palette.Blue) { Opacity = Faintest + ((Strongest - Faintest) * Math.Sqrt(share)) };
        yield return new Box(new Point(x - 0.5, y - 0.5), new Point(x + 0.5, y + 0.5), ink)
        {
            Hover = Format($"Influence {(int)cell.Influence}, involvement {(int)cell.Involvement}: {cell.Count} of {parts.Coded} parts ({Percent(cell.Count, share)}), {cell.Count / (double)tally.Runs:0.##} in a run"),
        };
        yield return new Words(new Point(x, y - HalfLine), Format($"{cell.Count / (double)tally.Runs:0.#}"), TextAnchor.Middle, Count);
        yield return new Words(new Point(x, y + HalfLine), Percent(cell.Count, share), TextAnchor.Middle, Share);
    }

    private static string Percent(int count, double share) => (count, share) switch
    {
        (0, _) => "-",
        (_, < 0.001) => "<0.1%",
        _ => Format($"{100 * share:0.0}%"),
    };

    private static string Caption(DisputeTally tally, Provenance provenance) => string.Join(
        ' ',
        [
            "Parts in disputes by what the state did (involvement) and how much its alliances had to do with it (influence: 0 they held it back, "
                + "3 it would have done less without them): number in a run, and share of all of the panel.",
            Format($"{tally.Disputes / (double)Math.Max(1, tally.Runs):0.#} disputes in a run."),
            provenance.Sentence,
        ]);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell of the table.</summary>
    private readonly record struct Cell(Influence Influence, Involvement Involvement, int Count);
}
