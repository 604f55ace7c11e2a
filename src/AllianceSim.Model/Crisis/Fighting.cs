using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis;

/// <summary>How far a dispute goes, who wins, and what it costs. A war that is lost shakes the loser's regime.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Fighting(Settings settings)
{
    private static readonly Parameter ForceShare = new(
        "fighting.force-share", 0.73, 0, 1, "share", "Share of disputes in which force is used.");

    private static readonly Parameter ThreatShare = new(
        "fighting.threat-share", 0.03, 0, 1, "share", "Share of disputes that stop at a threat; the rest without force are displays.");

    private static readonly Parameter StakeSpread = new(
        "fighting.stake-spread", 0.6, 0, 5, "log", "Spread of what is at stake.");

    private static readonly Parameter WarBase = new(
        "war.base", -3, -20, 10, "logit", "Inclination of force to become war; an input of the era.");

    private static readonly Parameter WarParity = new(
        "war.parity", 0.8, -10, 10, "logit", "How much likelier war is between equals.");

    private static readonly Parameter Decisiveness = new(
        "fighting.decisiveness", 1, 0.1, 10, "exponent", "How surely the stronger side wins.");

    private static readonly Parameter Loss = new(
        "fighting.loss", 0.1, 0, 0.5, "share of power", "Power lost in war to an overwhelming enemy; a tenth of it where force stays short of war.", 0);

    /// <summary>The mechanism: switched off, fighting costs nothing.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "war-losses",
        Name = "Fighting and its costs",
        Entry = Entry.Crisis,
        Formula = "war: logistic(w0 + 0.8 ln stake + w (4 W (1 - W) - 1/2) - n_j + 0.4 [neighbours]); P(win) = P_i^γ / (P_i^γ + P_j^γ); "
            + "loss = l P_opp / (P_own + P_opp) √stake",
        Source = "Contest success: Hirshleifer 1989; nuclear deterrence of war: Beckley 2015",
        Parameters = [ForceShare, ThreatShare, StakeSpread, WarBase, WarParity, Decisiveness, Loss],
    };

    /// <summary>Most power that one dispute can cost.</summary>
    private const double LargestLoss = 0.25;

    private const double ShortOfWar = 0.1;
    private const double StakeWeight = 0.8;
    private const double NeighbourWeight = 0.4;

    private readonly double forceShare = settings[ForceShare];
    private readonly double threatShare = Math.Min(settings[ThreatShare], 1 - settings[ForceShare]);
    private readonly double stakeSpread = settings[StakeSpread];
    private readonly double warBase = settings[WarBase];
    private readonly double warParity = settings[WarParity];
    private readonly double decisiveness = settings[Decisiveness];
    private readonly double loss = settings[Loss];
    private readonly OtherMeans means = new(settings);

    /// <summary>Mean resentment that a dispute leaves, 0 to 1.</summary>
    public double MeanResentment =>
        forceShare * Resentment.Of(HostilityLevel.Force)
        + threatShare * Resentment.Of(HostilityLevel.Threat)
        + (1 - forceShare - threatShare) * Resentment.Of(HostilityLevel.Display);

    /// <summary>Fights a dispute out.</summary>
    public Dispute Resolve(World world, Draws draws, int tick, int initiator, int target)
    {
        var stake = Elementary.Exp(stakeSpread * draws.Normal(Purpose.Stake, tick, initiator, target));
        var reach = world.Reach[initiator, target];
        var (attack, defence) = (world.Power[initiator] * reach, world.Power[target]);
        var odds = AggregatePower.WinOdds(world.Power[initiator], reach, defence);
        var resisted = AggregatePower.WinOdds(world.Power[initiator], reach, defence * means.Means(world, target));
        var level = DrawLevel(world, draws, tick, initiator, target, stake, resisted);
        if (level < HostilityLevel.Force)
            return new Dispute(initiator, target, level, stake, odds, -1, 0, 0);

        var (attackWeight, defenceWeight) = (Elementary.Pow(attack, decisiveness), Elementary.Pow(defence, decisiveness));
        var wins = draws.Uniform(Purpose.Outcome, tick, initiator, target) < attackWeight / (attackWeight + defenceWeight);
        var scale = loss * (level == HostilityLevel.War ? 1 : ShortOfWar) * Math.Sqrt(stake);
        return new Dispute(
            initiator,
            target,
            level,
            stake,
            odds,
            wins ? initiator : target,
            Math.Min(LargestLoss, scale * (1 - odds)),
            Math.Min(LargestLoss, scale * odds));
    }

    private HostilityLevel DrawLevel(World world, Draws draws, int tick, int initiator, int target, double stake, double odds)
    {
        var level = draws.Uniform(Purpose.HostilityLevel, tick, initiator, target);
        if (level >= forceShare)
            return level >= 1 - threatShare ? HostilityLevel.Threat : HostilityLevel.Display;
        var war = warBase
            + StakeWeight * Elementary.Log(stake)
            + warParity * (4 * odds * (1 - odds) - 0.5)
            - world.Deterrent[target]
            + (world.Contiguous[initiator, target] ? NeighbourWeight : 0);
        return draws.Uniform(Purpose.War, tick, initiator, target) < Elementary.Logistic(war)
            ? HostilityLevel.War
            : HostilityLevel.Force;
    }
}
