using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>What each level of the factor compared does against the baseline: a forest of ratios, over all design points first and then at
/// single levels of other factors.</summary>
public static class ContrastsFigure
{
    /// <summary>Most contrasts that are drawn.</summary>
    public const int MostRows = 40;

    private const double RowHeight = 9.5;
    private const int MostPanels = 3;
    private const double TickHalf = 0.38;
    private const string Ties = "Hazard of ties";
    private const string TieHazard = "tie-hazard";

    private static readonly Ink GroupInk = new(Palette.Muted) { Width = 0.5 };
    private static readonly Ink ReferenceInk = new(Palette.Vermilion) { Width = 1.1 };

    /// <summary>Describes the figure.</summary>
    /// <param name="hazards">What levels do to lives, with at least one row of ties; each contrast once.</param>
    /// <param name="effects">What they do to outcomes.</param>
    /// <param name="alone">Paths of factors that are varied one at a time: what holds for them is held against what holds with all else as it
    /// is, for others against what holds over all design points.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    /// <param name="name">Name of its files.</param>
    public static Figure Of(
        IReadOnlyList<HazardRow> hazards, IReadOnlyList<EffectRow> effects, IReadOnlyList<string> alone, FactorNames names,
        Provenance provenance, string name)
    {
        var ties = hazards.Where(row => row.Of == LifeKind.Ties).ToList();
        List<Measure> measures =
        [
            new(Ties, "hazard ratio", alone, ties.ToDictionary(row => row.Contrast, row => new Estimate(row.Ratio, row.Low, row.High))),
            .. effects.Where(row => row.Outcome != TieHazard).GroupBy(row => row.Outcome).Take(MostPanels - 1).Select(rows => new Measure(
                rows.Key, "ratio", alone, rows.ToDictionary(row => row.Contrast, row => new Estimate(row.Ratio, row.RatioLow, row.RatioHigh)))),
        ];
        var all = ties.Select(row => row.Contrast).OrderBy(Order).ToList();
        var shown = Choose(all, measures[0]);
        var (by, baseline) = (all[0].By, all[0].Baseline);
        return new Figure
        {
            Name = name,
            Title = $"{names[by]}: each level against {baseline}",
            Caption = Caption(all, shown, measures, effects.Select(row => row.Replicates).DefaultIfEmpty(0).Max(), provenance),
            Width = FigureWidth.TwoColumns,
            Columns = measures.Count,
            Panels = [.. measures.Select((measure, i) => DrawPanel(measure, shown, names) with { LabelsY = i == 0 })],
            Legend =
            [
                .. RatioRow.Legend(shown.SelectMany(contrast => measures.Select(measure => measure.Of(contrast)))),
            ],
            Table = new FigureTable(
                ["measure", "by", "level", "baseline", "given", "at", "ratio", "low", "high"],
                [
                    .. shown.SelectMany(contrast => measures.Select(measure => (object?[])
                    [
                        measure.Title == Ties ? "hazard-of-ties" : measure.Title, contrast.By, contrast.Level, contrast.Baseline,
                        contrast.Given, contrast.At, measure.Of(contrast).Value, measure.Of(contrast).Lower, measure.Of(contrast).Upper,
                    ])),
                ]),
        };
    }

    // Those over all points, and of the others those in which the ratio differs most from that over all points.
    private static List<Contrast> Choose(List<Contrast> all, Measure ties)
    {
        var chosen = all
            .OrderBy(Order)
            .ThenByDescending(Distance)
            .Take(MostRows)
            .ToHashSet();
        return [.. all.Where(chosen.Contains)];

        double Distance(Contrast contrast)
        {
            var distance = RatioScale.At(ties.Of(contrast).Value) - (contrast.Given.Length == 0 ? 0 : RatioScale.At(ties.Reference(contrast).Value));
            return double.IsFinite(distance) ? Math.Abs(distance) : -1;
        }
    }

    private static int Order(Contrast contrast) => contrast.Given switch { "" => 0, ContrastedPoints.OneAtATime => 1, _ => 2 };

