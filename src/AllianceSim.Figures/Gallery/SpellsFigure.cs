using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>When each alliance of one run was signed, when it ended, and why.</summary>
public static class SpellsFigure
{
    /// <summary>Rows at most; of more alliances the longest-lived are drawn.</summary>
    public const int MostRows = 40;

    private const double LeastRowHeight = 8.8;
    private const double LargestRowHeight = 13;
    private const double FewRowsHeight = 120;
    private const double HalfBar = 0.3;
    private const double EmptyHeight = 80;

    private static readonly Ink Guide = new(Palette.Grid) { Width = 0.4 };
    private static readonly Ink Arrow = new(Palette.Text);

    /// <summary>Describes the figure.</summary>
    /// <param name="alliances">Alliances of any runs.</param>
    /// <param name="years">The years of the run drawn.</param>
    /// <param name="provenance">Where the rows come from.</param>
    /// <param name="run">The run drawn.</param>
    public static Figure Of(IReadOnlyList<Recorded<AllianceRow>> alliances, YearSpan years, Provenance provenance, int run = 0)
    {
        var all = alliances.Where(a => a.Run == run).Select(a => a.Row).ToList();
        var drawn = all
            .OrderByDescending(a => (a.Ended ?? years.Last) - a.Founded).ThenBy(a => a.Id).Take(MostRows)
            .OrderBy(a => a.Founded).ThenBy(a => a.Id)
            .Select(a => new Spell(a, years))
            .ToList();
        return new Figure
        {
            Name = "spells",
            Title = "Alliances from signing to end, and why they ended",
            Caption = Caption(all, drawn, provenance, run),
            Width = FigureWidth.TwoColumns,
            Panels =
            [
                new Panel
                {
                    X = NumberScale.Years("Year", years.First, years.Last, 12),
                    Y = new CategoryScale("", [.. drawn.Select(s => s.Row.Name)]),
                    Height = drawn.Count == 0
                        ? EmptyHeight
                        : drawn.Count * Math.Clamp(FewRowsHeight / drawn.Count, LeastRowHeight, LargestRowHeight),
                    Marks = [.. drawn.SelectMany((spell, row) => Marks(spell, row, years))],
                    Message = drawn.Count == 0 ? "No alliance was formed" : "",
                },
            ],
            Legend = [.. Legend(drawn, years)],
            Table = new FigureTable(
                ["run", "alliance", "name", "founded", "ended", "end-kind", "top-cause", "cause-group", "drawn-from", "drawn-to"],
                [.. drawn.Select(s => s.Cells(run))]),
        };
    }

    private static IEnumerable<Mark> Marks(Spell spell, int row, YearSpan years)
    {
        yield return new Segment(new Point(years.First, row), new Point(years.Last, row), Guide);
        yield return new Box(new Point(spell.From, row - HalfBar), new Point(spell.To, row + HalfBar), spell.End.Ink)
        {
            Hover = $"{spell.Row.Name}, {spell.InWords}, {SpellEnd.InWords(spell.Row)}",
        };
        if (spell.SignedBefore)
            yield return new Dots([new Point(spell.From, row)], DotShape.LeftArrow, Arrow) { IsSilent = true };
        if (spell.Row.Ended is null)
            yield return new Dots([new Point(spell.To, row)], DotShape.RightArrow, Arrow) { IsSilent = true };
    }

    private static IEnumerable<LegendEntry> Legend(List<Spell> drawn, YearSpan years)
    {
        foreach (var end in SpellEnd.All.Intersect(drawn.Select(s => s.End)))
            yield return new LegendEntry(end.Label, LegendSymbol.Box, end.Ink);
        if (drawn.Any(s => s.SignedBefore))
        {
            var label = Format($"signed before {years.First}");
            yield return new LegendEntry(label, LegendSymbol.LeftArrow, Arrow);
        }
    }

    private static string Caption(List<AllianceRow> all, List<Spell> drawn, Provenance provenance, int run)
    {
        if (all.Count == 0)
            return Format($"Run {run} has no alliance. {provenance.Sentence}");
        var inForce = all.Count(a => a.Ended is null);
        var leftOut = all.Count - drawn.Count;
        var count = all.Count == 1 ? "1 alliance" : Format($"{all.Count} alliances");
        var open = inForce == 0 ? "none in force at the end" : Format($"{inForce} in force at the end (arrow)");
        var rest = leftOut == 0 ? "" : Format($" The {drawn.Count} longest-lived are drawn and the other {leftOut} left out.");
        var why = drawn.Exists(s => Cause.Find(s.Row.TopCause) is not null)
            ? " Causes: what had fallen most for the member whose choice ended it."
            : "";
        return Format($"Run {run}, in the order of signing: {count}, {open}.{why}{rest} {provenance.Sentence}");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>An alliance as drawn.</summary>
    private sealed record Spell(AllianceRow Row, YearSpan Years)
    {
        public int From => Math.Max(Row.Founded, Years.First);

        public int To => Row.Ended ?? Years.Last;

        public bool SignedBefore => Row.Founded < Years.First;

        public string InWords => Row.Ended is { } ended ? Format($"{Row.Founded} to {ended}") : Format($"from {Row.Founded}");

        public SpellEnd End => SpellEnd.Of(Row);

        public IReadOnlyList<object?> Cells(int run)
        {
            var cause = Cause.Find(Row.TopCause);
            return
            [
                run, Row.Id, Row.Name, Row.Founded, Row.Ended, Row.Ended is null ? null : Row.End.ToString()?.ToLowerInvariant(), cause?.Id,
                cause?.Group.Id, From, To,
            ];
        }
    }
}
