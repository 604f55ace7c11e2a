using System.Globalization;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>Claims of the theory put to the model: how far each figure lies on the side claimed, in standard errors of the model.</summary>
public static class SignsFigure
{
    private const double RowHeight = 11;
    private const double Width = 1;

    /// <summary>Standard errors at which the axis begins.</summary>
    private const double Begin = -10;

    /// <summary>Standard errors at which it ends.</summary>
    private const double End = 20;

    /// <summary>Share of a row's height over which its figures are spread.</summary>
    private const double Spread = 0.7;

    private static readonly Ink RowInk = new(Palette.Grid) { Width = 0.5 };
    private static readonly Ink ZeroInk = new(Palette.Text) { Width = 0.6, Dash = Dash.Dashed };

    private static readonly Dictionary<CheckVerdict, VerdictMark> Verdicts = new()
    {
        [CheckVerdict.Holds] = VerdictMark.For, [CheckVerdict.NotToldApart] = VerdictMark.Open, [CheckVerdict.Contradicted] = VerdictMark.Against,
    };

    /// <summary>Describes the figure.</summary>
    /// <param name="rows">Figures of signs, in order; at least one that is held against a claim.</param>
    /// <param name="name">Name of the validation.</param>
    public static Figure Of(IReadOnlyList<CheckRow> rows, string name)
    {
        var signs = rows.Where(row => row.Kind == CheckKind.Sign).GroupBy(row => row.Check).ToList();
        var held = signs.Count(sign => sign.All(row => row.Verdict == CheckVerdict.Holds));
        return new Figure
        {
            Name = "signs",
            Title = "The model against the theory",
            Caption = "Dots: the figures of each claim less the number that they should lie beyond, by their standard errors, to the right on the side "
                + "claimed; lines: 95% intervals by bootstrap over sets of runs of one seed. "
                + string.Create(CultureInfo.InvariantCulture, $"What lies beyond {Begin} or {End} is drawn at the edge. {held} of {signs.Count} signs hold, each by worlds and seeds of its own. Validation {name}."),
            Width = FigureWidth.TwoColumns,
            Columns = 1,
            Panels = [DrawPanel(signs)],
            Legend =
            [
                .. Verdicts.Where(mark => rows.Any(row => row.Verdict == mark.Key))
                    .Select(mark => new LegendEntry(Name(mark.Key), LegendSymbol.Line, mark.Value.Ink(Width)) { Marker = mark.Value.Shape }),
            ],
            Table = new FigureTable(
                ["sign", "figure", "neutral", "model", "model-low", "model-high", "verdict"],
                [
                    .. signs.SelectMany(sign => sign).Select(row => (object?[])
                        [row.Check, row.What, row.Target, row.Model, row.ModelLow, row.ModelHigh, Name(row.Verdict)]),
                ]),
        };
    }

    private static Panel DrawPanel(List<IGrouping<string, CheckRow>> signs) => new()
    {
        X = new NumberScale(
            "standard errors of the model, on the side claimed", Begin, End,
            [.. new double[] { -10, 0, 10, 20 }.Select(at => new Tick(at, at.ToString(CultureInfo.InvariantCulture)))]),
        Y = new CategoryScale("", [.. signs.Select(sign => sign.Key)]),
        Height = RowHeight * Math.Max(3, signs.Count),
        Marks =
        [
            .. signs.Select((_, place) => new Segment(new Point(Begin, place), new Point(End, place), RowInk)),
            new Segment(new Point(0, -0.5), new Point(0, signs.Count - 0.5), ZeroInk),
            .. signs.SelectMany((sign, place) => sign.SelectMany((row, which) => DrawRow(row, place + Offset(which, sign.Count())))),
        ],
    };

    private static double Offset(int which, int count) => count == 1 ? 0 : ((double)which / (count - 1) - 0.5) * Spread;

    private static IEnumerable<Mark> DrawRow(CheckRow row, double place)
    {
        if (!double.IsFinite(row.Model))
            yield break;
        var (ink, hover) = (Verdicts[row.Verdict].Ink(Width), $"{row.What}: {InNumbers.Of(new Estimate(row.Model, row.ModelLow, row.ModelHigh))}");
        if (double.IsFinite(row.ModelLow) && double.IsFinite(row.ModelHigh))
            yield return new Segment(new Point(At(row, row.ModelLow), place), new Point(At(row, row.ModelHigh), place), ink) { Hover = hover };
        yield return new Dots([new Point(At(row, row.Model), place)], Verdicts[row.Verdict].Shape, ink with { Dash = Dash.Solid }) { Hover = hover };
    }

    /// <summary>Where a value lies; at the edge where the interval has no width, and at 0 where there is none to measure by.</summary>
    private static double At(CheckRow row, double value)
    {
        var toRight = double.IsNaN(row.TargetLow) ? -1 : 1;
        var standard = toRight * (value - row.Target) / ((row.ModelHigh - row.ModelLow) / (2 * TargetMoment.Bound));
        return double.IsNaN(standard) ? 0 : Math.Clamp(standard, Begin, End);
    }

    private static string Name(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Holds => "holds",
        CheckVerdict.NotToldApart => "not told apart",
        _ => "contradicted",
    };
}
