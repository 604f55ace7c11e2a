using System.Globalization;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>How long alliances last: Kaplan–Meier curves with bands and the numbers at risk.</summary>
public static class SurvivalFigure
{
    private const double Half = 0.5;
    private const double RiskRowHeight = 9.5;
    private const double LongestLabel = 110;

    // Six digits and more at risk need ticks that stand further apart.
    private const int WideCount = 100_000;

    private static readonly Ink MedianInk = new(Palette.Muted) { Width = 0.7, Dash = Dash.Dotted };
    private static readonly Ink RiskInk = new(Palette.Text);

    /// <summary>Describes the figure.</summary>
    /// <param name="curves">The curves with the name of each, such as treaties and ties, or one for each condition. The numbers at risk
    /// are drawn of curves that have kept their spells.</param>
    /// <param name="provenance">Where the spells come from.</param>
    public static Figure Of(IReadOnlyList<(string Label, SurvivalCurve Curve)> curves, Provenance provenance)
    {
        var lasting = curves.Select(c => c.Curve.LastTime).DefaultIfEmpty(0).Max();
        var ticks = curves.Any(c => c.Curve.Spells >= WideCount) ? 4 : 6;
        var x = NumberScale.Years("Years since signing", 0, Math.Max(1, (int)Math.Ceiling(lasting)), ticks);
        var inked = curves
            .Select((c, i) => (c.Label, c.Curve, Ink: Palette.Series(i)))
            .Where(c => c.Curve.Spells > 0)
            .ToList();
        var main = new Panel
        {
            X = x,
            Y = NumberScale.Values("Share still in force", [0, 1], 5, withZero: true),
            Height = 130,
            Marks =
            [
                .. inked.Select(c => new Band(Bounds(c.Curve), c.Ink with { Opacity = 0.18, Dash = Dash.Solid }, Stepped: true) { Hover = c.Label }),
                .. MedianMarks(inked.Select(c => Median(c.Curve))),
                .. inked.Select(c => new Line(Estimates(c.Curve), c.Ink, Stepped: true) { Hover = c.Label }),
            ],
            Message = inked.Count == 0 ? "No alliance was formed" : "",
        };
        return new Figure
        {
            Name = "survival",
            Title = "Survival of alliances",
            Caption = Caption(curves, provenance),
            Panels = inked.Any(c => c.Curve.HasAtRisk) ? [main, RiskTable([.. inked.Select(c => (c.Label, c.Curve))], x)] : [main],
            Legend = [.. inked.Select(c => new LegendEntry(LegendLabel(c.Label, c.Curve), LegendSymbol.Line, c.Ink))],
            Table = Table(curves, x),
        };
    }

    private static double? Median(SurvivalCurve curve) => KaplanMeier.Median(curve).Value is var median && double.IsNaN(median) ? null : median;

    private static List<Point> Estimates(SurvivalCurve curve) =>
        Bounds(curve, s => s.Survival, s => s.Survival).ConvertAll(b => new Point(b.X, b.Lower));

    private static List<Bounds> Bounds(SurvivalCurve curve) => Bounds(curve, s => s.Lower, s => s.Upper);

    // From all in force at signing to the longest time observed, also where nothing ended last.
    private static List<Bounds> Bounds(SurvivalCurve curve, Func<SurvivalStep, double> lower, Func<SurvivalStep, double> upper)
    {
        var bounds = new List<Bounds> { new(0, 1, 1) };
        bounds.AddRange(curve.Steps.Select(s => new Bounds(s.Time, lower(s), upper(s))));
        bounds.Add(bounds[^1] with { X = Math.Max(curve.LastTime, bounds[^1].X) });
        return bounds;
    }

    private static IEnumerable<Mark> MedianMarks(IEnumerable<double?> medians)
    {
        var reached = medians.OfType<double>().Distinct().Order().ToList();
        if (reached.Count == 0)
            yield break;
        yield return new Segment(new Point(0, Half), new Point(reached[^1], Half), MedianInk);
        foreach (var median in reached)
            yield return new Segment(new Point(median, Half), new Point(median, 0), MedianInk);
    }

