using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on the balance of power: a greater threat replaces the old one, and parts allies whom it threatens unequally.</summary>
internal static class RisingThirdPower
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new(
            "greater-threat", "A rising hostile third power breaks alliances whose members it threatens unequally.",
            SignSource.Walt, GreaterThreat),
    ];

    private const int Rise = 5;
    private const int Watched = 10;
    private const string Riser = "S5";

    /// <summary>Difference of two members' exposure to the riser, as reach, from which on they are threatened unequally.</summary>
    private const double Unequal = 0.25;

    private static readonly ShockSpec Risen = new()
    {
        At = Rise,
        States = [Riser],
        Power = Change.Times(3),
        Hostility = Change.Add(0.4),
        Aggressiveness = Change.Add(0.4),
    };

    private static void GreaterThreat(Sample sample)
    {
        var trial = sample.Try(
            World, Exposed,
            s => s, s => s.Struck(Risen), s => s.Without("outside-option"), s => s.Struck(Risen).Without("outside-option"));
        trial.Above("hazard of their members, riser to none", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Above("exits of their members, riser to none", 1, fate => fate.Exits, m => m(1) / m(0));
        trial.Below(
            "worth of staying, riser less none: with outside options less without", 0, fate => fate.Worth,
            m => m(1) - m(0) - (m(3) - m(2)));
        trial.Report(
            "hazard, riser to none: with outside options to without", fate => fate.Chances, m => m(1) / m(0) / (m(3) / m(2)));
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
