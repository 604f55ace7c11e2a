using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests;

/// <summary>Figures of usual and of awkward data.</summary>
internal static class Cases
{
    private static readonly string[] Awkward =
    [
        "R&D <Pact> \"of\" 'friends'", "Договор о дружбе, сотрудничестве и взаимной помощи", "北大西洋公約組織", "معاهدة الدفاع المشترك",
        "Ένωση", "한미상호방위조약", "Tab\tand\u0001control\nline", "Half \uD83D character 🤝",
        "The Very Long Treaty of Friendship, Cooperation and Mutual Assistance between the Peoples of Ruritania and Borduria",
    ];

    private static readonly SurvivalCurve None = new([], 0, 0, 0.95, 0);

    private static readonly Lazy<RunStory> Played = new(() => SyntheticStory.Played(12, 25, Geography.Sphere));

    public static IReadOnlyDictionary<string, Func<Figure>> All { get; } = new SortedDictionary<string, Func<Figure>>(StringComparer.Ordinal)
    {
        ["ablation-usual"] = () => Ablation(30),
        ["ablation-80"] = () => Ablation(80),
        ["ablation-none"] = () => Ablation(0),
        ["ablation-one"] = () => Ablation(1),
        ["ablation-awkward-names"] = () => Ablation(Awkward.Length, i => Awkward[i]),
        ["ablation-all-inert"] = () => AblationFigure.Of(
            [.. SyntheticWorld.Effects(9).Select(effect => effect with { DifferingRuns = 0 })], "tie-hazard", SyntheticWorld.Provenance()),
        ["ablation-single-pair"] = () => AblationFigure.Of(
            MechanismEffect.Sort(
                SyntheticWorld.Effects(9).SelectMany(e => e.Outcomes.Values)
                    .Select(row => row with { Pairs = 1, Low = double.NaN, High = double.NaN }),
                "density"),
            "density",
            SyntheticWorld.Provenance(1)),
        ["dispute-usual"] = () => Dispute(SyntheticDisputes.Explanation(6)),
        ["dispute-200"] = () => Dispute(SyntheticDisputes.Explanation(200)),
        ["dispute-two-alone"] = () => Dispute(SyntheticDisputes.Explanation(0)),
        ["dispute-awkward-names"] = () => Dispute(SyntheticDisputes.Explanation(Awkward.Length - 2, i => Awkward[i])),
        ["entanglement-usual"] = () => Entanglement(SyntheticDisputes.Runs(4)),
        ["entanglement-single-run"] = () => Entanglement(SyntheticDisputes.Runs(1)),
        ["entanglement-not-coded"] = () => Entanglement(SyntheticDisputes.Runs(2, coded: false)),
        ["entanglement-no-dispute"] = () => Entanglement([]),
        ["hindcast-usual"] = () => Hindcast(SyntheticHindcast.Questions(15, 5)),
        ["hindcast-thousands-of-pairs"] = () => Hindcast(SyntheticHindcast.Questions(110, 40)),
        ["hindcast-one-pair"] = () => Hindcast(SyntheticHindcast.Questions(2, 1)),
        ["hindcast-none-came-true"] = () => Hindcast(SyntheticHindcast.Questions(6, 0, withLogistic: false)),
        ["hindcast-all-came-true"] = () => Hindcast(SyntheticHindcast.Questions(6, 1, withLogistic: false)),
        ["hindcast-one-question"] = () => Hindcast([SyntheticHindcast.Question(9, 3, HindcastQuestion.Dispute)]),
        ["influence-usual"] = () => Influence(SyntheticDisputes.Runs(4)),
        ["influence-not-coded"] = () => Influence(SyntheticDisputes.Runs(2, coded: false)),
        ["influence-no-dispute"] = () => Influence([]),
        ["signs-usual"] = () => Signs(SyntheticChecks.Signs(12)),
        ["signs-60"] = () => Signs(SyntheticChecks.Signs(60)),
        ["signs-one"] = () => Signs(SyntheticChecks.Signs(1)),
        ["signs-awkward-names"] = () => Signs(SyntheticChecks.Signs(Awkward.Length, i => Awkward[i])),
        ["signs-without-intervals"] = () => Signs(
            [.. SyntheticChecks.Signs(6).Select(row => row with { ModelLow = double.NaN, ModelHigh = double.NaN, Verdict = CheckVerdict.NotToldApart })]),
        ["signs-no-value"] = () => Signs(
            [.. SyntheticChecks.Signs(3).Select(row => row with { Model = double.NaN, ModelLow = double.NaN, ModelHigh = double.NaN, Verdict = CheckVerdict.NotToldApart })]),
        ["responses-usual"] = () => Responses(SyntheticSweep.Levels(["1", "2", "3", "6"], ["0.4", "0.6", "0.8"], "tie-hazard", "median-life")),
        ["responses-awkward-names"] = () => Responses(SyntheticSweep.Levels(Awkward, Awkward[..4], "tie-hazard")),
        ["responses-eight-outcomes"] = () => Responses(SyntheticSweep.Levels(
            ["on", "off"], [], "tie-hazard", "median-life", "density", "share-unallied", "disputes-per-state-year", "clustering", "poles", "concentration")),
        ["responses-none"] = () => Responses(SyntheticSweep.Levels(["1", "2"], [], "tie-hazard").ConvertAll(
            row => row with { Estimate = new(double.NaN, double.NaN, double.NaN) })),
        ["responses-interval-of-one-level"] = () => Responses(SyntheticSweep.Levels(["1", "2", "3"], ["0.4"], "tie-hazard").ConvertAll(
            row => row.Level == "2" ? row : row with { Estimate = new(row.Estimate.Value, double.NaN, double.NaN) })),
        ["responses-huge-and-negative"] = () => Responses(SyntheticSweep.Levels(["-5", "1e9"], [], "tie-hazard").ConvertAll(
            row => row with { Estimate = new(-3e12, -4e12, 5e12) })),
        ["level-survival-usual"] = () => LevelSurvival(["1", "2", "3"], 0.05),
        ["level-survival-many"] = () => LevelSurvival([.. Enumerable.Range(1, 14).Select(i => $"{i}")], 0.05),
        ["level-survival-awkward-names"] = () => LevelSurvival(Awkward, 0.05),
        ["level-survival-one-replicate"] = () => LevelSurvival(["1", "2"], 0.1, replicates: 1),
        ["level-survival-all-censored"] = () => LevelSurvival(["1", "2"], 0),
        ["level-survival-none"] = () => LevelSurvival(["1", "2"], 0, spells: 0),
        ["level-causes-usual"] = () => LevelCauses(["1", "2", "3", "4"], 10),
        ["level-causes-many"] = () => LevelCauses([.. Enumerable.Range(1, 40).Select(i => $"{i}")], 3),
        ["level-causes-awkward-names"] = () => LevelCauses(Awkward, 1),
        ["level-causes-huge"] = () => LevelCauses(["on", "off"], 1_000_000),
        ["level-causes-none"] = () => LevelCauses(["1", "2"], 0),
        ["heatmap-usual"] = () => Heatmap(6, 5, (across, down) => 0.01 * across * down),
        ["heatmap-negative-and-huge"] = () => Heatmap(3, 2, (across, down) => across == 0 ? -3.4e11 : 7.5e12 * down),
        ["heatmap-many"] = () => Heatmap(40, 40, (across, down) => Math.Sin(across) + down),
        ["heatmap-holes"] = () => Heatmap(5, 3, (across, down) => (across + down) % 3 == 0 ? double.NaN : across),
        ["heatmap-no-value"] = () => Heatmap(3, 3, (_, _) => double.NaN),
        ["heatmap-all-the-same"] = () => Heatmap(3, 3, (_, _) => 0),
        ["heatmap-awkward-names"] = () => HeatmapFigure.Of(
            SyntheticSweep.Cells(Awkward, Awkward, (across, down) => across - down, "tie-hazard"), SyntheticSweep.Names, SyntheticSweep.Provenance).Single(),
        ["comparison-usual"] = () => Comparison(6),
        ["comparison-one-pair"] = () => Comparison(1),
        ["comparison-awkward-names"] = () => ComparisonFigure.Of(
            SyntheticComparison.Of(3), new("two-blocs " + Awkward[^1], 7, 3), new("two-blocs " + Awkward[1], 8, 3)),
        ["comparison-empty"] = () => ComparisonFigure.Of(SyntheticComparison.OfNothing, SyntheticWorld.Provenance(2), SyntheticWorld.Provenance(2)),
        ["contrasts-usual"] = () => Contrasts(SyntheticSweep.Hazards(
            ["1", "3", "4"], (SyntheticSweep.Share, "0.4", 3), (SyntheticSweep.Share, "0.8", 0.7), ("mechanisms.m1", "off", 1.1))),
        ["contrasts-many"] = () => Contrasts(SyntheticSweep.Hazards(
            ["3"], [.. Enumerable.Range(0, 40).Select(i => (SyntheticSweep.Mechanism(i), "off", 2 + (0.1 * i)))])),
        ["contrasts-awkward-names"] = () => Contrasts(SyntheticSweep.Hazards(Awkward, (Awkward[^1], Awkward[0], 3))),
        ["sensitivity-usual"] = () => Sensitivity(SyntheticSweep.Sensitivity(isSobol: false, 10, "tie-hazard", "median-life")),
        ["sensitivity-sobol"] = () => Sensitivity(SyntheticSweep.Sensitivity(isSobol: true, 10, "tie-hazard", "median-life", "density")),
        ["sensitivity-many"] = () => Sensitivity(SyntheticSweep.Sensitivity(
            isSobol: false, 30, "tie-hazard", "median-life", "realignments-per-state-year", "disputes-per-state-year", "clustering")),
        ["sensitivity-all-inert"] = () => Sensitivity(SyntheticSweep.Sensitivity(isSobol: false, 1, "tie-hazard")),
        ["sensitivity-no-value"] = () => Sensitivity(SyntheticSweep.Sensitivity(isSobol: true, 3, "tie-hazard").ConvertAll(
            row => row with { Value = double.NaN, Low = double.NaN, High = double.NaN })),
        ["summaries-usual"] = () => Summaries(16),
        ["summaries-many"] = () => Summaries(400),
        ["causes-usual"] = () => Causes(SyntheticWorld.Ends(20, 40)),
        ["causes-single-run"] = () => Causes(SyntheticWorld.Ends(1, 30)),
        ["causes-none"] = () => Causes(SyntheticWorld.Ends(5, 0)),
        ["causes-one-group"] = () => Causes([.. SyntheticWorld.Ends(5, 9).Select(run => run.Where(end => end.Group == CauseGroup.Error).ToList())]),
        ["causes-thousands"] = () => Causes(SyntheticWorld.Ends(20, 5000)),
        ["causes-single-year"] = () => CausesFigure.Of(
            new CauseTally([[new(1948, CauseGroup.Threat)], []]), new YearSpan(1948, 1948), SyntheticWorld.Provenance(2)),
        ["causes-year-zero"] = () => CausesFigure.Of(
            new CauseTally([[new(-7, CauseGroup.Threat), new(0, CauseGroup.Bonds), new(31, CauseGroup.Options)]]), new YearSpan(-11, 31), SyntheticWorld.Provenance(1)),
        ["causes-ten-thousand-years"] = () => CausesFigure.Of(
            new CauseTally([[.. Enumerable.Range(0, 500).Select(i => new CausedEnd(20 * i, CauseGroup.All[i % 6]))]]), new YearSpan(0, 9999), SyntheticWorld.Provenance(1)),
        ["network-usual"] = () => Network(SyntheticStory.Of(25)),
        ["network-60"] = () => Network(SyntheticStory.Of(60)),
        ["network-200"] = () => Network(SyntheticStory.Of(200, 12)),
        ["network-one-state"] = () => Network(SyntheticStory.Of(1)),
        ["network-two-states"] = () => Network(SyntheticStory.Of(2)),
        ["network-single-year"] = () => Network(SyntheticStory.Of(9, 1)),
        ["network-no-alliances"] = () => Network(SyntheticStory.Of(12, allied: false)),
        ["network-in-one-place"] = () => Network(SyntheticStory.Of(25, place: _ => (10, 10))),
        ["network-without-places"] = () => Network(SyntheticStory.Of(25, place: _ => null)),
        ["network-awkward-names"] = () => Network(SyntheticStory.Of(Awkward.Length, name: i => Awkward[i])),
        ["network-generated"] = () => Network(Played.Value),
        ["network-untold"] = () => Network(null),
        ["network-nobody"] = () => Network(SyntheticStory.Of(0)),
        ["landscape-usual"] = () => Landscape(SyntheticStory.Of(12, utility: (i, j) => (i % 4 == j % 4 ? 2 : -0.4) + (0.1 * (i - j)))),
        ["landscape-played"] = () => Landscape(Played.Value),
        ["landscape-200"] = () => Landscape(SyntheticStory.Of(200, 3, utility: (i, j) => Math.Sin((i + 1) * (j + 1)))),
        ["landscape-one-state"] = () => Landscape(SyntheticStory.Of(1)),
        ["landscape-two-states"] = () => Landscape(SyntheticStory.Of(2)),
        ["landscape-three-states"] = () => Landscape(SyntheticStory.Of(3, utility: (i, j) => i + j - 2)),
        ["landscape-single-year"] = () => Landscape(SyntheticStory.Of(9, 1, utility: (i, j) => i % 2 == j % 2 ? 1 : -1)),
        ["landscape-no-alliances"] = () => Landscape(SyntheticStory.Of(9, allied: false, utility: (i, j) => i % 2 == j % 2 ? 1 : -1)),
        ["landscape-all-indifferent"] = () => Landscape(SyntheticStory.Of(17)),
        ["landscape-all-friends"] = () => Landscape(SyntheticStory.Of(9, utility: (_, _) => 1)),
        ["landscape-huge-and-negative"] = () => Landscape(SyntheticStory.Of(9, utility: (i, j) => (i - 4.0) * (j - 4.0) * -1e12)),
        ["landscape-awkward-names"] = () => Landscape(
            SyntheticStory.Of(Awkward.Length, name: i => Awkward[i], utility: (i, j) => i % 2 == j % 2 ? 1 : -1)),
        ["landscape-untold"] = () => Landscape(null),
        ["threats-usual"] = () => Threats(SyntheticStory.Of(12)),
        ["threats-200"] = () => Threats(SyntheticStory.Of(200, 3)),
        ["threats-one-state"] = () => Threats(SyntheticStory.Of(1)),
        ["threats-two-states"] = () => Threats(SyntheticStory.Of(2)),
        ["threats-single-year"] = () => Threats(SyntheticStory.Of(9, 1)),
        ["threats-awkward-names"] = () => Threats(SyntheticStory.Of(Awkward.Length, name: i => Awkward[i])),
        ["threats-huge-and-negative"] = () => Threats(SyntheticStory.Of(9, threat: (i, j) => i == 3 ? double.NaN : (i - j) * 1e12)),
        ["threats-skewed"] = () => Threats(SyntheticStory.Of(9, threat: (i, j) => j == 0 ? 40 : 0.1)),
        ["threats-all-zero"] = () => Threats(SyntheticStory.Of(9, threat: (_, _) => 0)),
        ["threats-untold"] = () => Threats(null),
        ["summaries-without-values"] = () => SummariesFigure.Of(
            SyntheticSweep.Summaries(60, "tie-hazard").ConvertAll(row => row with { Value = double.NaN }),
            [.. Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"{i}"))], SyntheticSweep.Share, SyntheticSweep.Names,
            sharesChance: true, SyntheticSweep.Provenance),
        ["spells-usual"] = () => Spells(SyntheticWorld.Alliances(28)),
        ["spells-200"] = () => Spells(SyntheticWorld.Alliances(200)),
        ["spells-none"] = () => Spells([]),
        ["spells-one"] = () => Spells(SyntheticWorld.Alliances(1)),
        ["spells-awkward-names"] = () => Spells(SyntheticWorld.Alliances(Awkward.Length, i => Awkward[i - 1])),
        ["spells-single-year"] = () => SpellsFigure.Of(
            [new(0, new AllianceRow(1, "Pact", AllianceKind.Defense, 1948, null, null, "", 2, 2, "", 0, 1, false))], new YearSpan(1948, 1948), SyntheticWorld.Provenance(1)),
        ["spells-year-zero"] = () => SpellsFigure.Of(
            [.. SyntheticWorld.Alliances(9).Select(a => new Recorded<AllianceRow>(0, a.Row with { Founded = a.Row.Founded - 1960, Ended = a.Row.Ended - 1960 }))],
            new YearSpan(-12, 47),
            SyntheticWorld.Provenance(1)),
        ["survival-usual"] = () => Survival(("Treaties", SyntheticWorld.Curve(412, 0.055)), ("Ties", SyntheticWorld.Curve(2380, 0.03))),
        ["survival-one-curve"] = () => Survival(("Treaties", SyntheticWorld.Curve(40, 0.08))),
        ["survival-none"] = () => Survival(("Treaties", None), ("Ties", None)),
        ["survival-one-empty"] = () => Survival(("Treaties", SyntheticWorld.Curve(40, 0.08)), ("Ties", None)),
        ["survival-all-censored"] = () => Survival(("Treaties", SyntheticWorld.Curve(35, 0))),
        ["survival-one-spell"] = () => Survival(("Treaties", new SurvivalCurve([new(1, 1, 1, 0, 0, 0)], 1, 1, 0.95, 1) { Watched = [new(0, 1, true)] })),
        ["survival-four-awkward"] = () => Survival(
            [.. Awkward.Take(3).Append(Awkward[^1]).Select((name, i) => (name, SyntheticWorld.Curve(200_000 / (i + 1) / 100, 0.02 * (i + 1), (uint)i)))]),
        ["survival-spells-not-kept"] = () => Survival(("Treaties", SyntheticWorld.Curve(40, 0.08) with { Watched = [] })),
        ["survival-thousands"] = () => Survival(("Treaties", Thousandfold(SyntheticWorld.Curve(1200, 0.05)))),
        ["system-usual"] = () => System(SyntheticWorld.Ticks(20)),
        ["system-shocks"] = () => System(SyntheticWorld.Ticks(20), SyntheticWorld.Shocks),
        ["system-many-shocks"] = () => System(
            SyntheticWorld.Ticks(20), [.. Enumerable.Range(0, 25).Select(i => new YearMark(1940 + (3 * i), Awkward[i % Awkward.Length]))]),
        ["system-single-run"] = () => System(SyntheticWorld.Ticks(1)),
        ["system-single-tick"] = () => System(SyntheticWorld.Ticks(5, ticks: 1), [new(1948, "Founding")]),
        ["system-one-state"] = () => System(
            [.. SyntheticWorld.Ticks(3).Select(t => new Recorded<TickRow>(t.Run, t.Row with
            {
                States = 1, Density = double.NaN, MeanDegree = 0, ShareUnallied = 1, Concentration = 1, Disputes = 0,
            }))]),
        ["system-no-tick"] = () => System([]),
        ["system-huge-and-negative"] = () => System(
            [.. SyntheticWorld.Ticks(4, scale: 3e12).Select(t => t with { Row = t.Row with { Concentration = t.Row.Concentration - 0.3 } })]),
        ["system-stopped-early"] = () => System(SyntheticWorld.Ticks(12, lasts: run => 20 + (5 * run))),
        ["terms-usual"] = () => Terms(SyntheticExplanation.Of(6, 1950, 1980)),
        ["terms-pact"] = () => Terms(SyntheticExplanation.Of(2, 1950, 1953)),
        ["terms-single-year"] = () => Terms(SyntheticExplanation.Of(2, 1950, 1950)),
        ["terms-none"] = () => Terms(SyntheticExplanation.Of(0, 1950, 1960)),
        ["terms-longest"] = () => LongestLife.Terms(Played.Value, SyntheticWorld.Provenance(1)),
        ["terms-no-alliance"] = () => LongestLife.Terms(SyntheticStory.Of(5, allied: false), SyntheticWorld.Provenance(1)),
        ["terms-untold"] = () => LongestLife.Terms(null, SyntheticWorld.Provenance(1)),
        ["terms-awkward-names"] = () => Terms(SyntheticExplanation.Of(Awkward.Length, 1950, 2010, i => Awkward[i])),
        ["system-ten-thousand-years"] = () => System(SyntheticWorld.Ticks(2, first: 0, ticks: 10_000)),
    };

    private static Figure Causes(IReadOnlyList<IReadOnlyList<CausedEnd>> runs) =>
        CausesFigure.Of(new CauseTally(runs), SyntheticWorld.Years, SyntheticWorld.Provenance(runs.Count));

    private static Figure Network(RunStory? story) => NetworkFigure.Of(story, SyntheticWorld.Provenance(1));

    private static Figure Landscape(RunStory? story) => LandscapeFigure.Of(story, SyntheticWorld.Provenance(1));

    private static Figure Threats(RunStory? story) => ThreatsFigure.Of(story, SyntheticWorld.Provenance(1));

    private static Figure Ablation(int mechanisms, Func<int, string>? name = null) =>
        AblationFigure.Of(SyntheticWorld.Effects(mechanisms, name), AblationOutcomes.DefaultOrder, SyntheticWorld.Provenance());

    private static Figure Dispute(DisputeExplanation told) => DisputeFigure.Of(told, SyntheticWorld.Provenance(1), "explain-dispute-1");

    private static Figure Entanglement(IReadOnlyList<RunRows> runs) =>
        EntanglementFigure.Of(EntanglementByAllies.Of(runs), SyntheticWorld.Provenance(Math.Max(1, runs.Count)));

    private static Figure Hindcast(IReadOnlyList<Forecasts> questions) => HindcastFigure.Of(questions, SyntheticWorld.Provenance()).Single();

    private static Figure Influence(IReadOnlyList<RunRows> runs) =>
        InfluenceFigure.Of(new DisputeTally(runs), SyntheticWorld.Provenance(Math.Max(1, runs.Count)));

    private static Figure Signs(IReadOnlyList<CheckRow> rows) => SignsFigure.Of(rows, SyntheticWorld.Provenance().Scenario);

    private static Figure Responses(IReadOnlyList<LevelSummary> levels) =>
        ResponsesFigure.Of(levels, SyntheticSweep.Compare, SyntheticSweep.Names, SyntheticSweep.Provenance);

    private static Figure Contrasts(IReadOnlyList<HazardRow> hazards) => ContrastsFigure.Of(
        hazards, SyntheticSweep.Effects(hazards, "share-unallied", "disputes-per-state-year"), [], SyntheticSweep.Names, SyntheticSweep.Provenance,
        "contrasts");

    private static Figure LevelSurvival(IReadOnlyList<string> levels, double hazard, int replicates = 6, int spells = 60) => LevelSurvivalFigure.Of(
        SyntheticSweep.Lives(levels, hazard, replicates, spells), SyntheticSweep.Compare, SyntheticSweep.Names, SyntheticSweep.Provenance);

    private static Figure LevelCauses(IReadOnlyList<string> levels, int scale) => LevelCausesFigure.Of(
        SyntheticSweep.Causes(levels, scale), SyntheticSweep.Compare, SyntheticSweep.Names, SyntheticSweep.Provenance);

    private static Figure Heatmap(int across, int down, Func<int, int, double> value) => HeatmapFigure.Of(
        SyntheticSweep.Cells(
            [.. Enumerable.Range(1, across).Select(i => $"{i}")], [.. Enumerable.Range(1, down).Select(i => $"0.{i}")], value, "tie-hazard"),
        SyntheticSweep.Names,
        SyntheticSweep.Provenance).Single();

    private static Figure Comparison(int pairs) =>
        ComparisonFigure.Of(SyntheticComparison.Of(pairs), SyntheticWorld.Provenance(pairs), new("five-powers", 7, pairs));

    private static Figure Sensitivity(IReadOnlyList<SensitivityRow> rows) =>
        SensitivityFigure.Of(rows, SyntheticSweep.Names, SyntheticSweep.Provenance);

    private static Figure Summaries(int points) => SummariesFigure.Of(
        SyntheticSweep.Summaries(points, "tie-hazard", "median-life"),
        [.. Enumerable.Range(0, points).Select(i => FormattableString.Invariant($"{1000.0 / (i + 1)}"))],
        SyntheticSweep.Share,
        SyntheticSweep.Names,
        sharesChance: true,
        SyntheticSweep.Provenance);

    private static Figure Spells(List<Recorded<AllianceRow>> rows) => SpellsFigure.Of(rows, SyntheticWorld.Years, SyntheticWorld.Provenance());

    private static Figure Survival(params (string, SurvivalCurve)[] curves) => SurvivalFigure.Of(curves, SyntheticWorld.Provenance());

    private static Figure Terms(Explanation told) => TermsFigure.Of(told, SyntheticWorld.Provenance(1), "explain-1");

    private static Figure System(List<Recorded<TickRow>> ticks, IReadOnlyList<YearMark>? shocks = null) =>
        SystemFigure.Of(ticks, SyntheticWorld.Provenance(Math.Max(1, ticks.Select(t => t.Run).Distinct().Count())), shocks);

    private static SurvivalCurve Thousandfold(SurvivalCurve curve) => curve with
    {
        Spells = curve.Spells * 1000,
        Ends = curve.Ends * 1000,
        Steps = [.. curve.Steps.Select(s => s with { AtRisk = s.AtRisk * 1000, Ends = s.Ends * 1000 })],
        Watched = [.. curve.Watched.SelectMany(s => Enumerable.Repeat(s, 1000))],
    };
}
