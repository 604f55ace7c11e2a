using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>Outcomes at the design points of a sweep that compares nothing, against one factor whose values are numbers: points with intervals
/// where they are few, otherwise with the course of their mean.</summary>
public static class SummariesFigure
{
    private const double PanelHeight = 60;
    private const int PanelTicks = 3;
    private const int MostPanels = 6;
    private const double CloudSize = 0.55;

    private static readonly Ink Single = new(Palette.Blue);
    private static readonly Ink Interval = new(Palette.SkyBlue) { Width = 0.8 };
    private static readonly Ink Cloud = new(Palette.SkyBlue);
    private static readonly Ink Mean = new(Palette.Text) { Width = 1.4 };
    private static readonly Ink MeanBand = new(Palette.Text) { Opacity = 0.25 };

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
    /// <param name="sharesChance">Whether runs of a replicate have the same random numbers at all design points.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(
        IReadOnlyList<SummaryRow> summaries, IReadOnlyList<string?> values, string factor, FactorNames names, bool sharesChance,
        Provenance provenance)
    {
        var rows = summaries.Where(row => values[row.Point] is not null).ToList();
        var outcomes = summaries.Select(row => row.Outcome).Distinct().ToList();
        var drawn = outcomes.Take(MostPanels)
            .Select(outcome => (Id: outcome, Rows: rows.Where(row => row.Outcome == outcome).ToList()))
            .Select(of => (of.Id, of.Rows, Means: BinnedMean.Of(of.Rows.ConvertAll(row => (LevelAxis.Number(LevelOf(row)), row.Value)))))
            .ToList();
        var axis = new LevelAxis(names[factor], [.. rows.Select(LevelOf).Distinct()]);
        var points = rows.Select(row => row.Point).Distinct().Count();
        var means = drawn.Max(of => of.Means.Count);
        return new Figure
        {
            Name = "summaries",
            Title = $"Outcomes at the design points, by {names[factor]}",
            Caption = Caption(),
            Panels = [.. drawn.Select((of, i) => DrawPanel(of.Id, of.Rows, of.Means) with { LabelsX = i == drawn.Count - 1 })],
            Legend = means == 0
                ? []
                : [new LegendEntry("design points", LegendSymbol.Disc, Cloud), new LegendEntry("mean, 95% interval", LegendSymbol.Line, Mean)],
            Table = new FigureTable(
                ["outcome", "point", factor, "value", "low", "high", "points", "runs"],
                [
                    .. drawn.SelectMany(of => of.Rows.Select(row => (object?[])
                        [
                            of.Id, row.Point, LevelOf(row), row.Value, means == 0 ? row.Low : null, means == 0 ? row.High : null, 1, row.Runs,
                        ])
                        .Concat(of.Means.Select(mean => (object?[])
                        [
                            of.Id, null, mean.X, mean.Mean.Value, mean.Mean.Lower, mean.Mean.Upper, mean.Points, null,
                        ]))),
                ]),
        };

        string LevelOf(SummaryRow row) => values[row.Point]!;

        Panel DrawPanel(string outcome, List<SummaryRow> all, IReadOnlyList<BinnedMean> binned)
        {
            var of = all.Where(row => double.IsFinite(row.Value)).ToList();
            var bounded = means > 0 ? [] : of.Where(row => double.IsFinite(row.Low) && double.IsFinite(row.High)).ToList();
            return new Panel
            {
                X = axis.Scale,
                Y = NumberScale.Values(
                    "", of.Select(row => row.Value).Concat(bounded.SelectMany(row => new[] { row.Low, row.High })), PanelTicks, withZero: true),
                Height = PanelHeight,
                Title = OutcomeTitle.Of(outcome),
                Marks =
                [
                    .. bounded.Select(row => new Segment(new Point(At(row), row.Low), new Point(At(row), row.High), Interval)
                    {
                        Hover = $"{names[factor]} {LevelOf(row)}: {InNumbers.Of(new Estimate(row.Value, row.Low, row.High))}",
                    }),
                    new Dots([.. of.Select(row => new Point(At(row), row.Value))], DotShape.Disc, means > 0 ? Cloud : Single)
                    {
                        Hover = "design point", Size = means > 0 ? CloudSize : 1,
                    },
                    new Band([.. binned.Select(mean => new Bounds(mean.X, mean.Mean.Lower, mean.Mean.Upper))], MeanBand) { Hover = "mean" },
                    new Line([.. binned.Select(mean => new Point(mean.X, mean.Mean.Value))], Mean) { Hover = "mean" },
                ],
                Message = of.Count > 0 ? "" : "No value at any design point",
            };
        }

        double At(SummaryRow row) => axis.At(LevelOf(row));

        string Caption()
        {
            var (fewest, most) = (rows.Min(row => row.Runs), rows.Max(row => row.Runs));
            return string.Join(
                ' ',
                [
                    $"Discs: outcomes at single design points, against {factor}; the other factors are not told apart.",
                    .. means == 0 ? ["Bars: 95% intervals by bootstrap over runs."] : InWords(),
                    string.Create(
                        CultureInfo.InvariantCulture, $"n = {(fewest == most ? $"{most}" : $"{fewest} to {most}")} {(most == 1 ? "run" : "runs")} a point."),
                    .. points < values.Count
                        ? (string[])[$"Not drawn: {Provenance.Count(values.Count - points, "design point")} at which it is not set."]
                        : [],
                    .. outcomes.Count > MostPanels ? (string[])[$"{(points < values.Count ? "Nor are" : "Not drawn:")} {string.Join(", ", outcomes.Skip(MostPanels))}."] : [],
                    provenance.Sentence,
                ]);
        }

        IEnumerable<string> InWords()
        {
            var all = drawn.SelectMany(of => of.Means).ToList();
            var (fewest, most) = (all.Min(mean => mean.Points), all.Max(mean => mean.Points));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Line: means of {means} slices of the axis with {(fewest == most ? $"{most}" : $"{fewest} to {most}")} points each; band: their 95% intervals "
                + $"over points (Student).");
            if (sharesChance)
                yield return "The band tells nothing of the chance that all points share, as their runs have the same random numbers.";
            if (all.Exists(mean => double.IsNaN(mean.Mean.Value)))
                yield return "No mean is drawn where more than 5% of the points of a slice have no value.";
        }
    }
}
