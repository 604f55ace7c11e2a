using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>An outcome over the levels of two factors: a cell for each pair, coloured by the value, which is written in where there is
/// room.</summary>
public static class HeatmapFigure
{
    /// <summary>Most outcomes that are drawn, a figure for each.</summary>
    public const int MostOutcomes = 4;

    private const double RowHeight = 18;
    private const double LeastHeight = 54;
    private const double LargestHeight = 220;
    private const int MostColumnsInOne = 10;
    private const int BarTicks = 4;

    /// <summary>What edges, ticks and the name of the vertical axis take from the width, in points.</summary>
    private const double Margins = 31;

    private static readonly Ink MissingInk = new(Palette.Muted);

    /// <summary>Describes the figures.</summary>
    /// <param name="cells">The outcomes by cell.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static IEnumerable<Figure> Of(SweepCells cells, FactorNames names, Provenance provenance)
    {
        var outcomes = cells.Cells.GroupBy(cell => cell.Outcome).ToList();
        return outcomes.Take(MostOutcomes).Select(of => Describe(
            cells, of.Key, [.. of], names, provenance, [.. outcomes.Skip(MostOutcomes).Select(other => other.Key.Id)]));
    }

    private static Figure Describe(
        SweepCells all, Outcome outcome, List<CellSummary> cells, FactorNames names, Provenance provenance, List<string> others)
    {
        // Numbers rise upwards, as on any axis; names are read downwards.
        IReadOnlyList<string> rows = all.DownLevels.All(level => double.IsFinite(LevelAxis.Number(level)))
            ? [.. all.DownLevels.Reverse()]
            : all.DownLevels;
        var columns = all.AcrossLevels;
        var width = columns.Count > MostColumnsInOne ? FigureWidth.TwoColumns : FigureWidth.OneColumn;
        var height = Math.Clamp(RowHeight * rows.Count, LeastHeight, LargestHeight);
        var labels = Math.Min(rows.Max(TextStyle.Label.Width), FigureLayout.LargestLabelShare * width);
        var (cellWidth, cellHeight) = ((width - Margins - labels) / columns.Count, height / rows.Count);
        var hasValue = cells.Exists(cell => double.IsFinite(cell.Value));
        var colours = new ColourScale(NumberScale.Values(
            OutcomeTitle.Of(outcome.Id), cells.Select(cell => cell.Value), BarTicks, withZero: false));
        return new Figure
        {
            Name = $"heatmap-{outcome.Id}",
            Title = $"{OutcomeTitle.Bare(outcome.Id)} by {names[all.Across]} and {names[all.Down]}",
            Caption = Caption(),
            Width = width,
            Colours = hasValue ? colours : null,
            Panels =
            [
                new Panel
                {
                    X = new CategoryScale(names[all.Across], columns),
                    Y = new CategoryScale(names[all.Down], Thinned(rows, cellHeight)),
                    Height = height,
                    Marks = hasValue ? [.. cells.Select(DrawBox), .. cells.SelectMany(DrawWords)] : [],
                    Message = hasValue ? "" : "No value in any cell",
                },
            ],
            Table = new FigureTable(
                [all.Across, all.Down, outcome.Id, "runs"],
                [.. cells.Select(cell => (object?[])[cell.Across, cell.Down, cell.Value, cell.Runs])]),
        };

        Box DrawBox(CellSummary cell)
        {
            var (x, y) = Place(cell);
            return new Box(new Point(x - 0.5, y - 0.5), new Point(x + 0.5, y + 0.5), new Ink(colours[Finite(cell)]))
            {
                Hover = $"{names[all.Across]} {cell.Across}, {names[all.Down]} {cell.Down}: " + (cell.Runs == 0
                    ? "no run"
                    : $"{InNumbers.Of(Finite(cell))} {OutcomeTitle.UnitOf(outcome.Id)}".TrimEnd() + $", {Provenance.Count(cell.Runs, "run")}"),
            };
        }

        IEnumerable<Words> DrawWords(CellSummary cell)
        {
            var (x, y) = Place(cell);
            var text = InNumbers.Of(Finite(cell));
            if (TextStyle.Label.Width(text) <= cellWidth - 2 && TextStyle.Label.LineHeight <= cellHeight)
            {
                var ink = double.IsFinite(cell.Value) ? new Ink(colours.WordsOn(cell.Value)) : MissingInk;
                yield return new Words(new Point(x, y), text, TextAnchor.Middle, ink);
            }
        }

        (double X, double Y) Place(CellSummary cell) => (IndexOf(columns, cell.Across), IndexOf(rows, cell.Down));

        string Caption()
        {
            var full = cells.Where(cell => cell.Runs > 0).Select(cell => cell.Runs).DefaultIfEmpty(0).ToList();
            var (fewest, most) = (full.Min(), full.Max());
            var missing = cells.Count(cell => !double.IsFinite(cell.Value));
            return string.Join(
                ' ',
                [
                    $"{outcome.Id} where {FactorNames.InFull(all.Across)} and {FactorNames.InFull(all.Down)} have given levels, over all design points "
                    + "with both.",
                    string.Create(CultureInfo.InvariantCulture, $"n = {(fewest == most ? $"{most}" : $"{fewest} to {most}")} runs a cell."),
                    .. missing > 0 && hasValue ? (string[])[$"Grey, with a dash where there is room: no value ({Provenance.Count(missing, "cell")})."] : [],
                    .. others.Count > 0 ? (string[])[$"Not drawn: {string.Join(", ", others)}."] : [],
                    provenance.Sentence,
                ]);
        }
    }

    private static double Finite(CellSummary cell) => double.IsFinite(cell.Value) ? cell.Value : double.NaN;

    private static int IndexOf(IReadOnlyList<string> levels, string level) => levels.Index().First(one => one.Item == level).Index;

    // Labels of rows that are lower than a line of words would cover each other.
    private static List<string> Thinned(IReadOnlyList<string> rows, double rowHeight)
    {
        var every = (int)Math.Ceiling(TextStyle.Label.LineHeight / rowHeight);
        return [.. rows.Select((row, i) => i % every == 0 ? row : "")];
    }
}
