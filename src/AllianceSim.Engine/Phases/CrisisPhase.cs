using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis;

namespace AllianceSim.Engine.Phases;

/// <summary>Disputes break out and are fought out, side against side.</summary>
internal sealed class CrisisPhase(RunContext run)
{
    private const int MilitaryAction = 3;
    private const int NonMilitaryAction = 2;

    /// <summary>Weight of the latest tick in the running mean of disputes.</summary>
    private const double RateWeight = 0.15;

    /// <summary>Most disputes a tick that count towards the running mean.</summary>
    private const int MostCounted = 2;

    private readonly Fighting fighting = new(run.Settings);
    private readonly Conquest conquest = new(run.Settings);
    private readonly int[] perState = new int[run.World.Count];
    private readonly int[] started = new int[run.World.Count];
    private int count;

    /// <summary>Runs the phase.</summary>
    public IReadOnlyList<Dispute> Run(int tick)
    {
        var world = run.World;
        var disputes = new List<Dispute>();
        var replies = run.Runtime.Ask(new Confront(tick));
        for (var i = 0; i < replies.Count; i++)
        {
            if (replies[i] is not Challenges challenges)
                continue;
            foreach (var target in challenges.Targets)
                disputes.Add(fighting.Resolve(world, run.Draws, tick, i, target));
        }

        Array.Clear(perState);
        Array.Clear(started);
        foreach (var dispute in disputes)
            Settle(tick, dispute);
        for (var i = 0; i < world.Count; i++)
        {
            world.DisputeRate[i] += RateWeight * (Math.Min(MostCounted, perState[i]) - world.DisputeRate[i]);
            world.DisputesStarted[i] += RateWeight * (Math.Min(MostCounted, started[i]) - world.DisputesStarted[i]);
        }

        return disputes;
    }

    private void Settle(int tick, Dispute dispute)
    {
        var (world, i, j) = (run.World, dispute.Initiator, dispute.Target);
        world.Power[i] *= 1 - dispute.InitiatorLoss;
        world.Power[j] *= 1 - dispute.TargetLoss;
        conquest.Apply(world, dispute);
        world.LastDispute[i, j] = world.LastDispute[j, i] = tick;
        started[i]++;
        perState[i]++;
        perState[j]++;
        if (dispute.Level == HostilityLevel.War)
            world.Defeat[dispute.Winner == i ? j : i] = 1;
        var id = tick < 0 ? 0 : ++count;
        run.Recorder.Dispute(new DisputeRow(
            id, tick, world.Names[i], world.Names[j], dispute.Level, dispute.Stake, dispute.WinOdds,
            dispute.Winner < 0 ? "" : world.Names[dispute.Winner], dispute.InitiatorLoss, dispute.TargetLoss));
        var involvement = dispute.Level >= HostilityLevel.Force ? MilitaryAction : NonMilitaryAction;
        foreach (var (state, side) in new[] { (i, "initiator"), (j, "target") })
        {
            run.Recorder.Involvement(new InvolvementRow(
                id, tick, world.Names[state], side, "", involvement, null, double.NaN, double.NaN, null, null, ""));
        }
    }
}
