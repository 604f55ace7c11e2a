using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.War;

/// <summary>How far a dispute goes, who wins, and what it costs. A war that is lost shakes the loser's regime.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Fighting(Settings settings)
{
    private static readonly Parameter ForceShare = new(
        "fighting.force-share", 0.73, 0, 1, "share", "Share of disputes in which force is used, of those in which a side takes up arms; the rest are displays of force.");

    private static readonly Parameter StakeSpread = new(
        "fighting.stake-spread", 0.6, 0, 5, "log", "Spread of what is at stake.");

    private static readonly Parameter WarBase = new(
        "war.base", -4, -20, 10, "logit", "Inclination of force to become war; an input of the era.");

    private static readonly Parameter WarParity = new(
        "war.parity", 0.8, -10, 10, "logit", "How much likelier war is between equals.");

    private static readonly Parameter Escalation = new(
        "war.joiner", 0.05, 0, 1, "probability", "Chance that force becomes war where a third party has taken up arms.");

    private static readonly Parameter Decisiveness = new(
        "fighting.decisiveness", 1, 0.1, 10, "exponent", "How surely the stronger side wins.");

    private static readonly Parameter Loss = new(
        "fighting.loss", 0.1, 0, 0.5, "share of power", "Power lost in war to an overwhelming enemy; a fiftieth of it where force stays short of war.", 0);

    /// <summary>The mechanism: switched off, fighting costs nothing.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "war-losses",
        Name = "Fighting and its costs",
        Entry = Entry.Crisis,
        Formula = "threat where nobody takes up arms; war: both take up arms, with chance logistic(w0 + 0.8 ln stake + w (4 W (1 - W) - 1/2) - n_j "
            + "+ 0.4 [neighbours]), or by a joiner; P(win) = P_i^γ / (P_i^γ + P_j^γ), P the power that reaches of all on a side; "
            + "each on it loses l P_opp / (P_own + P_opp) √stake of its power",
        Source = "Contest success: Hirshleifer 1989; nuclear deterrence of war: Beckley 2015",
        Parameters = [ForceShare, StakeSpread, WarBase, WarParity, Escalation, Decisiveness, Loss],
    };

    /// <summary>Most power that one dispute can cost.</summary>
    private const double LargestLoss = 0.25;

    private const double ShortOfWar = 0.02;
    private const double StakeWeight = 0.8;
    private const double NeighbourWeight = 0.4;

    private readonly double forceShare = settings[ForceShare];
    private readonly double stakeSpread = settings[StakeSpread];
    private readonly double warBase = settings[WarBase];
    private readonly double warParity = settings[WarParity];
    private readonly double escalation = settings[Escalation];
    private readonly double decisiveness = settings[Decisiveness];
    private readonly double loss = settings[Loss];
    private readonly OtherMeans means = new(settings);

    /// <summary>Mean resentment that a dispute leaves, 0 to 1.</summary>
    public double MeanResentment =>
        forceShare * Resentment.Of(HostilityLevel.Force) + (1 - forceShare) * Resentment.Of(HostilityLevel.Display);

    /// <summary>Draws what is at stake in a dispute.</summary>
    public double DrawStake(Draws draws, int tick, int initiator, int target) =>
        Elementary.Exp(stakeSpread * draws.Normal(Purpose.Stake, tick, initiator, target));

    /// <summary>Draws how far a dispute goes between the two that it began between.</summary>
    /// <param name="world">Public facts.</param>
    /// <param name="draws">The run's random numbers.</param>
    /// <param name="tick">Tick.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="initiator">How far the initiator goes.</param>
    /// <param name="target">How far the target goes.</param>
    public HostilityLevel DrawLevel(World world, Draws draws, int tick, Confrontation dispute, Involvement initiator, Involvement target)
    {
        var (i, j) = (dispute.Initiator, dispute.Target);
        if (initiator < Involvement.Military && target < Involvement.Military)
            return HostilityLevel.Threat;
        if (draws.Uniform(Purpose.HostilityLevel, tick, i, j) >= forceShare)
            return HostilityLevel.Display;
        if (initiator != target)
            return HostilityLevel.Force;
        var odds = AggregatePower.WinOdds(world.Power[i], world.Reach[i, j], world.Power[j] * means.Means(world, j));
        var war = warBase
            + StakeWeight * Elementary.Log(dispute.Stake)
            + warParity * (4 * odds * (1 - odds) - 0.5)
            - world.Deterrent[j]
            + (world.Contiguous[i, j] ? NeighbourWeight : 0);
        return draws.Uniform(Purpose.War, tick, i, j) < Elementary.Logistic(war) ? HostilityLevel.War : HostilityLevel.Force;
    }

    /// <summary>How far a dispute goes once others have taken up arms in it: it is a display at least, and force may become war.</summary>
    public HostilityLevel AfterJoining(Draws draws, int tick, Confrontation dispute) => dispute.Level switch
    {
        HostilityLevel.Threat => HostilityLevel.Display,
        HostilityLevel.Force when draws.Uniform(Purpose.Escalation, tick, dispute.Initiator, dispute.Target) < escalation => HostilityLevel.War,
        var level => level!.Value,
    };

    /// <summary>Fights a dispute out, once all have joined that do.</summary>
    public Dispute Resolve(World world, Draws draws, int tick, Confrontation dispute)
    {
        var (i, j) = (dispute.Initiator, dispute.Target);
        var odds = AggregatePower.WinOdds(world.Power[i], world.Reach[i, j], world.Power[j]);
        var level = dispute.Level!.Value;
        var outcome = new Dispute(
            [.. dispute.Fighting(Side.Initiator)], [.. dispute.Fighting(Side.Target)], level, dispute.Stake, odds, null, 0, 0);
        if (level < HostilityLevel.Force)
            return outcome;

        var (attack, defence) = (Strength(world, dispute, Side.Initiator), Strength(world, dispute, Side.Target));
        var (attackWeight, defenceWeight) = (Elementary.Pow(attack, decisiveness), Elementary.Pow(defence, decisiveness));
        var wins = draws.Uniform(Purpose.Outcome, tick, i, j) < attackWeight / (attackWeight + defenceWeight);
        var scale = loss * (level == HostilityLevel.War ? 1 : ShortOfWar) * Math.Sqrt(dispute.Stake);
        return outcome with
        {
            Winner = wins ? Side.Initiator : Side.Target,
            InitiatorLoss = Math.Min(LargestLoss, scale * defence / (attack + defence)),
            TargetLoss = Math.Min(LargestLoss, scale * attack / (attack + defence)),
        };
    }

    /// <summary>Power of all that fight on a side, as far as it reaches the scene.</summary>
    private static double Strength(World world, Confrontation dispute, Side side)
    {
        var strength = side == Side.Initiator
            ? world.Power[dispute.Initiator] * world.Reach[dispute.Initiator, dispute.Target]
            : world.Power[dispute.Target];
        var fighting = dispute.Fighting(side);
        for (var k = 1; k < fighting.Count; k++)
        {
            var state = fighting[k];
            strength += world.Power[state] * Math.Max(world.Reach[state, dispute.Initiator], world.Reach[state, dispute.Target]);
        }

        return strength;
    }
}
