using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Beckley on how alliances bring disputes about and prevent them: they provoke those they are aimed at, embolden those they
/// back, deter from attacking members, and hold members back.</summary>
internal static class Quarrel
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("provocation", "An alliance provokes those that it is aimed at against its members.", SignSource.Beckley, Provocation),
        new("emboldenment", "Firm backing emboldens, and conditional backing less.", SignSource.Beckley, Emboldenment),
        new("deterrence", "Credible allies deter attacks.", SignSource.Beckley, Deterrence),
        new("restraint", "Allies hold back clients and the superpower.", SignSource.Beckley, Restraint),
    ];

    private static void Provocation(Sample sample)
    {
        var trial = sample.Try(Hub.World, Crises.Of, s => s, s => s.Without("provocation"));
        trial.Above("disputes of the targets with members, provoked to not", 1, run => run.Disputes(IsAttackOfARival), m => m(0) / m(1));
    }

    private static void Emboldenment(Sample sample)
    {
        var trial = sample.Try(
            Hub.World, Crises.Of,
            s => Backed(s, false), s => Backed(s, false).Without("emboldenment"), s => Backed(s, true), s => Backed(s, true).Without("emboldenment"));
        trial.Above("disputes begun by the backed, unconditional: with to without", 1, run => run.Disputes(IsBegunByAnAlly), m => m(0) / m(1));
        trial.Above(
            "the same ratio, unconditional to conditional", 1, run => run.Disputes(IsBegunByAnAlly), m => m(0) / m(1) / (m(2) / m(3)));
        trial.Report("conditional: with to without", run => run.Disputes(IsBegunByAnAlly), m => m(2) / m(3));
    }

    private static void Deterrence(Sample sample)
    {
        var trial = sample.Try(Hub.World, Crises.Of, s => s, s => s.Without("deterrence"));
        trial.Below("attacks on allied targets from outside, deterred to not", 1, run => run.Disputes(IsAttackFromOutside), m => m(0) / m(1));
    }

    private static void Restraint(Sample sample)
    {
        var trial = sample.Try(Hub.World, Crises.Of, s => s, s => s.Without("restraint"));
        trial.Below("disputes begun by clients, restrained to not", 1, run => run.Disputes(IsBegunByAnAlly), m => m(0) / m(1));
        trial.Above("acts of the superpower that its alliances hold back, a year", 0, run => run.Parts(IsHeldBack), m => m(0));
    }

    private static ScenarioSpec Backed(ScenarioSpec scenario, bool conditional) =>
        scenario.WithPacts(pact => pact with { Kind = AllianceKind.Offense, Conditional = conditional });

    private static bool IsAttackOfARival(DisputeRow dispute) => Hub.Rivals.Contains(dispute.Initiator) && IsMember(dispute.Target);

    private static bool IsAttackFromOutside(DisputeRow dispute) => !IsMember(dispute.Initiator) && Hub.Allies.Contains(dispute.Target);

    private static bool IsBegunByAnAlly(DisputeRow dispute) => Hub.Allies.Contains(dispute.Initiator);

    private static bool IsHeldBack(InvolvementRow part) => part is { Influence: 0, WithoutAlliance: >= 2 };

    private static bool IsMember(string state) => state == Hub.Super || Hub.Allies.Contains(state);
}
