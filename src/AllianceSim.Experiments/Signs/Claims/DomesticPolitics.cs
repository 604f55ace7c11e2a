using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on societies and publics: elites that attack an alliance, groups that live by it, publics that tire of leading or of
/// being led, peoples that drift apart.</summary>
internal static class DomesticPolitics
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("elite-attack", "Elites that attack an alliance shorten it, only before a nationalist public.", SignSource.Walt, EliteAttack),
        new("nationalism", "Nationalist publics breed such attacks.", SignSource.Walt, Nationalism),
        new("lobby", "A lobby holds an alliance that no longer serves the society.", SignSource.Walt, Lobby),
        new("backlash", "A leader that starts disputes meets a backlash.", SignSource.Walt, Backlash),
        new("leadership-fatigue", "The will to lead falls with the number of the led.", SignSource.Walt, LeadershipFatigue),
        new("social-ties", "Peoples that drift apart loosen their alliance.", SignSource.Walt, SocialTies),
    ];

    private const int Strike = 2;

    private static void EliteAttack(Sample sample)
    {
        var attack = new ShockSpec { At = Strike, States = TwoCamps.Led, Outbidding = Change.Set(1) };
        var none = attack with { Outbidding = Change.Set(0) };
        var trial = sample.Try(
            seed => TwoCamps.World(seed).Without("elite-outbidding"), s => TwoCamps.FateOfTheLed(s, Strike, 5),
            s => Public(s, 1).Struck(none), s => Public(s, 1).Struck(attack), s => Public(s, 0).Struck(none),
            s => Public(s, 0).Struck(attack));
        trial.Below("nationalist: worth of staying, attacked less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("nationalist: hazard, attacked to not", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Always("not nationalist: worth of staying is the same, attacked or not", arms => arms[2].Worth == arms[3].Worth);
    }

    private static void Nationalism(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, s => TwoCamps.FateOfTheLed(s, Strike, 15),
            s => Public(s, 0.9).Without("elite-outbidding"), s => Public(s, 0.9), s => Public(s, 0.1).Without("elite-outbidding"),
            s => Public(s, 0.1));
        trial.Above("nationalist: hazard, with outbidding to without", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Above("hazard ratio, nationalist to not", 1, fate => fate.Chances, m => m(1) / m(0) / (m(3) / m(2)));
    }

    /// <remarks>Of the memberships that would be worth less than nothing to the society, once the threat and the will to lead have
    /// gone, and the led can protect themselves, in a young pact without bodies.
    /// Arms differ from the start, and are compared in the first tick in which a member can leave.</remarks>
    private static void Lobby(Sample sample)
    {
        ShockSpec[] end =
        [
            TwoCamps.Fallen(1, "East"),
            new() { At = 1, States = TwoCamps.Led, Deterrent = Change.Set(1) },
            new() { At = 1, States = ["West"], Will = Change.Set(0), Hostility = Change.Add(0.3), Aggressiveness = Change.Set(0.8) },
        ];
        var trial = sample.Try(
            Lobbied, s => TwoCamps.FateOfTheLed(s.Struck(end), 1, 1), s => s, s => s.Without("lobby"));
        trial.Of(arms => Useless(arms[0], arms[1])).Below(
            "worth less than nothing to the society: chance of leaving, with the lobby to without", 1, count => count, m => m(0) / m(1));
    }

    private static void Backlash(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, s => (Fate: TwoCamps.FateOfTheLed(s, 6, 10), Backlash: BacklashOfTheLed(s)),
            s => Leader(s, 1), s => Leader(s, 0));
        trial.Below(
            "worth of staying to the led, quarrelsome leader less peaceful one", 0, run => run.Fate.WorthThroughout, m => m(0) - m(1));
        trial.Below("of it backlash", 0, run => run.Backlash, m => m(0) - m(1));
    }

    private static void LeadershipFatigue(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, WillOfTheLeader,
            s => s, s => s with { Alliances = s.Alliances.RemoveAt(0) }, s => s.Without("leadership-fatigue"),
            s => (s with { Alliances = s.Alliances.RemoveAt(0) }).Without("leadership-fatigue"));
        trial.Below("will to lead, with clients less without", 0, will => will, m => m(0) - m(1));
        trial.Below("the same, with fatigue less without", 0, will => will, m => m(0) - m(1) - (m(2) - m(3)));
    }

    private static void SocialTies(Sample sample)
    {
        var trial = sample.Try(
            OfOnePeople, s => TwoCamps.FateOfTheLed(s, Strike, 10), s => s,
            s => s.Struck(new ShockSpec { At = Strike, States = TwoCamps.Led, Identity = People("settlers") }));
        trial.Below("worth of staying, peoples changed less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard, peoples changed to not", 1, fate => fate.Chances, m => m(1) / m(0));
    }

    /// <summary>Chances of leaving, with the lobby and without, of those to whom staying is worth nothing without it.</summary>
    private static RateCount[] Useless(Fate with, Fate without)
    {
        var useless = without.Lives.Where(life => life.Worth[0] < 0)
            .Join(with.Lives, life => life.State, life => life.State, (off, on) => (On: on.Chances[0], Off: off.Chances[0])).ToArray();
        return [new RateCount(useless.Sum(pair => pair.On), useless.Length), new RateCount(useless.Sum(pair => pair.Off), useless.Length)];
    }

    private static ScenarioSpec Lobbied(int seed) => TwoCamps.World(seed)
        .WithPact(pact => pact with { Signed = 0, Institutionalisation = 0 })
        .WithStates(
            s => s with { Ideology = -0.7, Lobbies = ImmutableSortedDictionary<string, double>.Empty.Add("West", 1) },
            [.. TwoCamps.Led]);

    private static ScenarioSpec Public(ScenarioSpec scenario, double nationalism) =>
        scenario.WithStates(s => s with { Nationalism = nationalism }, [.. TwoCamps.Led]);

    private static ScenarioSpec Leader(ScenarioSpec scenario, double aggressiveness) =>
        scenario.WithStates(s => s with { Aggressiveness = aggressiveness }, "West");

    private static RateCount WillOfTheLeader(ScenarioSpec scenario) =>
        Probe.After(scenario, 15, (simulation, _) => new RateCount(simulation.Known.Will[simulation.World.IndexOf("West")], 1));

    /// <summary>What backlash takes from the worth of staying of the states that West leads, in years 6 to 15.</summary>
    private static RateCount BacklashOfTheLed(ScenarioSpec scenario) => Probe.After(
        scenario with { Record = scenario.Record with { Terms = true } }, 16,
        (_, rows) =>
        {
            var terms = rows.Terms.Where(row => row.Tick >= 6 && row.Term == "backlash" && TwoCamps.Led.Contains(row.State)).ToArray();
            return new RateCount(terms.Sum(row => row.Value), terms.Length);
        });

    private static ScenarioSpec OfOnePeople(int seed) =>
        TwoCamps.World(seed).WithStates(s => s with { Identity = People("western") }, ["West", .. TwoCamps.Led]);

    private static ImmutableSortedDictionary<string, double> People(string name) =>
        ImmutableSortedDictionary<string, double>.Empty.Add(name, 1);
}
