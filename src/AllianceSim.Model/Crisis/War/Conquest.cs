using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.War;

/// <summary>Wars redraw the map: the winner takes a part of the loser's power.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Conquest(Settings settings)
{
    private static readonly Parameter Share = new(
        "conquest.share", 0.059, 0, 0.5, "share of power", "Part of the loser's power that the winner of a war takes where the stake is usual.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "conquest",
        Name = "Spoils of war",
        Entry = Entry.Crisis,
        Formula = "loser of a war, of the two that began it: p -= s min(2, stake) p; those on the winning side gain as much, by their power",
        Source = "Walt 1997, structure: shifts in power; territory and power change hands in war: Gilpin 1981",
        Parameters = [Share],
    };

    /// <summary>The stake, in usual ones, beyond which no more is taken.</summary>
    private const double LargestStake = 2;

    private readonly double share = settings[Share];

    /// <summary>Moves power from the loser of a war to those on the winning side.</summary>
    public void Apply(World world, Dispute dispute)
    {
        if (dispute.Level < HostilityLevel.War || dispute.Winner is not { } winner)
            return;
        var loser = winner == Side.Initiator ? dispute.Target : dispute.Initiator;
        // A state that exists is never left without any power.
        var most = Math.Max(0, world.Power[loser] - World.LeastPower);
        var taken = Math.Min(most, share * Math.Min(LargestStake, dispute.Stake) * world.Power[loser]);
        world.Power[loser] -= taken;
        var winners = dispute.On(winner);
        var sum = 0.0;
        foreach (var state in winners)
            sum += world.Power[state];
        foreach (var state in winners)
            world.Power[state] += taken * world.Power[state] / sum;
    }
}
