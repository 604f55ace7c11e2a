using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Engine.Phases;

/// <summary>Members leave, renew or let expire; alliances end, or are replaced by new terms.</summary>
internal static class ExitPhase
{
    /// <summary>Runs the phase.</summary>
    /// <param name="run">The run.</param>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="breakers">Filled with the states that break an alliance, once for each.</param>
    public static void Run(RunContext run, int tick, List<int> breakers)
    {
        var terms = new TreatyTerms(run.Settings);
        var due = run.World.Alliances.InForce.Where(a => terms.IsDue(a, run.World, tick)).Select(a => a.Id).ToHashSet();
        var notices = Gather(run, tick);
        foreach (var alliance in run.World.Alliances.InForce.ToArray())
        {
            var said = notices.GetValueOrDefault(alliance.Id) ?? [];
            var leaving = said.Where(n => n.Notice.Kind != NoticeKind.Renews).ToArray();
            breakers.AddRange(leaving.Where(n => n.Notice.Kind == NoticeKind.Withdraws).Select(n => n.State));
            if (leaving.Length > 0)
                LetGo(run, tick, alliance, leaving);
            if (alliance.Members.Count < 2)
                continue;
            if (due.Contains(alliance.Id))
                Renew(run, tick, alliance, terms, said);
            else if (leaving.Length == 0 && terms.Renegotiates(run.Draws, tick, alliance.DrawKey))
                Renegotiate(run, tick, alliance, terms);
        }
    }

    private static Dictionary<int, List<(int State, Notice Notice)>> Gather(RunContext run, int tick)
    {
        var notices = new Dictionary<int, List<(int, Notice)>>();
        var replies = run.Runtime.Ask(new Review(tick));
        for (var i = 0; i < replies.Count; i++)
        {
            if (replies[i] is not Notices given)
                continue;
            foreach (var notice in given.All)
            {
                if (!notices.TryGetValue(notice.Alliance, out var list))
                    notices.Add(notice.Alliance, list = []);
                list.Add((i, notice));
            }
        }

        return notices;
    }

    private static void LetGo(RunContext run, int tick, Alliance alliance, (int State, Notice Notice)[] leaving)
    {
        var before = alliance.Members.Count;
        foreach (var (state, notice) in leaving)
            run.Ledger.Leave(tick, alliance, alliance.MembershipOf(state)!, KindOf(notice), notice);
        if (alliance.Members.Count < 2)
            run.Ledger.End(tick, alliance, KindOf(leaving[0].Notice), before, leaving[0].Notice);
    }

    private static EndKind KindOf(Notice notice) =>
        notice.Kind == NoticeKind.Withdraws ? EndKind.Abrogated : EndKind.Expired;

    private static void Renew(
        RunContext run, int tick, Alliance alliance, TreatyTerms terms, List<(int State, Notice Notice)> said)
    {
        var renewing = said.Where(n => n.Notice.Kind == NoticeKind.Renews).ToArray();
        if (renewing.Length == 0)
            return;
        var worth = renewing.Min(n => n.Notice.Staying);
        var ends = alliance.InTerm(tick) ? alliance.TermEnds : tick + terms.DrawTerm(run.Draws, tick, alliance.DrawKey, -1, worth);
        run.Ledger.Renew(tick, alliance, ends, worth);
    }

    private static void Renegotiate(RunContext run, int tick, Alliance alliance, TreatyTerms terms)
    {
        run.Ledger.End(tick, alliance, EndKind.Renegotiated, alliance.Members.Count, null);
        run.Ledger.Sign(
            tick,
            new Alliance
            {
                Id = run.Ledger.NextId,
                Name = alliance.Name,
                Kind = alliance.Kind,
                Founded = tick,
                Target = alliance.Target,
                Institutionalisation = alliance.Institutionalisation,
                TermEnds = tick + terms.DrawTerm(run.Draws, tick, alliance.DrawKey, -1, alliance.Worth),
                Worth = alliance.Worth,
                PurposeBound = alliance.PurposeBound,
                MembersAtSigning = alliance.Members.Count,
                Members = [.. alliance.Members.Select(m => new Membership
                {
                    State = m.State, Joined = tick, TieSince = m.TieSince, Loophole = m.Loophole,
                    ThreatAtJoining = m.ThreatAtJoining,
                })],
            },
            double.NaN);
    }
}
