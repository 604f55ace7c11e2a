using System.Globalization;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>What a calibration has learnt of each parameter: the range within which it was sought, and what is left of it.</summary>
public static class ParametersFigure
{
    private const double RowHeight = 9.5;

    private static readonly Ink RangeInk = new(Palette.Grid) { Width = 3 };
    private static readonly Ink PosteriorInk = new(Palette.Blue) { Width = 3 };
    private static readonly Ink LooseInk = new(Palette.SkyBlue) { Width = 3 };
    private static readonly Ink EstimateInk = new(Palette.Vermilion);
    private static readonly Ink LooseEstimateInk = new(Palette.Orange);
    private static readonly Ink DefaultInk = new(Palette.Text) { Width = 1 };

    /// <summary>Describes the figure.</summary>
    /// <param name="estimates">The parameters; at least one.</param>
    /// <param name="sample">The last generation of the sample; null without one.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(IReadOnlyList<EstimateRow> estimates, GenerationRow? sample, Provenance provenance) => new()
    {
        Name = "parameters",
        Title = "Parameters as fitted",
        Caption = "Each from the lower to the upper end of its range. Bars: the central 95% of the posterior; dots: the best fit; both paler where they do "
            + $"not leave less than half of the range's variance. {Warning(sample)}{provenance.Sentence}",
        Width = FigureWidth.TwoColumns,
        Columns = 1,
        Panels = [DrawPanel(estimates)],
        Legend =
        [
            new LegendEntry("range", LegendSymbol.Line, RangeInk), new LegendEntry("posterior 95%", LegendSymbol.Line, PosteriorInk),
            new LegendEntry("posterior 95%, not identified by it", LegendSymbol.Line, LooseInk),
            new LegendEntry("best fit", LegendSymbol.Disc, EstimateInk),
            new LegendEntry("best fit, not identified by slopes", LegendSymbol.Diamond, LooseEstimateInk),
            new LegendEntry("before", LegendSymbol.Line, DefaultInk),
        ],
        Table = new FigureTable(
            ["world", "parameter", "from", "to", "before", "estimate", "standard-error", "identified-by-slopes", "low", "high", "identified-by-sample"],
            [
                .. estimates.Select(row => (object?[])
                [
                    row.World, row.Parameter, row.From, row.To, row.Before, row.Estimate, row.StandardError, YesOrNo(row.IdentifiedBySlopes), row.Low, row.High,
                    YesOrNo(row.IdentifiedBySample),
                ]),
            ]),
    };

    private static string Warning(GenerationRow? sample) => sample is { IsThin: true } thin
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"The sample has {Provenance.Count(thin.Distinct, "different set")} of values, too few for a posterior, which takes {GenerationRow.LeastDistinct}. ")
        : "";

    private static string YesOrNo(bool? answer) => answer is { } known ? known ? "yes" : "no" : "";

    private static Panel DrawPanel(IReadOnlyList<EstimateRow> estimates) => new()
    {
        X = new NumberScale("share of the range", 0, 1, [new(0, "0"), new(0.25, "0.25"), new(0.5, "0.5"), new(0.75, "0.75"), new(1, "1")]),
        Y = new CategoryScale("", [.. estimates.Select(NameOf)]),
        Height = RowHeight * Math.Max(3, estimates.Count),
        Marks = [.. estimates.SelectMany((row, place) => DrawRow(row, place))],
    };

    private static string NameOf(EstimateRow row) => row.World.Length > 0 ? $"{row.Parameter}, {row.World}" : row.Parameter;

    private static IEnumerable<Mark> DrawRow(EstimateRow row, int place)
    {
        yield return new Segment(new Point(0, place), new Point(1, place), RangeInk) { Hover = $"{NameOf(row)}, range: {InNumbers.Of(new Estimate(row.Estimate, row.From, row.To))}" };
        if (!double.IsNaN(row.Low))
        {
            yield return new Segment(new Point(At(row.Low), place), new Point(At(row.High), place), row.IdentifiedBySample == true ? PosteriorInk : LooseInk)
            {
                Hover = $"{NameOf(row)}, posterior: {InNumbers.Of(new Estimate(row.Mean, row.Low, row.High))}",
            };
        }

        if (At(row.Before) is >= 0 and <= 1)
            yield return new Segment(new Point(At(row.Before), place - 0.4), new Point(At(row.Before), place + 0.4), DefaultInk);
        var (shape, ink) = row.IdentifiedBySlopes == false ? (DotShape.Diamond, LooseEstimateInk) : (DotShape.Disc, EstimateInk);
        yield return new Dots([new Point(At(row.Estimate), place)], shape, ink) { Hover = NameOf(row) };

        double At(double value) => (value - row.From) / (row.To - row.From);
    }
}
