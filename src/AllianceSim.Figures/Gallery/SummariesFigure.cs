using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>Outcomes at the design points of a sweep that compares nothing, against one factor whose values are numbers.</summary>
public static class SummariesFigure
{
    private const double PanelHeight = 60;
    private const int PanelTicks = 3;
    private const int MostPanels = 6;

    /// <summary>Points beyond which intervals would hide each other.</summary>
    private const int MostIntervals = 150;

    private static readonly Ink Value = new(Palette.Blue);
    private static readonly Ink Interval = new(Palette.SkyBlue) { Width = 0.8 };

    /// <summary>Path of the factor that it is drawn against: the first whose values are all numbers, at two or more of them.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Empty where there is none.</returns>
    public static string? FactorOf(SweepPlan plan) => plan.Sweep.Factors.Select(factor => factor.Path).FirstOrDefault(path =>
    {
        var values = plan.Points.Select(point => point[path]).OfType<string>().Distinct().ToList();
        return values.Count > 1 && values.TrueForAll(value => double.IsFinite(LevelAxis.Number(value)));
    });

    /// <summary>Describes the figure.</summary>
    /// <param name="summaries">The outcomes at the design points, with at least one row.</param>
    /// <param name="values">The values of the factor at all design points, by number; null where it is not set.</param>
    /// <param name="factor">Its path.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(
        IReadOnlyList<SummaryRow> summaries, IReadOnlyList<string?> values, string factor, FactorNames names, Provenance provenance)
    {
        var rows = summaries.Where(row => values[row.Point] is not null).ToList();
        var outcomes = summaries.Select(row => row.Outcome).Distinct().ToList();
        var drawn = outcomes.Take(MostPanels).ToList();
        var axis = new LevelAxis(names[factor], [.. rows.Select(LevelOf).Distinct()]);
        var points = rows.Select(row => row.Point).Distinct().Count();
        return new Figure
        {
            Name = "summaries",
            Title = $"Outcomes at the design points, by {names[factor]}",
            Caption = Caption(),
            Panels = [.. drawn.Select((outcome, i) => DrawPanel(outcome) with { LabelsX = i == drawn.Count - 1 })],
            Table = new FigureTable(
                ["point", factor, "outcome", "value", "low", "high", "runs"],
                [
                    .. rows.Where(row => drawn.Contains(row.Outcome)).Select(row => (object?[])
                    [
                        row.Point, LevelOf(row), row.Outcome, row.Value,
                        points <= MostIntervals ? row.Low : null, points <= MostIntervals ? row.High : null, row.Runs,
                    ]),
                ]),
        };

        string LevelOf(SummaryRow row) => values[row.Point]!;

        Panel DrawPanel(string outcome)
        {
            var of = rows.Where(row => row.Outcome == outcome && double.IsFinite(row.Value)).ToList();
            var bounded = points > MostIntervals ? [] : of.Where(row => double.IsFinite(row.Low) && double.IsFinite(row.High)).ToList();
            return new Panel
            {
                X = axis.Scale,
                Y = NumberScale.Values(
                    "", of.Select(row => row.Value).Concat(bounded.SelectMany(row => new[] { row.Low, row.High })), PanelTicks, withZero: true),
                Height = PanelHeight,
                Title = OutcomeTitle.Of(outcome),
                Marks =
                [
                    .. bounded.Select(row => new Segment(
                        new Point(axis.At(LevelOf(row)), row.Low), new Point(axis.At(LevelOf(row)), row.High), Interval)),
                    new Dots([.. of.Select(row => new Point(axis.At(LevelOf(row)), row.Value))], DotShape.Disc, Value),
                ],
                Message = of.Count > 0 ? "" : "No value at any design point",
            };
        }

        string Caption()
        {
            var (fewest, most) = (rows.Min(row => row.Runs), rows.Max(row => row.Runs));
            return string.Join(
                ' ',
                [
                    $"Discs: outcomes at single design points, against {factor}; the other factors are not told apart.",
                    points <= MostIntervals ? "Bars: 95% intervals by bootstrap over runs." : "Intervals are in table summaries.",
                    string.Create(
                        CultureInfo.InvariantCulture, $"n = {(fewest == most ? $"{most}" : $"{fewest} to {most}")} runs a point."),
                    .. points < values.Count
                        ? (string[])[$"Not drawn: {Provenance.Count(values.Count - points, "design point")} at which it is not set."]
                        : [],
                    .. outcomes.Count > MostPanels ? (string[])[$"Nor are {string.Join(", ", outcomes.Skip(MostPanels))}."] : [],
                    provenance.Sentence,
                ]);
        }
    }
}
