using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>What holds of the rows of every run.</summary>
/// <param name="rows">The rows of a run that is over.</param>
/// <param name="where">Name of the scenario, for the message.</param>
internal sealed class RowInvariants(RowList rows, string where)
{
    private const double Tolerance = 1e-9;
    private readonly Claims claims = new(where);

    /// <param name="start">Label of tick 0.</param>
    /// <param name="before">What the world held before the first tick.</param>
    public void Check(int start, Before before)
    {
        CheckBalance(before);
        CheckAlliances();
        new CauseInvariants(rows, where).Check(start, before);
        CheckStates();
        claims.Hold(rows.Dyads.All(d => d.Hostility is >= 0 and <= 1), "hostility is from 0 to 1");
        claims.Hold(
            rows.Disputes.Select(d => d.Id).SequenceEqual(Enumerable.Range(1, rows.Disputes.Count)), "disputes are numbered from 1");
        claims.Hold(rows.Disputes.All(d => d.InitiatorLoss is >= 0 and < 1 && d.TargetLoss is >= 0 and < 1), "losses are shares");
        claims.Hold(rows.Disputes.All(d => d.Initiator != d.Target), "nobody fights itself");
        if (rows.Weighings.Count > 0)
            new DisputeInvariants(rows, where).Check();
    }

    private void CheckBalance(Before before)
    {
        var (alliances, alignments, ties) = (before.Treaties, before.Alignments, before.Ties);
        var treaties = rows.Alliances.Where(a => a.Formality > 0).Select(a => a.Id).ToHashSet();
        foreach (var row in rows.Ticks)
        {
            int[] Of(EventKind kind) => [.. rows.Of(kind).Where(e => e.Tick == row.Tick).Select(e => e.Alliance!.Value)];
            var (signed, ended) = (Of(EventKind.Signed), Of(EventKind.Ended));
            alliances += row.Formed - row.Ended;
            alignments += signed.Count(id => !treaties.Contains(id)) - ended.Count(id => !treaties.Contains(id));
            ties += row.TiesFormed - row.TiesEnded;
            claims.Hold(row.Alliances == alliances, $"{row.Alliances} alliances are in force after tick {row.Tick}, not {alliances}");
            claims.Hold(row.Alignments == alignments, $"{row.Alignments} alignments last after tick {row.Tick}, not {alignments}");
            claims.Hold(row.Ties == ties, $"{row.Ties} pairs are tied after tick {row.Tick}, not {ties}");
            claims.Hold(row.Disputes == rows.Disputes.Count(d => d.Tick == row.Tick), $"disputes of tick {row.Tick} are counted");
            claims.Hold(
                row.ContiguousTies <= Math.Min(row.ContiguousPairs, row.Ties) && row.TiesFormedTop20 <= row.UntiedTop20,
                $"ties of tick {row.Tick} are of pairs");
            claims.Hold(
                row.States > 20 || (row.ComponentsTop20 == row.Components && row.ClusteringTop20.Equals(row.Clustering)),
                $"all of {row.States} states are among the twenty strongest");
            claims.Hold(double.IsNaN(row.ModularityTop20) || row.ModularityTop20 is >= -0.5 and < 1, $"modularity {row.ModularityTop20}");
            claims.Hold(row.Formed == signed.Count(treaties.Contains), "every signing is an event");
            claims.Hold(row.Ended == ended.Count(treaties.Contains), "every end is an event");
        }
    }

    private void CheckAlliances()
    {
        // Alliances of the burn-in have numbers too.
        int[] ids = [.. rows.Alliances.Select(a => a.Id)];
        claims.Hold(ids.Distinct().Count() == ids.Length && ids.All(id => id >= 1), "each alliance has one row");
        claims.Hold(rows.Of(EventKind.Signed).All(e => ids.Contains(e.Alliance!.Value)), "each alliance signed has a row");
        var members = rows.Members.ToLookup(m => m.Alliance);
        foreach (var row in rows.Alliances)
        {
            claims.Hold(row.Ended is null == row.End is null, $"alliance {row.Id} ended if and only if it has an end kind");
            claims.Hold(row.Ended is null || row.Ended >= row.Founded, $"alliance {row.Id} ended in {row.Ended}, after {row.Founded}");
            claims.Hold(row.MembersAtSigning >= 2 && row.MembersAtEnd >= 2, $"alliance {row.Id} had two members");
            claims.Hold(row.InstitutionalisationAtEnd is >= 0 and <= 1, $"institutions of {row.Id}");
            var own = members[row.Id].ToArray();
            claims.Hold(own.Length >= Math.Max(2, row.MembersAtSigning), $"alliance {row.Id} has {own.Length} member rows");
            foreach (var member in own)
                CheckMember(row, member);
            CheckEnd(row, [.. own.Where(m => m.Left == row.Ended)]);
        }

        claims.Hold(members.All(m => ids.Contains(m.Key)), "every membership is of an alliance");
    }

