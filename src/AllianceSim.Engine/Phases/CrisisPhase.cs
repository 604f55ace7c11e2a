using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.War;
using AllianceSim.Model.Learning;

namespace AllianceSim.Engine.Phases;

/// <summary>Disputes break out; the two that each begins between decide how far to go, then all others; they are fought out, side against
/// side.</summary>
internal sealed class CrisisPhase(RunContext run)
{
    /// <summary>Most times that states are asked again because others have joined.</summary>
    private const int Rounds = 3;

    /// <summary>Weight of the latest tick in the running mean of disputes.</summary>
    private const double RateWeight = 0.15;

    /// <summary>Most disputes a tick that count towards the running mean.</summary>
    private const int MostCounted = 2;

    private readonly Fighting fighting = new(run.Settings);
    private readonly Conquest conquest = new(run.Settings);
    private readonly DisputeObserver observer = new(run);
    private readonly int[] perState = new int[run.World.Count];
    private readonly int[] started = new int[run.World.Count];

    /// <summary>Runs the phase.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="promises">Filled with the firm promises that wars have called upon.</param>
    public async ValueTask<IReadOnlyList<Dispute>> Run(int tick, List<PromiseTried> promises)
    {
        var open = BreakOut(tick, await run.Ask(new Confront(tick, run.Scenario.Record.Coding)));
        if (open.Count > 0)
            await TakeSides(tick, open);
        Array.Clear(perState);
        Array.Clear(started);
        var disputes = new List<Dispute>();
        foreach (var one in open)
        {
            var dispute = fighting.Resolve(run.World, run.Draws, tick, one.Now);
            disputes.Add(dispute);
            observer.Record(tick, one.Now, dispute, one.Stands);
            Try(dispute, one.Stands, promises);
        }

        foreach (var dispute in disputes)
            Settle(tick, dispute);
        for (var i = 0; i < run.World.Count; i++)
        {
            run.World.DisputeRate[i] += RateWeight * (Math.Min(MostCounted, perState[i]) - run.World.DisputeRate[i]);
            run.World.DisputesStarted[i] += RateWeight * (Math.Min(MostCounted, started[i]) - run.World.DisputesStarted[i]);
        }

        return [.. disputes];
    }

    private List<OpenDispute> BreakOut(int tick, IReadOnlyList<Reply> replies)
    {
        var open = new List<OpenDispute>();
        for (var i = 0; i < replies.Count; i++)
        {
            if (replies[i] is not Challenges challenges)
                continue;
            foreach (var challenge in challenges.Begun)
            {
                var stake = fighting.DrawStake(run.Draws, tick, i, challenge.Target);
                open.Add(new(new Confrontation(i, challenge, stake), new Stand?[run.World.Count]));
            }

            foreach (var challenge in challenges.Prevented)
                observer.RecordPrevented(tick, i, challenge);
        }

        return open;
    }

    /// <summary>Those that disputes began between decide, then all others, and again where some have joined, which may have made it a war.</summary>
    private async ValueTask TakeSides(int tick, List<OpenDispute> open)
    {
        Note(open, await run.Ask(new TakeStand(tick, [.. open.Select(o => o.Now)], run.Scenario.Record.Coding)));
        foreach (var one in open)
        {
            one.Now = one.Now.At(fighting.DrawLevel(
                run.World, run.Draws, tick, one.Now, one.Stands[one.Now.Initiator]!.Level, one.Stands[one.Now.Target]!.Level));
        }

        var undecided = open;
        for (var round = 0; round < Rounds && undecided.Count > 0; round++)
        {
            Note(undecided, await run.Ask(
                new AnswerCalls(tick, round, [.. undecided.Select(o => o.Now)], run.Scenario.Record.Coding)));
            undecided = [.. undecided.Where(LetJoin)];
            // Those who join later find it decided whether joining makes a war of it.
            foreach (var one in round == 0 ? undecided : [])
                one.Now = one.Now.At(fighting.AfterJoining(run.Draws, tick, one.Now));
        }
    }

    private static void Note(List<OpenDispute> open, IReadOnlyList<Reply> replies)
    {
        for (var i = 0; i < replies.Count; i++)
        {
            if (replies[i] is not Stands taken)
                continue;
            foreach (var (dispute, stand) in taken.All)
                open[dispute].Stands[i] = stand;
        }
    }

    /// <summary>Lets those join that have newly decided to fight, and tells whether there were any.</summary>
    private static bool LetJoin(OpenDispute dispute)
    {
        var before = dispute.Now;
        for (var i = 0; i < dispute.Stands.Length; i++)
        {
            if (dispute.Stands[i] is { IsOriginator: false, Level: Involvement.Military, Side: var side } && !before.Fighting(side).Contains(i))
                dispute.Now = dispute.Now.JoinedBy(i, side);
        }

        return dispute.Now != before;
    }

    /// <summary>Notes which firm promises a war has called upon, and whether they were kept.</summary>
    private static void Try(Dispute dispute, Stand?[] stands, List<PromiseTried> promises)
    {
        if (dispute.Level < HostilityLevel.War)
            return;
        foreach (var stand in stands)
        {
            if (stand is { IsFirm: true, CalledTo: { } side })
                promises.Add(new PromiseTried(stand.State, dispute.On(side)[0], stand.Keeps));
        }
    }

    private void Settle(int tick, Dispute dispute)
    {
        var world = run.World;
        started[dispute.Initiator]++;
        foreach (var i in dispute.Initiators)
        {
            perState[i]++;
            world.Power[i] *= 1 - dispute.InitiatorLoss;
            foreach (var j in dispute.Targets)
                world.LastDispute[i, j] = world.LastDispute[j, i] = tick;
        }

        foreach (var j in dispute.Targets)
        {
            perState[j]++;
            world.Power[j] *= 1 - dispute.TargetLoss;
        }

        conquest.Apply(world, dispute);
        if (dispute is { Level: HostilityLevel.War, Winner: { } winner })
            world.Defeat[winner == Side.Initiator ? dispute.Target : dispute.Initiator] = 1;
    }

    /// <summary>A dispute and what states do about it, until it is fought out.</summary>
    private sealed class OpenDispute(Confrontation begun, Stand?[] stands)
    {
        /// <summary>How it stands by now.</summary>
        public Confrontation Now { get; set; } = begun;

        /// <summary>By state: what it does; null where it is nothing to it.</summary>
        public Stand?[] Stands => stands;
    }
}
