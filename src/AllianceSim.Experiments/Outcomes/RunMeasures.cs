using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Spells;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>What is counted in a run for its outcomes, worked out once.</summary>
internal sealed class RunMeasures
{
    /// <summary>Military involvement in a dispute, on the scale of <see cref="InvolvementRow.Involvement"/>.</summary>
    private const int Military = 3;

    private readonly IReadOnlyList<TickRow> ticks;
    private readonly EndKind[] ends;
    private readonly CauseGroup[] causes;
    private readonly IReadOnlyList<DisputeRow> disputes;
    private readonly ILookup<(bool Contiguous, bool Tied), DisputeRow> onsets;

    public RunMeasures(RunRows run)
    {
        ticks = run.Ticks;
        ends = [.. run.Treaties.Select(alliance => alliance.End).OfType<EndKind>()];
        causes = [.. CausedEnd.In(run).Select(end => end.Group)];
        var treaties = AllianceSpells.Of(run);
        Treaties = LifeTable.Of([.. treaties.Select(treaty => treaty.Spell)]);
        TreatiesSignedWithin = LifeTable.Of([.. treaties.Where(treaty => treaty.SignedWithin).Select(treaty => treaty.Spell)]);
        Ties = LifeTable.Of([.. TieSpells.Of(run).Select(tie => tie.Spell)]);
        BilateralTies = LifeTable.Of([.. TieSpells.Bilateral(run).Select(tie => tie.Spell)]);
        onsets = Onsets(run);
        disputes = run.Disputes;
        StateYears = ticks.Sum(tick => (double)tick.States);
        WarsByStateYears = new(Fighters(run), StateYears);
        Disputes = new DisputeTally([run]);
        var signed = run.Treaties.Select(treaty => treaty.Id).ToHashSet();
        var left = run.Members
            .Where(m => signed.Contains(m.Alliance) && (m.Exit is EndKind.Expelled or EndKind.Abrogated or EndKind.Expired)).ToList();
        ShareExpelled = new(left.Count(member => member.Exit == EndKind.Expelled), left.Count);
    }

    /// <summary>Lives of all treaties.</summary>
    public LifeTable Treaties { get; }

    /// <summary>Lives of the treaties that were watched from signing.</summary>
    public LifeTable TreatiesSignedWithin { get; }

    /// <summary>Lives of the ties between pairs of states.</summary>
    public LifeTable Ties { get; }

    /// <summary>Lives of the ties by treaties of two.</summary>
    public LifeTable BilateralTies { get; }

    /// <summary>Sum over ticks of the number of states.</summary>
    public double StateYears { get; }

    /// <summary>States in wars, each once for a war, by state-years.</summary>
    public RateCount WarsByStateYears { get; }

    /// <summary>Disputes, and what alliances had to do with them.</summary>
    public DisputeTally Disputes { get; }

    /// <summary>Memberships of treaties that ended by expulsion, of all that ended before the treaty did.</summary>
    public RateCount ShareExpelled { get; }

    /// <summary>Treaties that ended in a way, of all that ended.</summary>
    public RateCount ShareEnded(EndKind kind) => new(EndedBy(kind), ends.Length);

    /// <summary>Treaties that ended for a cause of a family, of all that a member's choice ended.</summary>
    public RateCount ShareEnded(CauseGroup group) => new(causes.Count(cause => cause == group), causes.Length);

    /// <summary>Treaties that ended in a way, by treaty-years.</summary>
    public RateCount EndedByTreatyYears(EndKind kind) => new(EndedBy(kind), Treaties.Rate().Exposure);

    /// <summary>A count over ticks, by state-years.</summary>
    public RateCount ByStateYears(Func<TickRow, int> count) => new(ticks.Sum(tick => (double)count(tick)), StateYears);

    /// <summary>New ties, by pairs not tied before.</summary>
    public RateCount TiesFormed() => new(
        ticks.Sum(tick => (double)tick.TiesFormed),
        ticks.Sum(tick => Pairs(tick) - (tick.Ties - tick.TiesFormed + tick.TiesEnded)));

