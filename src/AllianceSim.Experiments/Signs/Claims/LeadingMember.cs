using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on intentions and leadership: a bellicose ally loosens the tie, a willing leader strengthens it.</summary>
/// <remarks>The partner's decision is tested: the state that changes is itself encircled, and may cling to its allies.</remarks>
internal static class LeadingMember
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("bellicose-member", "A great power that turns bellicose loosens its partners' tie.", SignSource.Walt, BellicoseMember, pairs: 600),
        new("will-to-lead", "A leader that loses the will to lead loses the led.", SignSource.Walt, WillToLead),
        new("asymmetry", "Asymmetry lengthens alliances under a willing leader only.", SignSource.Walt, Asymmetry),
        new("rising-member", "Whether a member that rises loosens its partners' tie.", SignSource.Walt, RisingMember),
    ];

    private const int Strike = 2;

    private static readonly ShockSpec Weary = new() { At = Strike, States = ["West"], Will = Change.Set(0) };

    private static readonly ShockSpec Eager = new() { At = Strike, States = ["West"], Will = Change.Set(1) };

    private static readonly ShockSpec Bellicose = new()
    {
        At = Strike,
        States = ["West"],
        Aggressiveness = Change.Set(0.9),
        Hostility = Change.Add(0.4),
    };

    private static void BellicoseMember(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Bellicose));
        trial.Below("worth of staying to the partners, bellicose less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("partners' hazard, bellicose to not", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Report("partners' exits, bellicose to not", fate => fate.Exits, m => m(1) / m(0));
    }

    private static void WillToLead(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Weary));
        trial.Below("worth of staying to the led, will lost less kept", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard of the led, will lost to kept", 1, fate => fate.Chances, m => m(1) / m(0));
    }

    /// <remarks>The pact is as strong in both arms: in one its leader is, in the other its four members are equals.</remarks>
    private static void Asymmetry(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, FateOfTheLed, s => s.Struck(Eager), s => s.OfEquals().Struck(Eager), s => s.Struck(Weary),
            s => s.OfEquals().Struck(Weary));
        trial.Above("willing: worth to the led less worth among equals", 0, fate => fate.Worth, m => m(0) - m(1));
        trial.Below("willing: hazard of the led to hazard among equals", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above(
            "worth to the led less worth among equals: willing less unwilling", 0, fate => fate.Worth, m => m(0) - m(1) - (m(2) - m(3)));
        trial.Report("unwilling: worth to the led less worth among equals", fate => fate.Worth, m => m(2) - m(3));
    }

    /// <remarks>Reported, and no sign: a stronger ally is more to be feared and better to have.</remarks>
    private static void RisingMember(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(new ShockSpec { At = Strike, States = ["West"], Power = Change.Times(2) }));
        trial.Report("worth of staying to the partners, leader twice as strong less not", fate => fate.Worth, m => m(1) - m(0));
        trial.Report("partners' hazard, leader twice as strong to not", fate => fate.Chances, m => m(1) / m(0));
    }

    private static Fate FateOfTheLed(ScenarioSpec scenario) => TwoCamps.FateOfTheLed(scenario, Strike, 10);
}
