using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt's first cause of collapse: with the threat that it was made against gone, an alliance is likelier to end.</summary>
internal static class ThreatRemoved
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new(
            "threat-removed", "Alliances end sooner once the threat they were made against has gone.",
            SignSource.Walt, ThreatRemovedSign, pairs: 600),
        new(
            "institutions-when-threat-has-gone", "Institutions matter once the threat has gone, and less while it lasts.",
            SignSource.Walt, InstitutionsWhenThreatHasGone),
        Carrier("institutions", "institutions"),
        Carrier("hegemony", "hegemonic-inducement", "hegemonic-sanction"),
        Carrier("solidarity", "ideological-solidarity"),
        Carrier("community", "community"),
    ];

    private const int Fall = 25;
    private const int Watched = 10;

    private static readonly ShockSpec EastFalls = TwoCamps.Fallen(2, "East");

    /// <remarks>Compared are the alliances of made-up worlds that were aimed at the second pole just before its fall, the same ones in
    /// both arms, as long as their members are bound by them or by what replaced them.</remarks>
    private static void ThreatRemovedSign(Sample sample)
    {
        var trial = sample.Try(
            seed => MadeUp.World(seed, states: 24, poles: 2, Fall + Watched, burnIn: 0), Follow,
            s => s, s => s.Struck(TwoCamps.Fallen(Fall, "S2")));

        trial.Always("the same alliances are watched in both", arms => arms[0].Cohort == arms[1].Cohort);
        trial.Above("hazard without the threat to hazard with it", 1, toll => toll.Ends, m => m(1) / m(0));
    }

    private static SignCheck Carrier(string what, params string[] mechanisms) => new(
        $"{what}-carries-on", $"An alliance whose threat has gone misses {what} that carried it.", SignSource.Walt,
        sample => CarriesOn(sample, mechanisms));

    private static void CarriesOn(Sample sample, string[] mechanisms)
    {
        var trial = Carried(sample, mechanisms);
        trial.Above("threat gone: hazard without to hazard with", 1, fate => fate.Chances, m => m(2) / m(0));
        trial.Report("threat kept: hazard without to hazard with", fate => fate.Chances, m => m(3) / m(1));
        trial.Report("threat gone: exits without to exits with", fate => fate.Exits, m => m(2) / m(0));
    }

    /// <remarks>In the record of two centuries institutionalised alliances do not live longer (Leeds and Anac 2005), so institutions
    /// must not hold by themselves: they protect where the threat has gone.</remarks>
    private static void InstitutionsWhenThreatHasGone(Sample sample)
    {
        var trial = Carried(sample, "institutions");
        trial.Above("ratio of ratios: threat gone to threat kept", 1, fate => fate.Chances, m => m(2) / m(0) / (m(3) / m(1)));
        trial.Above("worth, with less without: threat gone less threat kept", 0, fate => fate.Worth, m => m(0) - m(2) - (m(1) - m(3)));
    }

    /// <summary>Threat gone and kept, with and without mechanisms: a pact of old bodies among peoples that have grown together.</summary>
    private static Trial<Fate> Carried(Sample sample, params string[] mechanisms) => sample.Try(
        Close, s => TwoCamps.FateOfTheLed(s, 2, 10),
        s => s.Struck(EastFalls), s => s, s => s.Struck(EastFalls).Without(mechanisms), s => s.Without(mechanisms));

    private static ScenarioSpec Close(int seed)
    {
        var world = TwoCamps.World(seed).WithPact(pact => pact with { Institutionalisation = 0.8 });
        return world with
        {
            Ties = world.Ties with { Communities = [.. TwoCamps.Led.Select(led => ("West", led, 0.8))] },
        };
    }

    /// <summary>Counts how many of the alliances aimed at S2 before the fall ended after it, and for how long they were at risk.</summary>
    /// <remarks>An alliance keeps its name when it is renegotiated, which is no end.</remarks>
    private static Toll Follow(ScenarioSpec scenario)
    {
        var simulation = new Simulation(scenario, 0, new RunRows(0));
        for (var tick = 0; tick < Fall; tick++)
            simulation.Tick(tick);
        var cohort = Names(simulation, a => a.Target == 1);
        var named = string.Join("; ", cohort.Order(StringComparer.Ordinal));
        var (ends, years) = (0, 0);
        for (var tick = Fall; tick < scenario.Ticks && cohort.Count > 0; tick++)
        {
            simulation.Tick(tick);
            years += cohort.Count;
            ends += cohort.RemoveWhere(name => !Names(simulation, _ => true).Contains(name));
        }

        return new Toll(named, new RateCount(ends, years));
    }

    private static HashSet<string> Names(Simulation simulation, Func<Alliance, bool> which) =>
        [.. simulation.World.Alliances.InForce.Where(which).Select(a => a.Name)];

    /// <param name="Cohort">Names of the alliances watched.</param>
    /// <param name="Ends">How many of them ended, in how many alliance-years at risk.</param>
    private sealed record Toll(string Cohort, RateCount Ends);
}