    /// <summary>The same among the twenty strongest.</summary>
    public RateCount TiesFormedTop20() => new(ticks.Sum(tick => (double)tick.TiesFormedTop20), ticks.Sum(tick => (double)tick.UntiedTop20));

    /// <summary>A count, or an expected one, by disputes.</summary>
    public RateCount ByDisputes(Func<DisputeTally, double> count) => new(count(Disputes), Disputes.Disputes);

    /// <summary>The same of what is only known of disputes that were coded.</summary>
    public RateCount ByCodedDisputes(Func<DisputeTally, double> count) => Disputes.IsCoded ? ByDisputes(count) : default;

    /// <summary>Disputes that alliances have prevented, by state-years; none where they were not looked for.</summary>
    public RateCount PreventedByStateYears() => Disputes.IsCoded ? new(Disputes.Prevented, StateYears) : default;

    /// <summary>The mean over the ticks that have a value.</summary>
    public RateCount OverTicks(Func<TickRow, double> value)
    {
        double[] values = [.. ticks.Select(value).Where(v => !double.IsNaN(v))];
        return new(values.Sum(), values.Length);
    }

    /// <summary>Years in which a pair of states begins a dispute, by years of such pairs.</summary>
    /// <param name="contiguous">Whether the pairs touch.</param>
    /// <param name="tied">Whether they are bound to fight for each other.</param>
    public RateCount Onset(bool contiguous, bool tied) => new(onsets[(contiguous, tied)].Count(), ticks.Sum(tick => (contiguous, tied) switch
    {
        (true, true) => tick.ContiguousTies,
        (true, false) => tick.ContiguousPairs - tick.ContiguousTies,
        (false, true) => tick.Ties - tick.ContiguousTies,
        (false, false) => Pairs(tick) - tick.ContiguousPairs - (tick.Ties - tick.ContiguousTies),
    }));

    /// <summary>States bound to one of the two that a dispute began between that fight for it, by all that are; one bound to both counts
    /// for each.</summary>
    /// <param name="least">How far the dispute went, at least.</param>
    public RateCount AlliesJoin(HostilityLevel least) => Join(least, dispute => new(
        dispute.InitiatorAlliesFighting + dispute.TargetAlliesFighting, dispute.InitiatorAllies + dispute.TargetAllies));

    /// <summary>States bound to neither of the two that fight, by all that are bound to neither.</summary>
    /// <param name="least">How far the dispute went, at least.</param>
    public RateCount OthersJoin(HostilityLevel least) => Join(least, dispute => new(dispute.OthersFighting, dispute.Others));

    private RateCount Join(HostilityLevel least, Func<DisputeRow, RateCount> count) =>
        RateCount.Sum(disputes.Where(dispute => dispute.Hostility >= least).Select(count));

    /// <summary>The first dispute of each pair in each tick, whichever of the two began it.</summary>
    private static ILookup<(bool Contiguous, bool Tied), DisputeRow> Onsets(RunRows run) => run.Disputes
        .DistinctBy(dispute => string.CompareOrdinal(dispute.Initiator, dispute.Target) < 0
            ? (dispute.Tick, dispute.Initiator, dispute.Target)
            : (dispute.Tick, dispute.Target, dispute.Initiator))
        .ToLookup(dispute => (dispute.Contiguous, dispute.Tied));

    private static double Pairs(in TickRow tick) => tick.States * (tick.States - 1.0) / 2;

    private static int Fighters(RunRows run)
    {
        var fighters = run.Involvements
            .Where(part => part.Involvement == Military)
            .ToLookup(part => part.Dispute, part => part.State);
        return run.Disputes
            .Where(dispute => dispute.Hostility == HostilityLevel.War)
            .Sum(war => fighters[war.Id].Append(war.Initiator).Append(war.Target).Distinct(StringComparer.Ordinal).Count());
    }

    private int EndedBy(EndKind kind) => ends.Count(end => end == kind);
}