    private void CheckMember(AllianceRow alliance, MemberRow member)
    {
        claims.Hold(member.Joined >= alliance.Founded, $"{member.State} joined {alliance.Id} in {member.Joined}");
        claims.Hold(member.Left is null || member.Left >= member.Joined, $"{member.State} left {alliance.Id} in {member.Left}");
        claims.Hold(member.Left is null == member.Exit is null, "a membership is over if and only if it has an exit kind");
        if (alliance.Ended is { } ended)
            claims.Hold(
                member.Left <= ended && member.Joined <= ended, $"{member.State} was in {alliance.Id} until {member.Left}, not {ended}");
        claims.Hold(
            member.Exit is EndKind.Abrogated or EndKind.Expired or EndKind.Expelled || member.TopCause.Length == 0,
            $"only one who leaves by choice, or is made to leave, has a cause, not {member.State} ({member.Exit})");
        claims.Hold(member.Loophole is >= 0 and <= 1 && member.Obligation is >= 0 and <= 1, $"terms of {member.State} in {alliance.Id}");
        claims.Hold(alliance.Formality > 0 || member.Exit is not (EndKind.Expired or EndKind.Expelled), "a treaty alone expires or expels");
    }

    private void CheckEnd(AllianceRow alliance, MemberRow[] last)
    {
        var kinds = last.Select(m => m.Exit).ToArray();
        claims.Hold(last.Length >= alliance.MembersAtEnd, $"{alliance.MembersAtEnd} members saw the end of {alliance.Id}, or its present");
        var fits = alliance.End switch
        {
            null => kinds.Count(k => k is null) == alliance.MembersAtEnd,
            EndKind.Renegotiated => kinds.Count(k => k == EndKind.Renegotiated) == alliance.MembersAtEnd,
            EndKind.Dissolved or EndKind.Expelled => false,
            _ => kinds.Contains(alliance.End) && kinds.Count(k => k == EndKind.Dissolved) <= 1,
        };
        claims.Hold(fits, $"alliance {alliance.Id} ended {alliance.End} with members {string.Join(", ", kinds)}");
        claims.Hold(!(kinds.Contains(EndKind.Abrogated) && kinds.Contains(EndKind.Expired)), $"{alliance.Id} both broken and run out");
        var chosen = alliance.End is EndKind.Abrogated or EndKind.Expired;
        claims.Hold(
            chosen ? last.Any(m => m.Exit == alliance.End && m.TopCause == alliance.TopCause) : alliance.TopCause.Length == 0,
            $"the cause of the end of {alliance.Id} is a leaver's");
    }

    private void CheckStates()
    {
        var vanished = rows.Of(EventKind.Vanished).ToDictionary(e => e.State, e => e.Tick);
        foreach (var tick in rows.States.GroupBy(s => s.Tick))
            claims.Hold(Math.Abs(tick.Sum(s => s.Power) - 1) < Tolerance, $"powers sum to 1 after tick {tick.Key}");
        claims.Hold(rows.States.All(s => !vanished.TryGetValue(s.State, out var at) || s.Tick < at), "a vanished state has no rows");
        claims.Hold(
            rows.Ticks.All(t => t.States == rows.States.Count(s => s.Tick == t.Tick)),
            "every state that exists has a row in every tick");
        claims.Hold(rows.States.All(s => double.IsFinite(s.Insecurity) && s.Insecurity >= 0), "insecurity is a number from 0");
    }
}