    private static Panel DrawPanel(Measure measure, List<Contrast> shown, FactorNames names)
    {
        var ratios = shown.ConvertAll(measure.Of);
        var x = RatioScale.Of(measure.Label, ratios.Select(r => r.Value), ratios.SelectMany(r => new[] { r.Lower, r.Upper }));
        return new Panel
        {
            X = x,
            Y = new CategoryScale("", [.. shown.Select(contrast => InWords(contrast, names))]),
            Height = RowHeight * Math.Max(3, shown.Count),
            Title = measure.Title,
            Marks =
            [
                .. shown.Select((_, row) => Across(row, RatioRow.Ground)),
                .. shown.Zip(shown.Skip(1)).Select((pair, row) => (pair.First, pair.Second, Row: row)).Where(pair => BeginsGroup(pair.First, pair.Second))
                    .Select(pair => Across(pair.Row + 0.5, GroupInk)),
                Upright(0, -0.5, shown.Count - 0.5, RatioRow.One),
                .. shown.Select((contrast, row) => (At: RatioScale.At(measure.Reference(contrast).Value), Row: row, Order: Order(contrast)))
                    .Where(tick => tick.Order > 1 && RatioRow.IsOn(x, tick.At))
                    .Select(tick => Upright(tick.At, tick.Row - TickHalf, tick.Row + TickHalf, ReferenceInk)),
                .. ratios.SelectMany((ratio, row) => RatioRow.Draw(ratio, row, x, measure.Title, InWords(shown[row], names))),
            ],
            Message = ratios.Exists(ratio => double.IsFinite(ratio.Value)) ? "" : "No ratio",
        };

        // Single rows need no line between them.
        bool BeginsGroup(Contrast above, Contrast below) => above.Given != below.Given
            && (Order(above) != Order(below) || shown.Count(contrast => contrast.Given == above.Given) > 1
                || shown.Count(contrast => contrast.Given == below.Given) > 1);

        Segment Across(double row, Ink ink) => new(new Point(x.Minimum, row), new Point(x.Maximum, row), ink);
    }

    private static Segment Upright(double at, double top, double bottom, Ink ink) => new(new Point(at, top), new Point(at, bottom), ink);

    private static string InWords(Contrast contrast, FactorNames names) => contrast switch
    {
        { Given: "" } => $"{names[contrast.By]} {contrast.Level}",
        { Given: ContrastedPoints.OneAtATime } => $"{contrast.Level}, all else as it is",
        { At: "" } => $"{contrast.Level}, {names[contrast.Given]} as it is",
        _ => $"{contrast.Level}, {names[contrast.Given]} {contrast.At}",
    };

    private static string Caption(
        List<Contrast> all, List<Contrast> shown, List<Measure> measures, int replicates, Provenance provenance) => string.Join(
        ' ',
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"Ratios of each level of {FactorNames.InFull(all[0].By)} to {all[0].Baseline}, over design points that differ in it alone, in {Provenance.Count(replicates, "replicate")}."),
            "Hazard of ties: at the same age (Cox), with 95% intervals robust by replicate"
            + (measures.Count > 1 ? "; others: of the outcome, with paired 95% intervals. " : ". ") + "Intervals may reach beyond the axes.",
            .. shown.Exists(contrast => Order(contrast) > 1)
                ? (string[])[$"First over all design points, then at single levels of other factors, where upright ticks mark the ratio {References(shown, measures[0])}."]
                : [],
            .. shown.Count < all.Count
                ? (string[])[$"Not drawn: {Provenance.Count(all.Count - shown.Count, "contrast")} closer to those ticks; see tables hazards and effects."]
                : [],
            "By chance alone one interval in twenty leaves out 1.",
            provenance.Sentence,
        ]);

    private static string References(List<Contrast> shown, Measure measure)
    {
        var within = shown.Where(contrast => Order(contrast) > 1).ToList();
        return !within.Exists(contrast => measure.Alone.Contains(contrast.Given)) ? "over all"
            : within.TrueForAll(contrast => measure.Alone.Contains(contrast.Given)) ? "with all else as it is"
            : "over all, or with all else as it is where factors are varied one at a time";
    }

    /// <summary>A measure of which ratios are drawn.</summary>
    private sealed record Measure(
        string Title, string Label, IReadOnlyList<string> Alone, IReadOnlyDictionary<Contrast, Estimate> Ratios)
    {
        private static readonly Estimate None = new(double.NaN, double.NaN, double.NaN);

        public Estimate Of(Contrast contrast) => Ratios.GetValueOrDefault(contrast, None);

        /// <summary>The ratio at the same level that one where another factor is given is held against.</summary>
        public Estimate Reference(Contrast contrast) =>
            Of(contrast with { Given = Alone.Contains(contrast.Given) ? ContrastedPoints.OneAtATime : "", At = "" });
    }
}
