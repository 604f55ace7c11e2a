using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;

namespace AllianceSim.Engine.Recording;

/// <summary>Records disputes and each state's part in them, coded by what it would have done without its alliances.</summary>
internal sealed class DisputeObserver(RunContext run)
{
    private readonly BeckleyCoding coding = new(run.Settings);
    private readonly InvolvementScale scale = new(run.Settings);
    private readonly ICallTerm[] terms = run.Settings.Terms<ICallTerm>();
    private int count;

    /// <summary>Records a dispute, before its losses.</summary>
    public void Record(int tick, Confrontation confrontation, Dispute dispute, IReadOnlyList<Stand?> stands)
    {
        // Burn-in takes no numbers.
        var id = tick < 0 ? 0 : ++count;
        var (challenge, coded) = (confrontation.Challenge, run.Scenario.Record.Coding);
        var (initiator, target, others) = (Allies(dispute, Side.Initiator), Allies(dispute, Side.Target), Others(dispute));
        run.Recorder.Dispute(new DisputeRow(
            id, tick, NameOf(dispute.Initiator), NameOf(dispute.Target), dispute.Level, dispute.Stake, dispute.WinOdds,
            dispute.Winner is { } winner ? NameOf(dispute.On(winner)[0]) : "", dispute.InitiatorLoss, dispute.TargetLoss,
            dispute.Initiators.Count - 1, dispute.Targets.Count - 1, challenge.Chance,
            coded ? challenge.WithoutInitiatorsAllies : double.NaN, coded ? challenge.WithoutTargetsAllies : double.NaN,
            run.World.Contiguous[dispute.Initiator, dispute.Target], Tied(dispute.Initiator, dispute.Target),
            initiator.All, initiator.Fighting, target.All, target.Fighting, others.All, others.Fighting));
        Record(id, tick, confrontation, dispute.Level, stands[dispute.Initiator]!);
        Record(id, tick, confrontation, dispute.Level, stands[dispute.Target]!);
        foreach (var stand in stands)
        {
            if (stand is { IsOriginator: false })
                Record(id, tick, confrontation, dispute.Level, stand);
        }
    }

    /// <summary>Records a dispute that alliances have prevented.</summary>
    public void RecordPrevented(int tick, int initiator, Challenge challenge)
    {
        var byInitiators = challenge.WithoutInitiatorsAllies > challenge.WithoutTargetsAllies;
        run.Tell(
            tick, EventKind.Prevented, initiator, byInitiators ? "initiator" : "target",
            Math.Max(challenge.WithoutInitiatorsAllies, challenge.WithoutTargetsAllies), challenge.Target);
    }

    /// <summary>The states bound to fight for the one that a side began with, its adversary left out, and those that do.</summary>
    private (int All, int Fighting) Allies(Dispute dispute, Side side)
    {
        var (all, fighting, friend) = (0, 0, dispute.On(side)[0]);
        for (var i = 0; i < run.World.Count; i++)
        {
            if (!IsThird(dispute, i) || !Tied(friend, i))
                continue;
            all++;
            fighting += dispute.SideOf(i) == side ? 1 : 0;
        }

        return (all, fighting);
    }

    /// <summary>The states that are bound to fight for neither of the two, and those that fight.</summary>
    private (int All, int Fighting) Others(Dispute dispute)
    {
        var (all, fighting) = (0, 0);
        for (var i = 0; i < run.World.Count; i++)
        {
            if (!IsThird(dispute, i) || Tied(dispute.Initiator, i) || Tied(dispute.Target, i))
                continue;
            all++;
            fighting += dispute.SideOf(i) is null ? 0 : 1;
        }

        return (all, fighting);
    }

    private bool IsThird(Dispute dispute, int state) => run.World.Exists[state] && state != dispute.Initiator && state != dispute.Target;

    private bool Tied(int i, int j) => run.World.Alliances.Tied(i, j);

    private void Record(int id, int tick, Confrontation dispute, HostilityLevel level, Stand stand)
    {
        var coded = run.Scenario.Record.Coding ? coding.Code(run.World, dispute, stand) : null;
        var (interest, alliance) = Utilities(stand);
        run.Recorder.Involvement(new InvolvementRow(
            id, tick, NameOf(stand.State), SideName(stand.Side), AllyOf(dispute, stand), (int)stand.Level, (int?)coded?.Influence, interest,
            alliance, coded?.IsEntangled, coded?.IsEntrapped, coded?.Form, stand.IsOriginator, stand.CalledTo is not null,
            level == HostilityLevel.War && stand is { IsFirm: true, CalledTo: not null } ? stand.Keeps : null,
            coded is null ? null : (int)stand.WithoutAlliance, coded?.IsSelfEntrapped, coded?.Chance ?? double.NaN,
            coded?.MilitaryChance ?? double.NaN, run.World.Alliances.AlliesOf(stand.State).Length));
        if (run.Scenario.Record.Weighings)
            RecordTerms(id, tick, stand);
    }

    /// <summary>Utility of what a state did, by its own interests and by what its alliances add.</summary>
    private (double Interest, double Alliance) Utilities(Stand stand) =>
        (scale.Utility(stand.Level, stand.Interest + stand.Luck, stand.Cost), InvolvementScale.Weight(stand.Level) * stand.Alliance);

    private void RecordTerms(int id, int tick, Stand stand)
    {
        var (weight, cost) = (InvolvementScale.Weight(stand.Level), InvolvementScale.CostWeight(stand.Level));
        for (var term = 0; term < terms.Length; term++)
        {
            var value = stand.Terms[term];
            var (part, utility) = terms[term].Part switch
            {
                CallPart.Cost or CallPart.CostBias => ("cost", -cost * value),
                CallPart.Alliance => ("alliance", weight * value),
                _ => ("interest", weight * value),
            };
            Tell(terms[term].Mechanism.Id, part, value, utility);
        }

        Tell("luck", "luck", stand.Luck, weight * stand.Luck);
        Tell("threshold", "threshold", scale.Threshold(Involvement.Military, 0), scale.Utility(stand.Level, 0, 0));

        void Tell(string term, string part, double value, double utility) => run.Recorder.Weighing(new WeighingRow(
            id, tick, NameOf(stand.State), SideName(stand.Side), term, part, value, utility));
    }

    /// <summary>The ally on whose account a state was called: the one that it is asked to side with, else the first such that has joined it.</summary>
    private string AllyOf(Confrontation dispute, Stand stand)
    {
        if (stand.IsOriginator)
            return "";
        foreach (var friend in dispute.Fighting(stand.Side))
        {
            if (friend != stand.State && run.World.Alliances.Allied[stand.State, friend])
                return NameOf(friend);
        }

        return "";
    }

    private static string SideName(Side side) => side == Side.Initiator ? "initiator" : "target";

    private string NameOf(int state) => run.World.Names[state];
}
