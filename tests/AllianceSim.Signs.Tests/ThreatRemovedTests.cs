using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt's first cause of collapse: with the threat that it was made against gone, an alliance is likelier to end.</summary>
[Trait("Category", "Signs")]
public class ThreatRemovedTests(ITestOutputHelper output)
{
    private const int Fall = 25;
    private const int Watched = 10;

    private static readonly ShockSpec EastFalls = TwoCamps.Fallen(2, "East");

    /// <remarks>Compared are the alliances of made-up worlds that were aimed at the second pole just before its fall, the same ones in
    /// both arms, as long as their members are bound by them or by what replaced them.</remarks>
    [Fact]
    public void Alliances_end_sooner_once_the_threat_they_were_made_against_has_gone()
    {
        var trial = Trial.Run(
            600, output, seed => MadeUp.World(seed, states: 24, poles: 2, Fall + Watched, burnIn: 0), Follow,
            s => s, s => s.Struck(TwoCamps.Fallen(Fall, "S2")));

        Assert.All(trial.Runs, arms => Assert.Equal(arms[0].Cohort, arms[1].Cohort));
        trial.Above("hazard without the threat to hazard with it", 1, toll => toll.Ends, m => m(1) / m(0));
    }

    [Theory]
    [InlineData("institutions")]
    [InlineData("hegemonic-inducement", "hegemonic-sanction")]
    [InlineData("ideological-solidarity")]
    [InlineData("community")]
    public void What_carries_an_alliance_beyond_its_threat_is_missed_when_it_is_off(params string[] mechanisms)
    {
        var trial = Carried(mechanisms);
        trial.Above("threat gone: hazard without to hazard with", 1, fate => fate.Chances, m => m(2) / m(0));
        trial.Estimate("threat kept: hazard without to hazard with", fate => fate.Chances, m => m(3) / m(1));
        trial.Estimate("(rare) threat gone: exits without to exits with", fate => fate.Exits, m => m(2) / m(0));
    }

    /// <remarks>In the record of two centuries institutionalised alliances do not live longer (Leeds and Anac 2005), so institutions
    /// must not hold by themselves: they protect where the threat has gone.</remarks>
    [Fact]
    public void Institutions_matter_once_the_threat_has_gone_and_less_while_it_lasts()
    {
        var trial = Carried("institutions");
        trial.Above("ratio of ratios: threat gone to threat kept", 1, fate => fate.Chances, m => m(2) / m(0) / (m(3) / m(1)));
        trial.Above("worth, with less without: threat gone less threat kept", 0, fate => fate.Worth, m => m(0) - m(2) - (m(1) - m(3)));
    }

    /// <summary>Threat gone and kept, with and without mechanisms: a pact of old bodies among peoples that have grown together.</summary>
    private Trial<Fate> Carried(params string[] mechanisms) => Trial.Run(
        output, Close, s => TwoCamps.FateOfTheLed(s, 2, 10),
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
        var simulation = new Simulation(scenario, 0, new RowList());
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
