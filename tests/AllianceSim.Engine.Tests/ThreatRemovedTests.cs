using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Randomness;
using Xunit.Abstractions;

namespace AllianceSim.Engine.Tests;

/// <summary>Walt's first cause of collapse: with the threat that it was made against gone, an alliance is likelier to end.</summary>
/// <remarks>Pairs of runs that share every draw; in one of them the second pole falls in tick 25. Compared are the alliances that were
/// aimed at it just before, the same ones in both, as long as their members are bound by them or by what replaced them.</remarks>
[Trait("Category", "Signs")]
public class ThreatRemovedTests(ITestOutputHelper output)
{
    private const int Pairs = 200;
    private const int Fall = 25;
    private const int Watched = 10;
    private const int Resamples = 2000;

    private static readonly ScenarioSpec Control = new()
    {
        Name = "two-poles",
        Ticks = Fall + Watched,
        BurnIn = 0,
        Generate = new GeneratorSpec { States = 24, Poles = 2 },
        Record = new RecordSpec(States: false),
    };

    private static readonly ScenarioSpec Treatment = Control with
    {
        Shocks =
        [
            new ShockSpec
            {
                At = Fall,
                States = ["S2"],
                Power = Scenarios.Times(0.05),
                Hostility = Scenarios.Times(0.1),
                Aggressiveness = Scenarios.Set(0.05),
            },
        ],
    };

    [Fact]
    public void Alliances_end_sooner_once_the_threat_they_were_made_against_has_gone()
    {
        var pairs = new (Toll Without, Toll With)[Pairs];
        Parallel.For(0, Pairs, seed => pairs[seed] = (Follow(Treatment, seed), Follow(Control, seed)));

        Assert.All(pairs, pair => Assert.Equal(pair.With.Cohort, pair.Without.Cohort));
        var draws = new Draws(seed: 5, replicate: 0);
        double[] resampled =
        [
            .. Enumerable.Range(0, Resamples).Select(b => Ratio(
                [.. Enumerable.Range(0, Pairs).Select(k => pairs[(int)(draws.Uniform(Purpose.Shock, b, k) * Pairs)])])).Order(),
        ];
        var (ratio, low, high) = (Ratio(pairs), resampled[(int)(0.025 * Resamples)], resampled[(int)(0.975 * Resamples)]);
        var (gone, there) = (Sum(pairs.Select(p => p.Without)), Sum(pairs.Select(p => p.With)));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"hazard without the threat {gone.Hazard:F4} ({gone.Ends} ends in {gone.Years} alliance-years), with it {there.Hazard:F4} "
            + $"({there.Ends} in {there.Years}); ratio {ratio:F2}, 95% {low:F2} to {high:F2}; "
            + $"{gone.Alliances} alliances in {Pairs} pairs"));
        Assert.True(low > 1, string.Create(CultureInfo.InvariantCulture, $"hazard ratio {ratio:F2}, 95% {low:F2} to {high:F2}"));
    }

    /// <summary>Counts how many of the alliances aimed at S2 before the fall ended after it, and for how long they were at risk.</summary>
    /// <remarks>An alliance keeps its name when it is renegotiated, which is no end.</remarks>
    private static Toll Follow(ScenarioSpec scenario, int seed)
    {
        var simulation = new Simulation(scenario with { Seed = (ulong)seed }, 0, new RowList());
        for (var tick = 0; tick < Fall; tick++)
            simulation.Tick(tick);
        var cohort = Names(simulation, a => a.Target == 1);
        var named = string.Join("; ", cohort.Order(StringComparer.Ordinal));
        var (alliances, ends, years) = (cohort.Count, 0, 0);
        for (var tick = Fall; tick < scenario.Ticks && cohort.Count > 0; tick++)
        {
            simulation.Tick(tick);
            years += cohort.Count;
            ends += cohort.RemoveWhere(name => !Names(simulation, _ => true).Contains(name));
        }

        return new Toll(named, alliances, ends, years);
    }

    private static HashSet<string> Names(Simulation simulation, Func<Alliance, bool> which) =>
        [.. simulation.World.Alliances.InForce.Where(which).Select(a => a.Name)];

    private static double Ratio(IReadOnlyList<(Toll Without, Toll With)> pairs) =>
        Sum(pairs.Select(p => p.Without)).Hazard / Sum(pairs.Select(p => p.With)).Hazard;

    private static Toll Sum(IEnumerable<Toll> tolls) => tolls.Aggregate(
        new Toll("", 0, 0, 0),
        (sum, toll) => new Toll("", sum.Alliances + toll.Alliances, sum.Ends + toll.Ends, sum.Years + toll.Years));

    /// <param name="Cohort">Names of the alliances watched.</param>
    /// <param name="Alliances">How many they are.</param>
    /// <param name="Ends">How many of them ended.</param>
    /// <param name="Years">Alliance-years at risk.</param>
    private sealed record Toll(string Cohort, int Alliances, int Ends, int Years)
    {
        public double Hazard => (double)Ends / Years;
    }
}
