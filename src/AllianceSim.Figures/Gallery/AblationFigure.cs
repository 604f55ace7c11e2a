using System.Globalization;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>What turning off each mechanism does: a forest of paired differences, the largest at the top.</summary>
public static class AblationFigure
{
    private const double RowHeight = 9.5;
    private const int MostPanels = 3;
    private const int PanelTicks = 3;

    private static readonly Ink Sure = new(Palette.Blue) { Width = 1.25 };
    private static readonly Ink Unsure = new("#8C8C8C") { Width = 1 };
    private static readonly Ink RowInk = new(Palette.Grid) { Width = 0.5 };
    private static readonly Ink ZeroInk = new(Palette.Text) { Width = 0.6, Dash = Dash.Dashed };

    /// <summary>Describes the figure.</summary>
    /// <param name="effects">The mechanisms, in the order in which they are drawn; those without any effect are named in the caption
    /// alone.</param>
    /// <param name="order">Id of the outcome by which they are sorted, which comes first.</param>
    /// <param name="provenance">Where the runs come from.</param>
    /// <exception cref="ArgumentException">There is no such outcome.</exception>
    public static Figure Of(IReadOnlyList<MechanismEffect> effects, string order, Provenance provenance)
    {
        var outcomes = AblationOutcomes.Main.Prepend(order).Distinct().Take(MostPanels)
            .Select(id => OutcomeCatalogue.Find(id) ?? throw new ArgumentException($"There is no outcome '{id}'.", nameof(order)))
            .ToList();
        var shown = effects.Where(effect => effect.HasEffect).ToList();
        return new Figure
        {
            Name = "ablation",
            Title = "What turning off each mechanism does",
            Caption = Caption(effects, order, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = outcomes.Count,
            Panels = [.. outcomes.Select((outcome, i) => DrawPanel(outcome, shown) with { LabelsY = i == 0 })],
            Legend = shown.Count == 0
                ? []
                :
                [
                    new LegendEntry("95% interval leaves out 0", LegendSymbol.Line, Sure),
                    new LegendEntry("holds 0", LegendSymbol.Line, Unsure),
                    .. HasBareDot(shown, outcomes) ? (LegendEntry[])[new LegendEntry("no interval", LegendSymbol.Disc, Unsure)] : [],
                ],
            Table = new FigureTable(
                ["mechanism", "name", "outcome", "difference", "low", "high"],
                [
                    .. shown.SelectMany(effect => outcomes.Select(outcome => (object?[])
                    [
                        effect.Mechanism, effect.Name, outcome.Id, effect.Difference(outcome.Id).Value,
                        effect.Difference(outcome.Id).Lower, effect.Difference(outcome.Id).Upper,
                    ])),
                ]),
        };
    }

    private static bool HasBareDot(List<MechanismEffect> shown, List<Outcome> outcomes) =>
        shown.Exists(effect => outcomes.Exists(outcome => effect.Difference(outcome.Id) is var d && double.IsFinite(d.Value) && !HasInterval(d)));

    private static bool HasInterval(Estimate difference) => double.IsFinite(difference.Lower) && double.IsFinite(difference.Upper);

    private static Panel DrawPanel(Outcome outcome, List<MechanismEffect> shown)
    {
        var differences = shown.ConvertAll(effect => effect.Difference(outcome.Id));
        var x = NumberScale.Values(
            outcome.Unit, differences.SelectMany(d => new[] { d.Value, d.Lower, d.Upper }), PanelTicks, withZero: true);
        var bottom = shown.Count - 0.5;
        return new Panel
        {
            X = x,
            Y = new CategoryScale("", [.. shown.Select(effect => effect.Name)]),
            Height = RowHeight * Math.Max(3, shown.Count),
            Title = outcome.Id,
            Marks = shown.Count == 0
                ? []
                :
                [
                    .. shown.Select((_, row) => new Segment(new Point(x.Minimum, row), new Point(x.Maximum, row), RowInk)),
                    new Segment(new Point(0, -0.5), new Point(0, bottom), ZeroInk),
                    .. differences.SelectMany((difference, row) => DrawRow(difference, row, outcome.Id, shown[row].Name)),
                ],
            Message = differences.Exists(d => double.IsFinite(d.Value)) ? "" : shown.Count == 0 ? "No mechanism has an effect" : "No value",
        };
    }

    private static IEnumerable<Mark> DrawRow(Estimate difference, int row, string outcome, string name)
    {
        var ink = difference.LeavesOut(0) ? Sure : Unsure;
        if (HasInterval(difference))
            yield return new Segment(new Point(difference.Lower, row), new Point(difference.Upper, row), ink) { Hover = $"{outcome}, {name}: {InNumbers.Of(difference)}" };
        if (double.IsFinite(difference.Value))
            yield return new Dots([new Point(difference.Value, row)], DotShape.Disc, ink) { Hover = outcome };
    }

    private static string Caption(IReadOnlyList<MechanismEffect> effects, string order, Provenance provenance)
    {
        var pairs = effects.Select(effect => effect.Pairs).DefaultIfEmpty(0).Max();
        var inert = effects.Where(effect => !effect.HasEffect).Select(effect => effect.Name).ToList();
        return string.Join(
            ' ',
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Each outcome with the mechanism off, less with it on: dots, and 95% intervals, over {(pairs == 1 ? "1 pair" : $"{pairs} pairs")} of runs."),
                "Runs of a pair share their random numbers. By chance alone one interval in twenty leaves out 0.",
                $"Sorted by the size of the difference in {order}.",
                .. inert.Count > 0 ? (string[])[$"No effect in this scenario: {string.Join(", ", inert)}."] : [],
                provenance.Sentence,
            ]);
    }
}
