using System.Globalization;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>Two conditions side by side: how long ties last in either, and a forest of the ratios of their outcomes.</summary>
public static class ComparisonFigure
{
    private const double RowHeight = 9.5;

    /// <summary>Describes the figure.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="first">Where the runs of the first condition come from.</param>
    /// <param name="second">Where those of the second come from.</param>
    public static Figure Of(Comparison comparison, Provenance first, Provenance second)
    {
        var labels = LabelsOf(first, second);
        List<(string Label, SurvivalCurve Curve)> curves = [(labels.First, comparison.FirstTies), (labels.Second, comparison.SecondTies)];
        var survival = SurvivalFigure.Of(curves, first);
        var rows = RowsOf(comparison).ToList();
        var shown = rows.FindAll(row => double.IsFinite(row.Ratio.Value));
        return new Figure
        {
            Name = FileName.Of(string.Create(CultureInfo.InvariantCulture, $"comparison-{second.Scenario}-{second.Seed}")),
            Title = $"{labels.First} and {labels.Second}",
            Caption = Caption(comparison, labels, curves, [.. rows.Except(shown).Select(row => row.Name)], $"{first.Sentence} {second.Sentence}"),
            Width = FigureWidth.TwoColumns,
            Panels = [.. survival.Panels.Take(1).Select(panel => panel with { Title = "Ties" }), .. survival.Panels.Skip(1), Forest(shown, labels)],
            Legend = [.. survival.Legend, .. shown.Count > 0 ? RatioRow.Legend(shown.Select(row => row.Ratio)).Select(entry => entry with { Label = $"ratio: {entry.Label}" }) : []],
            Table = new FigureTable(
                ["shows", "of", "time", "at-risk", "ended", "value", "low", "high"],
                [
                    .. survival.Table.Rows.Select(row => (object?[])["survival-of-ties", .. row]),
                    .. shown.Select(row => (object?[])["ratio", row.Name, null, null, null, row.Ratio.Value, row.Ratio.Lower, row.Ratio.Upper]),
                ]),
        };
    }

    private static (string First, string Second) LabelsOf(Provenance first, Provenance second) =>
        first.Scenario != second.Scenario ? (first.Scenario, second.Scenario)
        : first.Seed != second.Seed ? (WithSeed(first), WithSeed(second))
        : ($"{first.Scenario}, first", $"{second.Scenario}, second");

    private static string WithSeed(Provenance one) => string.Create(CultureInfo.InvariantCulture, $"{one.Scenario}, seed {one.Seed}");

    private static IEnumerable<(string Name, Estimate Ratio)> RowsOf(Comparison comparison) =>
    [
        ("hazard of ties (Cox)", HazardRatio(comparison.Ties)),
        ("hazard of treaties (Cox)", HazardRatio(comparison.Treaties)),
        .. comparison.Outcomes.Where(outcome => AblationOutcomes.All.Contains(outcome.Outcome)).Select(outcome => (outcome.Outcome.Id, outcome.Ratio)),
    ];

    // Without errors by pair the interval would take all spells as independent.
    private static Estimate HazardRatio(LifeComparison lives) => lives.Cox.Fit?.Coefficients[0] switch
    {
        null => new(double.NaN, double.NaN, double.NaN),
        { RobustError: double.NaN } coefficient => new(coefficient.HazardRatio.Value, double.NaN, double.NaN),
        var coefficient => coefficient.HazardRatio,
    };

    private static Panel Forest(List<(string Name, Estimate Ratio)> rows, (string First, string Second) labels)
    {
        var x = RatioScale.Of(
            $"ratio of {labels.First} to {labels.Second}", rows.Select(row => row.Ratio.Value), rows.SelectMany(row => new[] { row.Ratio.Lower, row.Ratio.Upper }));
        return new Panel
        {
            X = x,
            Y = new CategoryScale("", [.. rows.Select(row => row.Name)]),
            Height = RowHeight * Math.Max(3, rows.Count),
            Title = "Outcomes",
            Marks = rows.Count == 0
                ? []
                :
                [
                    .. rows.Select((_, row) => new Segment(new Point(x.Minimum, row), new Point(x.Maximum, row), RatioRow.Ground)),
                    new Segment(new Point(0, -0.5), new Point(0, rows.Count - 0.5), RatioRow.One),
                    .. rows.SelectMany((row, place) => RatioRow.Draw(row.Ratio, place, x, "", row.Name)),
                ],
            Message = rows.Count == 0 ? "No ratio" : "",
        };
    }

    private static string Caption(
        Comparison comparison, (string First, string Second) labels, List<(string Label, SurvivalCurve Curve)> curves, List<string> without,
        string sentences) => string.Join(
        ' ',
        [
            comparison.Pairs >= ReplicatedSurvival.LeastReplicates
                ? "Above: Kaplan–Meier estimates of ties, with pointwise 95% bands robust by run; what is in force when a run or a member ends is censored."
                : "Above: Kaplan–Meier estimates of ties; what is in force when a run or a member ends is censored.",
            .. SurvivalFigure.MedianSentence(curves),
            .. curves.Select(curve => SurvivalFigure.InWords(curve.Label, curve.Curve)),
            .. double.IsNaN(comparison.Ties.LogRank.ChiSquared) ? (string[])[] : [LogRank(comparison.Ties.LogRank)],
            $"Below: ratios of {labels.First} to {labels.Second}, hazards at the same age by Cox regression"
            + (comparison.Pairs > 1 ? ", with paired 95% intervals over " : ", over ") + Provenance.Count(comparison.Pairs, "pair") + " of runs. "
            + "Intervals may reach beyond the axis.",
            .. without.Count > 0 ? (string[])[$"Without a ratio: {string.Join(", ", without)}."] : [],
            sentences,
        ]);

    private static string LogRank(ChiSquaredTest test) => string.Create(
        CultureInfo.InvariantCulture,
        $"Log-rank test, spells taken as independent: χ² {test.ChiSquared:0.0}, p {(test.Probability < 0.001 ? "below 0.001" : $"{test.Probability:0.000}")}.");
}
