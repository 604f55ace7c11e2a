using AllianceSim.Engine.Scenario;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt on the balance of power: a greater threat replaces the old one, and parts allies whom it threatens unequally.</summary>
[Trait("Category", "Signs")]
public class RisingThirdPowerTests(ITestOutputHelper output)
{
    private const int Rise = 5;
    private const int Watched = 10;
    private const string Riser = "S5";

    /// <summary>Difference of two members' exposure to the riser, as reach, from which on they are threatened unequally.</summary>
    private const double Unequal = 0.25;

    private static readonly ShockSpec Risen = new()
    {
        At = Rise,
        States = [Riser],
        Power = Times(3),
        Hostility = Add(0.4),
        Aggressiveness = Add(0.4),
    };

    [Fact]
    public void A_rising_hostile_third_power_breaks_alliances_whose_members_it_threatens_unequally()
    {
        var trial = Trial.Run(
            output, World, Exposed,
            s => s, s => s.Struck(Risen), s => s.Without("outside-option"), s => s.Struck(Risen).Without("outside-option"));
        trial.Above("hazard of their members, riser to none", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Above("exits of their members, riser to none", 1, fate => fate.Exits, m => m(1) / m(0));
        trial.Below(
            "worth of staying, riser less none: with outside options less without", 0, fate => fate.Worth,
            m => m(1) - m(0) - (m(3) - m(2)));
        trial.Estimate(
            "(no sign) hazard, riser to none: with outside options to without", fate => fate.Chances, m => m(1) / m(0) / (m(3) / m(2)));
    }

    /// <summary>Memberships in alliances without the riser, of which one member lies near it and another far from it.</summary>
    private static Fate Exposed(ScenarioSpec scenario) => Fate.Of(
        scenario,
        (world, alliance, _) =>
        {
            var riser = world.IndexOf(Riser);
            var reach = alliance.Members.Select(m => world.Reach[m.State, riser]).ToArray();
            return alliance.MembershipOf(riser) is null && reach.Max() - reach.Min() > Unequal;
        },
        Rise, Watched);

    private static ScenarioSpec World(int seed) => MadeUp.World(seed, states: 14, poles: 5, Rise + Watched, burnIn: 15);
}
