using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>How much outcomes depend on each factor, by Morris's elementary effects or Sobol's indices: bars with intervals, a panel for each
/// outcome, the most influential factor at the top.</summary>
public static class SensitivityFigure
{
    /// <summary>Most factors that are drawn.</summary>
    public const int MostFactors = 20;

    private const double RowHeight = 10.5;
    private const int MostPanels = 4;
    private const int PanelTicks = 3;
    private const double BarHalf = 0.34;

    private static readonly Ink IntervalInk = new(Palette.Text) { Width = 0.8 };

    /// <summary>Describes the figure.</summary>
    /// <param name="rows">The measures of the factors of one scenario, with at least one row.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    /// <param name="name">Name of its files.</param>
    public static Figure Of(IReadOnlyList<SensitivityRow> rows, FactorNames names, Provenance provenance, string name = "sensitivity")
    {
        var method = Method.Of(rows);
        var influences = Influences.Of(rows);
        var outcomes = influences.Outcomes.Take(MostPanels).ToList();
        var shown = influences.Of(outcomes).Take(MostFactors).ToList();
        return new Figure
        {
            Name = name,
            Title = $"What matters in {rows[0].Scenario}",
            Caption = Caption(rows, method, influences, outcomes, shown, names, provenance),
            Width = outcomes.Count == 1 ? FigureWidth.OneColumn : FigureWidth.TwoColumns,
            Columns = outcomes.Count,
            Panels = [.. outcomes.Select((outcome, i) => DrawPanel(outcome) with { LabelsY = i == 0 })],
            Legend = [.. method.Legend, new LegendEntry("95% interval", LegendSymbol.Line, IntervalInk)],
            Table = new FigureTable(
                ["scenario", "outcome", "factor", "measure", "value", "low", "high"],
                [
                    .. outcomes.SelectMany(outcome => shown.SelectMany(factor => method.Measures.Select(measure => influences.Find(outcome, factor, measure))))
                        .Select(row => (object?[])[row.Scenario, row.Outcome, row.Factor, row.Measure, row.Value, row.Low, row.High]),
                ]),
        };

        Panel DrawPanel(string outcome)
        {
            var measures = method.Measures.Select(measure => shown.ConvertAll(factor => influences.Find(outcome, factor, measure))).ToList();
            var x = NumberScale.Values(
                method.LabelOf(outcome), measures.SelectMany(m => m).SelectMany(row => method.Extent(row)), PanelTicks, withZero: true);
            return new Panel
            {
                X = x,
                Y = new CategoryScale("", [.. shown.Select(factor => names[factor])]),
                Height = RowHeight * Math.Max(3, shown.Count),
                Title = OutcomeTitle.Bare(outcome),
                Marks = [.. measures.SelectMany((of, which) => of.SelectMany((row, place) => method.Draw(row, which, place, names[row.Factor])))],
                Message = measures[0].Exists(row => double.IsFinite(row.Value)) ? "" : "No value",
            };
        }
    }

    private static string Caption(
        IReadOnlyList<SensitivityRow> rows, Method method, Influences influences, List<string> outcomes, List<string> shown, FactorNames names,
        Provenance provenance)
    {
        var inert = influences.Inert.Select(factor => names[factor]).ToList();
        var others = influences.Factors.Count - shown.Count - inert.Count;
        var (fewest, most) = (rows.Min(row => row.Samples), rows.Max(row => row.Samples));
        return string.Join(
            ' ',
            [
                method.Meaning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Intervals by bootstrap over {(fewest == most ? $"{most}" : $"{fewest} to {most}")} {method.Samples}."),
                outcomes.Count > 1 ? "Sorted by the length of the bars, each against the longest of its panel." : "",
                others > 0 ? $"Not drawn: {Provenance.Count(others, "factor")} of less weight." : "",
                inert.Count > 0 ? $"Without any effect: {string.Join(", ", inert)}." : "",
                influences.Outcomes.Count > outcomes.Count
                    ? $"Other outcomes: {string.Join(", ", influences.Outcomes.Skip(outcomes.Count))}, in table sensitivity."
                    : "",
                provenance.Sentence,
            ]).Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <summary>How the measures of a method are drawn; the first of them sorts.</summary>
    private sealed record Method(
        IReadOnlyList<string> Measures, IReadOnlyList<LegendEntry> Legend, string Meaning, string Samples, bool IsVariance)
    {
        // Few rows give intervals that would squeeze all bars together.
        private const double Room = 0.2;

        private static readonly Ink Main = new(Palette.SkyBlue);
        private static readonly Ink Second = new(Palette.Vermilion);
        private static readonly Ink SecondBar = new(Palette.Orange) { Pattern = Pattern.Rising };

        private static readonly Method Morris = new(
            [Influences.MuStar, "sigma"],
            [new("μ*, mean size of the effects", LegendSymbol.Box, Main), new("σ, their standard deviation", LegendSymbol.Disc, Second)],
            "Elementary effects of each factor (Morris): changes of the outcome by steps of the factor, per whole range of it. A large σ tells of "
            + "effects that are curved or depend on other factors.",
            "trajectories",
            IsVariance: false);

        private static readonly Method Sobol = new(
            [Influences.Total, "first"],
            [new("total, with others", LegendSymbol.Box, Main), new("first order, alone", LegendSymbol.Box, SecondBar)],
            "Shares of the outcome's variance that come from each factor (Sobol): alone, and in all together with other factors. Intervals may reach beyond the axes.",
            "rows of the design",
            IsVariance: true);

        public static Method Of(IReadOnlyList<SensitivityRow> rows) => rows.Any(row => row.Measure == Influences.Total) ? Sobol : Morris;

        public string LabelOf(string outcome) => IsVariance ? "share of variance" : OutcomeTitle.UnitOf(outcome);

        /// <summary>What the axis must hold.</summary>
        public IEnumerable<double> Extent(SensitivityRow row) => IsVariance
            ? [row.Value, Math.Clamp(row.Low, -Room, 1 + Room), Math.Clamp(row.High, -Room, 1 + Room)]
            : [row.Value, row.Low, row.High];

        public IEnumerable<Mark> Draw(SensitivityRow row, int which, int place, string factor)
        {
            if (!double.IsFinite(row.Value))
                yield break;
            var (top, bottom) = IsVariance ? (place + (which * BarHalf) - BarHalf, place + (which * BarHalf)) : (place - BarHalf, place + BarHalf);
            var middle = (top + bottom) / 2;
            var name = $"{row.Outcome}, {factor}, {row.Measure}";
            if (which > 0 && !IsVariance)
            {
                yield return new Dots([new Point(row.Value, place)], DotShape.Disc, Second) { Hover = $"{row.Outcome}, {row.Measure}" };
                yield break;
            }

            yield return new Box(new Point(0, top), new Point(row.Value, bottom), which > 0 ? SecondBar : Main)
            {
                Hover = $"{name}: {InNumbers.Of(new Estimate(row.Value, row.Low, row.High))}",
            };
            if (double.IsFinite(row.Low) && double.IsFinite(row.High))
                yield return new Segment(new Point(row.Low, middle), new Point(row.High, middle), IntervalInk);
        }
    }
}
