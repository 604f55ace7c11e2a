using AllianceSim.Engine.Scenario;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt on intentions and leadership: a bellicose ally loosens the tie, a willing leader strengthens it.</summary>
/// <remarks>The partner's decision is tested: the state that changes is itself encircled, and may cling to its allies.</remarks>
[Trait("Category", "Signs")]
public class LeadingMemberTests(ITestOutputHelper output)
{
    private const int Strike = 2;

    private static readonly ShockSpec Weary = new() { At = Strike, States = ["West"], Will = Set(0) };

    private static readonly ShockSpec Eager = new() { At = Strike, States = ["West"], Will = Set(1) };

    private static readonly ShockSpec Bellicose = new()
    {
        At = Strike,
        States = ["West"],
        Aggressiveness = Set(0.9),
        Hostility = Add(0.4),
    };

    [Fact]
    public void A_great_power_that_turns_bellicose_loosens_its_partners_tie()
    {
        var trial = Trial.Run(600, output, TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Bellicose));
        trial.Below("worth of staying to the partners, bellicose less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("partners' hazard, bellicose to not", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Estimate("(rare) partners' exits, bellicose to not", fate => fate.Exits, m => m(1) / m(0));
    }

    [Fact]
    public void A_leader_that_loses_the_will_to_lead_loses_the_led()
    {
        var trial = Trial.Run(output, TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Weary));
        trial.Below("worth of staying to the led, will lost less kept", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard of the led, will lost to kept", 1, fate => fate.Chances, m => m(1) / m(0));
    }

    /// <remarks>The pact is as strong in both arms: in one its leader is, in the other its four members are equals.</remarks>
    [Fact]
    public void Asymmetry_lengthens_under_a_willing_leader_only()
    {
        var trial = Trial.Run(
            output, TwoCamps.World, FateOfTheLed, s => s.Struck(Eager), s => s.OfEquals().Struck(Eager), s => s.Struck(Weary),
            s => s.OfEquals().Struck(Weary));
        trial.Above("willing: worth to the led less worth among equals", 0, fate => fate.Worth, m => m(0) - m(1));
        trial.Below("willing: hazard of the led to hazard among equals", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above(
            "worth to the led less worth among equals: willing less unwilling", 0, fate => fate.Worth, m => m(0) - m(1) - (m(2) - m(3)));
        trial.Estimate("(no sign) unwilling: worth to the led less worth among equals", fate => fate.Worth, m => m(2) - m(3));
    }

    private static Fate FateOfTheLed(ScenarioSpec scenario) => TwoCamps.FateOfTheLed(scenario, Strike, 10);
}
