using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using static AllianceSim.Engine.Tests.Support.Laboratory;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>Terms are bargained anew, by the power of the day, when an alliance is renewed or renegotiated, and not before.</summary>
public class RenewalTests
{
    private const double Given = 0.3;

    private static readonly AllianceSpec Dated = Pact("Dated", "A", "B") with { Term = 4 };
    private static readonly ShockSpec Fall = Blow("A") with { Power = Times(0.1) };
    private static readonly (string, double) Surely = ("treaty.renegotiation", 1);
    private static readonly (string, double) Level = ("obligations.asymmetry", 0);

    [Fact]
    public void Loopholes_follow_power_at_renewal()
    {
        var old = Loopholes(After(0, Still.With(Dated)));
        Assert.True(old[0] > old[1], "the stronger has more leeway");
        foreach (var ticks in new[] { 2, 3, 4 })
            Assert.Equal(old, Loopholes(After(ticks, Still.With(Dated).With(Fall))));
        var renewed = Loopholes(After(5, Still.With(Dated).With(Fall)));
        Assert.True(renewed[0] < renewed[1], "the stronger is now the other");
        Assert.Equal(old, Loopholes(After(5, Still.With(Dated))));
    }

    [Fact]
    public void Loopholes_follow_power_at_renegotiation()
    {
        var open = Still.With(Dated with { Term = null }).With(Surely);
        var renewed = Loopholes(After(3, open.With(Fall)));
        Assert.True(renewed[0] < renewed[1], "the stronger is now the other");
        Assert.Equal(Loopholes(After(0, open)), Loopholes(After(3, open)));
    }

    [Fact]
    public void A_shift_of_power_between_members_brings_new_terms()
    {
        var scenario = Still.With(Dated with { Term = null }).With(("treaty.renegotiation-shift", 1));
        Assert.Empty(Runs.Rows(scenario).Of(EventKind.Ended));
        Assert.Empty(Runs.Rows(scenario.With(Fall with { States = ["E"] })).Of(EventKind.Ended));
        var ended = Assert.Single(Runs.Rows(scenario.With(Fall)).Of(EventKind.Ended));
        Assert.Equal(2, ended.Tick);
    }

    [Fact]
    public void Terms_given_in_the_scenario_hold_until_the_alliance_is_renewed()
    {
        var given = Dated with { Obligations = One("A", Given), Loopholes = One("B", Given) };
        foreach (var ticks in new[] { 0, 1, 4 })
        {
            var (obligations, loopholes) = Terms(After(ticks, Still.With(given).With(Level)));
            Assert.Equal([Given, 1], obligations);
            Assert.Equal(Given, loopholes[1]);
        }

        var (renewed, leeway) = Terms(After(5, Still.With(given).With(Level)));
        Assert.Equal([1, 1], renewed);
        Assert.Equal(Loopholes(After(0, Still.With(Dated))), leeway);
    }

    [Fact]
    public void Renegotiation_ends_terms_given_in_the_scenario_too()
    {
        var given = Dated with { Term = null, Obligations = One("A", Given) };
        Assert.Equal([1, 1], Terms(After(1, Still.With(given).With(Level, Surely))).Obligations);
        Assert.Equal([Given, 1], Terms(After(1, Still.With(given).With(Level))).Obligations);
    }

    [Fact]
    public void What_members_owe_each_other_is_what_they_have_last_agreed_on()
    {
        var given = Still.With(Dated with { Obligations = One("A", Given) }).With(Level);
        Assert.Equal(Given, After(4, given).World.Alliances.Owed[1, 0], 15);
        Assert.Equal(1, After(4, given).World.Alliances.Owed[0, 1]);
        Assert.Equal(1, After(5, given).World.Alliances.Owed[1, 0]);
        var aid = Runs.Rows(given).States.Where(s => s.State == "B").Select(s => s.Aid).ToArray();
        Assert.True(aid[4] > 2 * aid[3], $"{aid[3]} of aid before the renewal, {aid[4]} after it");
    }

    [Fact]
    public void Only_the_newcomer_bargains_at_an_accession()
    {
        var given = Still.With(Dated with { Obligations = One("A", Given) }).With(Level)
            .With(new ShockSpec { At = Start + 2, Alliance = "Dated", Join = ["C"] });
        var (obligations, loopholes) = Terms(After(3, given));
        Assert.Equal([Given, 1, 1], obligations);
        Assert.Equal(Loopholes(After(0, Still.With(Dated))), loopholes[..2]);
        Assert.True(loopholes[2] < loopholes[0], "the newcomer is the weaker");
    }

    private static double[] Loopholes(Simulation simulation) => Terms(simulation).Loopholes;

    private static (double[] Obligations, double[] Loopholes) Terms(Simulation simulation)
    {
        var members = simulation.World.Alliances.InForce.Single().Members;
        return ([.. members.Select(m => m.Obligation)], [.. members.Select(m => m.Loophole)]);
    }

    private static ImmutableSortedDictionary<string, double> One(string name, double value) =>
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add(name, value);
}
