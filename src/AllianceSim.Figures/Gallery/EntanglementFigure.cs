using System.Globalization;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>Entanglement in the disputes that a state took part in, against its number of allies.</summary>
public static class EntanglementFigure
{
    private const double Height = 130;

    /// <summary>How far the two estimates of a number of allies stand from its middle.</summary>
    private const double Apart = 0.12;

    private static readonly Ink ByChance = new(Palette.Blue) { Width = 1.25 };
    private static readonly Ink Counted = new(Palette.Vermilion) { Width = 1.25, Dash = Dash.Dashed };
    private static readonly Ink Number = new(Palette.Muted);

    /// <summary>Describes the figure.</summary>
    /// <param name="bins">By number of allies.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(IReadOnlyList<EntanglementByAllies> bins, Provenance provenance)
    {
        var isCoded = bins.Any(bin => bin.TakenPart > 0);
        var x = new CategoryScale("Allies of the state", [.. bins.Select(bin => bin.Allies)]);
        var y = NumberScale.Values(
            "Share of disputes taken part in", bins.SelectMany(bin => Ends(bin.ByChance).Concat(Ends(bin.Counted))), 5, withZero: true);
        return new Figure
        {
            Name = "entanglement",
            Title = "Entanglement by number of allies",
            Caption = Caption(isCoded, provenance),
            Panels =
            [
                new Panel
                {
                    X = x,
                    Y = y,
                    Height = Height,
                    LabelsX = !isCoded,
                    Marks = !isCoded
                        ? []
                        : [.. bins.SelectMany((bin, at) => Draw(bin, bin.ByChance, at - Apart, ByChance).Concat(Draw(bin, bin.Counted, at + Apart, Counted)))],
                    Message = isCoded ? "" : "Nobody took part in a dispute that was coded",
                },
                .. isCoded ? (Panel[])[Numbers(bins, x)] : [],
            ],
            Legend = !isCoded
                ? []
                : [Named("By exact chances", ByChance), Named("Cases counted", Counted)],
            Table = new FigureTable(
                ["allies", "taken-part", "by-chance", "by-chance-low", "by-chance-high", "counted", "counted-low", "counted-high"],
                [
                    .. bins.Where(bin => bin.TakenPart > 0).Select(bin => (object?[])
                    [
                        bin.Allies, bin.TakenPart, bin.ByChance.Value, bin.ByChance.Lower, bin.ByChance.Upper, bin.Counted.Value,
                        bin.Counted.Lower, bin.Counted.Upper,
                    ]),
                ]),
        };
    }

    private static Panel Numbers(IReadOnlyList<EntanglementByAllies> bins, CategoryScale x) => new()
    {
        X = x,
        Y = new CategoryScale("", ["Disputes"]),
        Height = 12,
        Framed = false,
        Marks =
        [
            .. bins.Select((bin, at) => new Words(
                new Point(at, 0), bin.TakenPart.ToString(CultureInfo.InvariantCulture), TextAnchor.Middle, Number)),
        ],
    };

    private static LegendEntry Named(string name, Ink ink) => new(name, LegendSymbol.Line, ink) { Marker = MarkerOf(ink) };

    // Estimates without an interval are dots alone, which grey print tells apart by shape only.
    private static DotShape MarkerOf(Ink ink) => ink == ByChance ? DotShape.Disc : DotShape.Square;

    private static IEnumerable<double> Ends(Estimate estimate) => [estimate.Value, estimate.Lower, estimate.Upper];

    private static IEnumerable<Mark> Draw(EntanglementByAllies bin, Estimate estimate, double x, Ink ink)
    {
        var name = $"{bin.Allies} allies, {(ink == ByChance ? "by exact chances" : "cases counted")}";
        if (double.IsFinite(estimate.Lower) && double.IsFinite(estimate.Upper))
        {
            yield return new Segment(new Point(x, estimate.Lower), new Point(x, estimate.Upper), ink)
            {
                Hover = string.Create(CultureInfo.InvariantCulture, $"{name}: {estimate.Value:0.####} ({estimate.Lower:0.####} to {estimate.Upper:0.####})"),
            };
        }

        if (double.IsFinite(estimate.Value))
            yield return new Dots([new Point(x, estimate.Value)], MarkerOf(ink), ink) { Hover = name };
    }

    private static string Caption(bool isCoded, Provenance provenance) => string.Join(
        ' ',
        [
            "Of the disputes that states took part in (involvement 2 or 3), those in which alliances drew them against their own interest.",
            .. isCoded
                ? (string[])[provenance.Runs > 1 ? "Bars: 95% intervals by bootstrap over runs; numbers: disputes taken part in, over all runs." : "One run; no interval can be given."]
                : [],
            provenance.Sentence,
        ]);
}
