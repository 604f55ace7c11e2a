using System.Globalization;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>What runs give, held against figures from the record: both with their intervals, in standard errors of the record.</summary>
public static class FitFigure
{
    private const double RowHeight = 9.5;
    private const double Width = 1.25;

    /// <summary>Standard errors at which the axis ends.</summary>
    private const double End = 6;

    private static readonly Ink RecordInk = new(Palette.Grid);
    private static readonly Ink ZeroInk = new(Palette.Text) { Width = 0.6, Dash = Dash.Dashed };

    private static readonly Dictionary<FitVerdict, VerdictMark> Verdicts = new()
    {
        [FitVerdict.Met] = VerdictMark.For, [FitVerdict.Near] = VerdictMark.Open, [FitVerdict.Missed] = VerdictMark.Against,
    };

    /// <summary>Describes the figure.</summary>
    /// <param name="fit">The targets with what runs give, world by world; at least one.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(IReadOnlyList<FitRow> fit, Provenance provenance)
    {
        var worlds = fit.GroupBy(row => row.World).ToList();
        string[] metrics = [.. fit.Select(row => row.Metric).Distinct()];
        return new Figure
        {
            Name = "fit",
            Title = "The model against the record",
            Caption = Caption(worlds, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = Math.Min(3, worlds.Count),
            Panels = [.. worlds.Select((world, place) => DrawPanel(world, metrics) with { LabelsY = place % 3 == 0 })],
            Legend =
            [
                new LegendEntry("95% interval of the record", LegendSymbol.Box, RecordInk),
                .. Verdicts.Where(mark => fit.Any(row => row.Verdict == mark.Key))
                    .Select(mark => new LegendEntry(Name(mark.Key), LegendSymbol.Line, mark.Value.Ink(Width)) { Marker = mark.Value.Shape }),
            ],
            Table = new FigureTable(
                ["world", "metric", "target", "target-low", "target-high", "model", "model-low", "model-high", "verdict"],
                [
                    .. fit.Select(row => (object?[])
                    [
                        row.World, row.Metric, row.Target, row.TargetLow, row.TargetHigh, row.Model, row.ModelLow, row.ModelHigh, Name(row.Verdict),
                    ]),
                ]),
        };
    }

    private static Panel DrawPanel(IGrouping<string, FitRow> world, string[] metrics) => new()
    {
        X = new NumberScale("standard errors of the record", -End, End, [.. new double[] { -4, -2, 0, 2, 4 }.Select(at => new Tick(at, at.ToString(CultureInfo.InvariantCulture)))]),
        Y = new CategoryScale("", metrics),
        Height = RowHeight * Math.Max(3, metrics.Length),
        Title = world.Key,
        Marks =
        [
            .. world.Select(row => (Mark)new Box(
                new Point(-TargetMoment.Bound, Array.IndexOf(metrics, row.Metric) - 0.42), new Point(TargetMoment.Bound, Array.IndexOf(metrics, row.Metric) + 0.42), RecordInk)
            {
                Hover = $"{row.Metric}, record: {InNumbers.Of(new Estimate(row.Target, row.TargetLow, row.TargetHigh))}",
            }),
            new Segment(new Point(0, -0.5), new Point(0, metrics.Length - 0.5), ZeroInk),
            .. world.Where(row => row.Verdict != FitVerdict.Unknown).SelectMany(row => DrawRow(row, Array.IndexOf(metrics, row.Metric))),
        ],
        Message = world.All(row => row.Verdict == FitVerdict.Unknown) ? "The runs give no value" : "",
    };

    private static IEnumerable<Mark> DrawRow(FitRow row, int place)
    {
        var ink = Verdicts[row.Verdict].Ink(Width);
        var hover = $"{row.Metric}, model: {InNumbers.Of(new Estimate(row.Model, row.ModelLow, row.ModelHigh))}";
        if (double.IsFinite(row.ModelLow) && double.IsFinite(row.ModelHigh))
            yield return new Segment(new Point(At(row, row.ModelLow), place), new Point(At(row, row.ModelHigh), place), ink) { Hover = hover };
        yield return new Dots([new Point(At(row, row.Model), place)], Verdicts[row.Verdict].Shape, ink with { Dash = Dash.Solid }) { Hover = hover };
    }

    private static double At(FitRow row, double value) =>
        Math.Clamp(TargetMoment.Deviation(value, row.Target, row.TargetLow, row.TargetHigh), -End, End);

    private static string Name(FitVerdict verdict) => verdict switch
    {
        FitVerdict.Met => "met",
        FitVerdict.Near => "near: only the intervals overlap",
        FitVerdict.Missed => "missed",
        _ => "unknown",
    };

    private static string Caption(IEnumerable<IGrouping<string, FitRow>> worlds, Provenance provenance)
    {
        var counts = worlds.Select(world => string.Create(
            CultureInfo.InvariantCulture, $"{world.Key}: {world.Count(row => row.Verdict == FitVerdict.Met)} of {world.Count()} met"));
        return $"Dots: the model less the record, by the record's standard error on that side; lines: its 95% interval by bootstrap over runs; what lies "
            + string.Create(CultureInfo.InvariantCulture, $"beyond {End} is drawn at the edge. {string.Join("; ", counts)}. {provenance.Sentence}");
    }
}