    private static Panel RiskTable(IReadOnlyList<(string Label, SurvivalCurve Curve)> curves, NumberScale x) => new()
    {
        X = x,
        Y = new CategoryScale("", [.. curves.Select(c => c.Label)]),
        Height = curves.Count * RiskRowHeight,
        Title = "Number at risk",
        Framed = false,
        LabelsX = false,
        Marks =
        [
            .. curves.SelectMany((c, row) => x.Ticks.Select(t => new Words(
                new Point(t.At, row), c.Curve.AtRisk(t.At).ToString(CultureInfo.InvariantCulture), TextAnchor.Middle, RiskInk))),
        ],
    };

    // However long the name, the median is still to be read.
    private static string LegendLabel(string label, SurvivalCurve curve) =>
        $"{TextStyle.Label.Truncate(label, LongestLabel)}: {MedianInWords(curve)}";

    private static string MedianInWords(SurvivalCurve curve) => Median(curve) switch
    {
        null => "median not reached",
        1 => "median 1 year",
        var median => Format($"median {median:0.#} years"),
    };

    /// <summary>What a caption says of medians, where one is marked.</summary>
    internal static IEnumerable<string> MedianSentence(IEnumerable<(string Label, SurvivalCurve Curve)> curves) =>
        curves.Any(c => Median(c.Curve) is not null) ? ["Dotted lines mark the median."] : [];

    private static string Caption(IReadOnlyList<(string Label, SurvivalCurve Curve)> curves, Provenance provenance)
    {
        var levels = string.Join(", ", curves.Select(c => Format($"{100 * c.Curve.Level:0.#}%")).Distinct());
        return string.Join(
            ' ',
            [
                $"Kaplan–Meier estimate{(levels.Length > 0 ? $" with pointwise {levels} band" : "")};"
                + " what is in force when a run or a member ends is censored.",
                .. MedianSentence(curves),
                .. curves.Select(c => InWords(c.Label, c.Curve)),
                provenance.Sentence,
            ]);
    }

    /// <summary>A curve in a caption: how many spells, and the median.</summary>
    internal static string InWords(string label, SurvivalCurve curve)
    {
        if (curve.Spells == 0)
            return $"{label}: none.";
        var late = curve.Late;
        var entry = late == 0 ? "" : Format($", {late} of them older than the run and counted from their age at its start");
        return Format($"{label}: n = {curve.Spells}{entry}; {curve.Ends} ended, {MedianInWords(curve)}.");
    }

    // Every time at which anything happens or a number is printed, so that the figure can be drawn again from the table.
    private static FigureTable Table(IReadOnlyList<(string Label, SurvivalCurve Curve)> curves, NumberScale x)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var (label, curve) in curves.Where(c => c.Curve.Spells > 0))
        {
            var steps = curve.Steps.ToDictionary(s => s.Time);
            var times = curve.Changes.Concat(x.Ticks.Select(t => t.At))
                .Concat(steps.Keys).Append(0).Append(curve.LastTime);
            var now = new SurvivalStep(0, 0, 0, 1, 1, 1);
            foreach (var time in times.Distinct().Order())
            {
                var ends = steps.TryGetValue(time, out var step) ? step.Ends : 0;
                now = ends > 0 ? step : now;
                int? atRisk = curve.HasAtRisk ? curve.AtRisk(time) : ends > 0 ? step.AtRisk : null;
                rows.Add(time <= curve.LastTime
                    ? [label, time, atRisk, ends, now.Survival, now.Lower, now.Upper]
                    : [label, time, atRisk, null, null, null, null]);
            }
        }

        return new FigureTable(["curve", "time", "at-risk", "ended", "survival", "lower", "upper"], rows);
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
