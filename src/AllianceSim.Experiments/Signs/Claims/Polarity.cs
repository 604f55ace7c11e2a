using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on structure: the more great powers there are, the harder the greatest threat is to tell, the less it is shared, the
/// more other partners there are, and the more often power shifts.</summary>
/// <remarks>Number and size of the poles are varied apart: five poles beside two that hold as much together, and beside two that are
/// each as large. Whether alliances live shorter for it is a finding to be reported, not a sign.</remarks>
internal static class Polarity
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new(
            "polarity", "The more poles, the more often the greatest threat flips, the less it is shared, and the more power shifts.",
            SignSource.Walt, PolaritySign),
    ];

    /// <remarks>What does not come out is written down and not held: whether five poles leave more options than two hangs on the levels;
    /// and beside two poles of the same size, who hardly stand out of the rest, threats flip less often and are shared as little.</remarks>
    private static void PolaritySign(Sample sample)
    {
        var trial = sample.Try(World, Ticks, s => Poles(s, 5, 0.6), s => Poles(s, 2, 0.6), s => Poles(s, 2, 0.24));
        const int five = 0, asMuchTogether = 1, eachAsLarge = 2;
        trial.Above("as much together: flips of threat per state-year, 5 poles to 2", 1, Flips, m => m(five) / m(asMuchTogether));
        trial.Above("as much together: partners that fear another most, 5 poles less 2", 0, Unshared, m => m(five) - m(asMuchTogether));
        trial.Above("as much together: overtakings among poles per year, 5 poles to 2", 1, Shifts, m => m(five) / m(asMuchTogether));
        trial.Report("each as large: options of a tied state, 5 poles less 2", Options, m => m(five) - m(eachAsLarge));
        trial.Above("each as large: overtakings among poles per year, 5 poles to 2", 1, Shifts, m => m(five) / m(eachAsLarge));
        trial.Report("as much together: options, 5 poles less 2", Options, m => m(five) - m(asMuchTogether));
        trial.Report("each as large: partners that fear another most, 5 poles less 2", Unshared, m => m(five) - m(eachAsLarge));
        trial.Report("each as large: flips, 5 poles to 2", Flips, m => m(five) / m(eachAsLarge));
        trial.Report("as much together: ties ended per tie-year, 5 poles to 2", TiesEnded, m => m(five) / m(asMuchTogether));
        trial.Report("each as large: ties ended per tie-year, 5 poles to 2", TiesEnded, m => m(five) / m(eachAsLarge));
    }

    private static RateCount Flips(IReadOnlyList<TickRow> ticks) => Sum(ticks, t => t.ThreatFlips, t => t.States);

    private static RateCount Unshared(IReadOnlyList<TickRow> ticks) =>
        Sum(ticks.Where(t => t.Ties > 0), t => t.UnsharedThreat * t.Ties, t => t.Ties);

    private static RateCount Options(IReadOnlyList<TickRow> ticks) => Sum(ticks.Where(t => t.Ties > 0), t => t.Options, _ => 1);

    private static RateCount Shifts(IReadOnlyList<TickRow> ticks) => Sum(ticks, t => t.PowerShifts, _ => 1);

    private static RateCount TiesEnded(IReadOnlyList<TickRow> ticks) => Sum(ticks, t => t.TiesEnded, t => t.Ties);

    private static RateCount Sum(IEnumerable<TickRow> ticks, Func<TickRow, double> events, Func<TickRow, double> exposure)
    {
        var rows = ticks.ToArray();
        return new RateCount(rows.Sum(events), rows.Sum(exposure));
    }

    private static IReadOnlyList<TickRow> Ticks(ScenarioSpec scenario) => Probe.After(scenario, scenario.Ticks, (_, rows) => rows.Ticks);

    private static ScenarioSpec Poles(ScenarioSpec scenario, int poles, double share) =>
        scenario with { Generate = scenario.Generate! with { Poles = poles, PoleShare = share } };

    private static ScenarioSpec World(int seed) => MadeUp.World(seed, states: 20, poles: 2, ticks: 20, burnIn: 20);
}
