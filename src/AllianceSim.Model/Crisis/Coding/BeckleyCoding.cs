using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Coding;

/// <summary>Codes a state's part in a dispute by what it would have done without its alliances, all else and its luck the same. The
/// alliance is removed, the alignment is kept: interests that it shares with its allies stay.</summary>
/// <remarks>An act is entangled where it needed the alliance, goes beyond exposure, and has a negative utility by own interests. Whoever
/// was made a target has its own stake left out: without the alliance it would have had nothing to defend. Whoever began a dispute has a
/// stake in it that is its own, also where it would not have dared to, or not have cared to, without allies; and one that is merely
/// emboldened seeks its own ends, and is not entangled.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class BeckleyCoding(Settings settings)
{
    private static readonly Parameter Weighty = new(
        "coding.weighty", 0.5, 0, 20, "logit", "Sum of the sizes of alliance terms from which on they count as having weighed.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "coding",
        Name = "Coding of alliance influence",
        Entry = Entry.Call,
        Formula = "v1 with, v0 without alliance terms, same luck: 0 if v1 < v0, 3 if v1 > v0, else 2 if Σ |terms| > eps, else 1; "
            + "entangled: 3, v1 ≥ 2 and Σ_{l ≤ v1} δ_l (interest + luck - t_l) < 0",
        Source = "Beckley 2015, the test: influence by involvement; entrapment: Kim 2011",
        Parameters = [Weighty],
        IsSwitch = false,
    };

    private readonly double weighty = settings[Weighty];
    private readonly InvolvementScale scale = new(settings);
    private readonly EntanglementChance chance = new(settings);
    private readonly ICallTerm[] terms = settings.Terms<ICallTerm>();

    /// <summary>Codes a stand.</summary>
    /// <param name="world">Public facts.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="stand">The stand.</param>
    public Coded Code(World world, Confrontation dispute, Stand stand)
    {
        var onset = OnsetForm(dispute, stand);
        var influence = onset is not null ? Influence.Necessary
            : stand.Level < stand.WithoutAlliance ? Influence.Reduced
            : stand.Level > stand.WithoutAlliance ? Influence.Necessary
            : stand.AllianceWeight > weighty ? Influence.Some
            : Influence.None;
        var interest = stand.Interest - (onset == InfluenceForm.MadeATarget ? stand.OwnStake : 0);
        var entangled = influence == Influence.Necessary && onset is not InfluenceForm.Emboldenment
            && stand.Level >= Involvement.NonMilitary && scale.Utility(stand.Level, interest + stand.Luck, stand.Cost) < 0;
        var friend = dispute.Originator(stand.Side);
        var entrapped = entangled && !stand.IsOriginator && stand.Side == Side.Initiator && world.Alliances.Allied[stand.State, friend];
        var (any, military) = Chances(dispute, stand);
        return new Coded(
            influence, entangled, entrapped, influence == Influence.Necessary ? onset ?? FormOf(stand) : null,
            IsSelfEntrapped(stand), any, military);
    }

    /// <summary>The form in which a side's alliances brought the dispute about, for the one on it that the dispute began with.</summary>
    private static InfluenceForm? OnsetForm(Confrontation dispute, Stand stand) =>
        !stand.IsOriginator ? null
        : stand.Side == Side.Initiator ? dispute.Challenge.InitiatorsForm
        : dispute.Challenge.TargetsForm;

    /// <summary>Whether it acts, and would without alliances, but would do less without its leaders' biases.</summary>
    private static bool IsSelfEntrapped(Stand stand) =>
        stand.Level >= Involvement.NonMilitary && stand.Level > stand.Unbiased && stand.WithoutAlliance > stand.Unbiased;

    /// <summary>The form whose terms spoke most for taking part.</summary>
    private InfluenceForm FormOf(Stand stand)
    {
        Span<double> sums = stackalloc double[(int)InfluenceForm.Emboldenment + 1];
        for (var term = 0; term < terms.Length; term++)
        {
            if (terms[term].Form is { } form)
                sums[(int)form] += stand.Terms[term];
        }

        return InfluenceForms.Strongest(sums);
    }

    /// <summary>The probabilities of being entangled, over the luck of the state: at involvement 2 or 3, and at 3. For whoever was challenged
    /// also over whether the dispute came of its alliances; for whoever began it, as it did begin it.</summary>
    private (double Any, double Military) Chances(Confrontation dispute, Stand stand)
    {
        if (!stand.IsOriginator)
            return (stand.EntanglementChance, stand.MilitaryEntanglementChance);
        var plain = chance.Of(stand.Interest, stand.Alliance, stand.Cost);
        var challenge = dispute.Challenge;
        if (stand.Side == Side.Initiator)
        {
            // Short of arms whoever begins a dispute goes anyway: entangled only where it would not have begun it.
            return challenge.InitiatorsForm switch
            {
                null => (plain.Military, plain.Military),
                InfluenceForm.Emboldenment => (0, 0),
                _ => chance.Of(stand.Interest, stand.Alliance, stand.Cost, actsAnyway: true),
            };
        }

        var drawnIn = chance.Of(stand.Interest - stand.OwnStake, stand.Alliance + stand.OwnStake, stand.Cost);
        var share = Math.Max(0, 1 - challenge.WithoutTargetsAllies / challenge.Chance);
        return (share * drawnIn.Any + (1 - share) * plain.Any, share * drawnIn.Military + (1 - share) * plain.Military);
    }
}
