using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Figures.Gallery;

/// <summary>What outcomes are at each level of the factor that a sweep compares: pooled over the other factors, with intervals, and a line
/// for each level of one other factor.</summary>
public static class ResponsesFigure
{
    private const double PanelHeight = 52;
    private const int PanelTicks = 3;
    private const int MostPanels = 6;
    private const string Together = "all";

    private static readonly Ink Pooled = new(Palette.Text) { Width = 1.4 };
    private static readonly Ink PooledBand = new(Palette.Text) { Opacity = 0.14 };

    /// <summary>Describes the figure.</summary>
    /// <param name="levels">The outcomes by level, with at least one row.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(IReadOnlyList<LevelSummary> levels, CompareSpec compare, FactorNames names, Provenance provenance)
    {
        var outcomes = levels.Select(row => row.Outcome).Distinct().ToList();
        var drawn = outcomes.Take(MostPanels).ToList();
        var axis = new LevelAxis(names[compare.By], [.. levels.Select(row => row.Level).Distinct()]);
        var given = levels.Select(row => (row.Given, row.At)).Where(group => group.Given.Length > 0).Distinct()
            .Select((group, i) => (group.Given, group.At, Ink: Palette.Series(i) with { Width = 0.9 }, Marker: Palette.Marker(i + 1)))
            .ToList();
        return new Figure
        {
            Name = "responses",
            Title = $"Outcomes by {names[compare.By]}",
            Caption = Caption(levels, outcomes, compare, names, provenance, axis.IsNumeric),
            Panels = [.. drawn.Select((outcome, i) => DrawPanel(outcome) with { LabelsX = i == drawn.Count - 1 })],
            Legend =
            [
                new LegendEntry(PooledLabel(), LegendSymbol.Line, Pooled) { Marker = DotShape.Disc },
                .. given.Select(group => new LegendEntry(NameOf(group.Given, group.At), LegendSymbol.Line, group.Ink) { Marker = group.Marker }),
            ],
            Table = new FigureTable(
                ["outcome", "level", "given", "at", "value", "low", "high", "replicates", "runs"],
                [
                    .. levels.Where(row => drawn.Contains(row.Outcome)).Select(row => (object?[])
                    [
                        row.Outcome.Id, row.Level, row.Given, row.At, row.Estimate.Value, row.Estimate.Lower, row.Estimate.Upper,
                        row.Replicates, row.Runs,
                    ]),
                ]),
        };

        string PooledLabel() => (given.Count > 0, levels.Any(HasInterval)) switch
        {
            (true, true) => $"{Together}, 95% interval",
            (false, true) => "95% interval",
            (_, false) => Together,
        };

        Panel DrawPanel(Outcome outcome)
        {
            var rows = levels.Where(row => row.Outcome == outcome).ToList();
            var pooled = InOrder(rows.Where(row => row.Given.Length == 0));
            return new Panel
            {
                X = axis.Scale,
                Y = NumberScale.Values(
                    "", rows.SelectMany(row => new[] { row.Estimate.Value, row.Estimate.Lower, row.Estimate.Upper }), PanelTicks, withZero: true),
                Height = PanelHeight,
                Title = OutcomeTitle.Of(outcome.Id),
                Marks =
                [
                    .. DrawInterval(pooled),
                    .. given.SelectMany(group => DrawLine(
                        InOrder(rows.Where(row => row.Given == group.Given && row.At == group.At)), NameOf(group.Given, group.At), group.Ink, group.Marker)),
                    .. DrawLine(pooled, Together, axis.IsNumeric ? Pooled : Pooled with { Width = 0.7 }, DotShape.Disc),
                ],
                Message = rows.Exists(row => double.IsFinite(row.Estimate.Value)) ? "" : "No value at any level",
            };
        }

        // Between levels that are numbers there are others; between names there is nothing.
        IEnumerable<Mark> DrawInterval(List<LevelSummary> pooled)
        {
            if (axis.IsNumeric)
            {
                yield return new Band([.. pooled.Select(row => new Bounds(axis.At(row.Level), row.Estimate.Lower, row.Estimate.Upper))], PooledBand)
                {
                    Hover = Together,
                };
                yield break;
            }

            foreach (var row in pooled.Where(HasInterval))
            {
                yield return new Segment(
                    new Point(axis.At(row.Level), row.Estimate.Lower), new Point(axis.At(row.Level), row.Estimate.Upper), Pooled)
                {
                    Hover = $"{names[compare.By]} {row.Level}: {InNumbers.Of(row.Estimate)}",
                };
            }
        }

        IEnumerable<Mark> DrawLine(List<LevelSummary> along, string name, Ink ink, DotShape marker)
        {
            yield return new Line([.. along.Select(Place)], ink) { Hover = name };
            yield return new Dots([.. along.Where(row => double.IsFinite(row.Estimate.Value)).Select(Place)], marker, ink) { Hover = name };
        }

        string NameOf(string given, string at) => $"{names[given]} {at}";

        List<LevelSummary> InOrder(IEnumerable<LevelSummary> rows) => [.. rows.OrderBy(row => axis.At(row.Level))];

        Point Place(LevelSummary row) => new(axis.At(row.Level), row.Estimate.Value);
    }

    private static bool HasInterval(LevelSummary row) => double.IsFinite(row.Estimate.Lower) && double.IsFinite(row.Estimate.Upper);

    private static string Caption(
        IReadOnlyList<LevelSummary> levels, List<Outcome> outcomes, CompareSpec compare, FactorNames names, Provenance provenance,
        bool isNumeric)
    {
        var pooled = levels.Where(row => row.Given.Length == 0).ToList();
        var given = levels.Select(row => row.Given).FirstOrDefault(path => path.Length > 0);
        var (runs, most) = (pooled.Min(row => row.Runs), pooled.Max(row => row.Runs));
        return string.Join(
            ' ',
            [
                $"Discs: outcomes at each level of {FactorNames.InFull(compare.By)}, over all design points with that level.",
                pooled.Exists(HasInterval)
                    ? $"{(isNumeric ? "Band" : "Bars")}: 95% intervals by bootstrap over {Provenance.Count(pooled.Max(row => row.Replicates), "replicate")}."
                    : "No interval can be given.",
                .. given is null ? (string[])[] : [$"Thin lines: at single levels of {FactorNames.InFull(given)}."],
                string.Create(CultureInfo.InvariantCulture, $"n = {(runs == most ? $"{runs}" : $"{runs} to {most}")} runs a level{Baseline()}."),
                .. outcomes.Count > MostPanels
                    ? (string[])[$"Not drawn: {string.Join(", ", outcomes.Skip(MostPanels).Select(outcome => outcome.Id))}."]
                    : [],
                provenance.Sentence,
            ]);

        string Baseline() => $"; the baseline of comparisons is {names[compare.By]} {compare.Baseline}";
    }
}
