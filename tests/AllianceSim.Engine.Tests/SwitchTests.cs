using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests;

/// <summary>Switching a mechanism off shifts the random numbers of no other, so that runs can be compared draw by draw.</summary>
/// <remarks>Domestic change depends on regimes and draws alone, once defeat shakes none; power on its own draws alone, once neither war
/// nor arms cost anything. Whatever else is switched off, both must therefore stay the same to the last bit.</remarks>
public class SwitchTests
{
    private static readonly ScenarioSpec Base = Scenarios.Camps
        .With(("regime.rate", 0.06), ("regime.defeat", 0), ("arming.cost", 0)).Without("war-losses", "conquest") with
    {
        Ticks = 25,
        Shocks =
        [
            new ShockSpec { Chance = 0.3, States = ["Gaul"], Will = Scenarios.Times(0.5) },
            new ShockSpec { Chance = 0.3, States = ["Wall"], Offense = Scenarios.Set(0.6) },
        ],
        Record = new RecordSpec(States: true),
    };

    private static readonly RowList Usual = Runs.Rows(Base);

    private static readonly Dictionary<string, RowList> Off = Catalogue.All
        .Where(m => m.IsSwitch && m.IsOnByDefault).ToDictionary(m => m.Id, m => Runs.Rows(Base.Without(m.Id)));

    /// <summary>A world in which every mechanism has something to act on.</summary>
    private static readonly ScenarioSpec Lively = Rich.World;

    private static readonly Lazy<string> AllOn = new(() => Runs.Sum(Lively));

    public static TheoryData<string> Switches => [.. Off.Keys];

    public static TheoryData<string> AllButLeaders => [.. Off.Keys.Except(["leader-change", "regime-change"])];

    public static TheoryData<string> AllButRegimes => [.. Off.Keys.Except(["regime-change"])];

    public static TheoryData<string> AllButPower => [.. Off.Keys.Except(["power-shifts"])];

    /// <summary>Those that come after threat in a tick.</summary>
    public static TheoryData<string> Later =>
    [
        .. Off.Keys.Where(id => Catalogue.Find(id)!.Entry
            is Entry.Credibility or Entry.Partner or Entry.Staying or Entry.Bargaining or Entry.Dynamics),
    ];

    [Theory]
    [MemberData(nameof(AllButLeaders))]
    public void Leaders_stay_when_another_mechanism_is_off(string mechanism)
    {
        Assert.NotEmpty(Usual.Of(EventKind.Leader));
        Assert.Equal(Usual.Of(EventKind.Leader), Off[mechanism].Of(EventKind.Leader));
        Assert.Equal(Usual.Of(EventKind.Coalition), Off[mechanism].Of(EventKind.Coalition));
    }

    [Theory]
    [MemberData(nameof(AllButRegimes))]
    public void Regimes_stay_when_another_mechanism_is_off(string mechanism)
    {
        Assert.NotEmpty(Usual.Of(EventKind.Regime));
        Assert.Equal(Usual.Of(EventKind.Regime), Off[mechanism].Of(EventKind.Regime));
        Assert.Equal(
            Usual.States.Select(s => (s.Ideology, s.Aggressiveness)), Off[mechanism].States.Select(s => (s.Ideology, s.Aggressiveness)));
    }

    [Theory]
    [MemberData(nameof(AllButPower))]
    public void Power_stays_when_another_mechanism_is_off(string mechanism) =>
        Assert.Equal(Usual.States.Select(s => s.Power), Off[mechanism].States.Select(s => s.Power));

    [Theory]
    [MemberData(nameof(Switches))]
    public void Chance_shocks_stay_whatever_is_off(string mechanism)
    {
        Assert.NotEmpty(Usual.Of(EventKind.Shock));
        Assert.Equal(Usual.Of(EventKind.Shock), Off[mechanism].Of(EventKind.Shock));
    }

    [Theory]
    [MemberData(nameof(Later))]
    public void First_threats_stay_when_a_mechanism_that_comes_after_threat_is_off(string mechanism)
    {
        Assert.Equal(FirstThreats(Base), FirstThreats(Base.Without(mechanism)));

        static IEnumerable<double> FirstThreats(ScenarioSpec scenario) =>
            Runs.Rows(scenario with { Ticks = 1, Record = new RecordSpec(Dyads: true) }).Dyads.Select(d => d.Threat);
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void Every_switch_changes_something(string mechanism) =>
        Assert.NotEqual(AllOn.Value, Runs.Sum(Lively.Without(mechanism)));

    [Fact]
    public void A_mechanism_said_to_be_on_changes_nothing()
    {
        var said = Base with { Mechanisms = Base.Mechanisms.Add("security", true) };
        Assert.Equal(Runs.Sum(Base), Runs.Sum(said));
    }

    [Fact]
    public void An_unknown_mechanism_and_one_that_is_no_switch_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Runs.Rows(Base.Without("no-such-mechanism")));
        Assert.Throws<ArgumentException>(() => Runs.Rows(Base.Without("decision")));
    }
}
