using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Engine.Phases;

/// <summary>Members leave, are expelled, renew or let expire; alliances end, or are replaced by new terms.</summary>
internal sealed class ExitPhase(RunContext run, TermObserver observer)
{
    private readonly TreatyTerms terms = new(run.Settings);
    private readonly Bargain bargain = new(run.Settings);
    private readonly Deadlock deadlock = new(run.Settings);
    private readonly Expulsion expulsion = new(run.Settings);

    /// <summary>Runs the phase.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="breakers">Filled with the states that break a treaty, once for each.</param>
    public async ValueTask Run(int tick, List<int> breakers)
    {
        var due = run.World.Alliances.InForce.Where(a => terms.IsDue(a, run.World, tick)).Select(a => a.Id).ToHashSet();
        var notices = Gather(await run.Ask(new Review(tick)));
        foreach (var alliance in run.World.Alliances.InForce.ToArray())
        {
            var said = notices.GetValueOrDefault(alliance.Id) ?? [];
            var leaving = said.Where(n => n.Notice.Kind is NoticeKind.Withdraws or NoticeKind.LetsExpire).ToArray();
            if (alliance.IsTreaty)
                breakers.AddRange(leaving.Where(n => n.Notice.Kind == NoticeKind.Withdraws).Select(n => n.State));
            if (leaving.Length > 0)
                LetGo(tick, alliance, leaving);
            if (alliance.Members.Count < 2)
                continue;
            foreach (var (state, notice) in said.Where(n => n.Notice.Kind == NoticeKind.Outlives))
                run.Ledger.Outlive(tick, alliance, state, notice);
            if (due.Contains(alliance.Id))
                Renew(tick, alliance, said);
            else if (leaving.Length == 0 && alliance.IsTreaty && deadlock.CanDecide(run.Draws, tick, alliance))
                Decide(tick, alliance);
        }
    }

    private static Dictionary<int, List<(int State, Notice Notice)>> Gather(IReadOnlyList<Reply> replies)
    {
        var notices = new Dictionary<int, List<(int, Notice)>>();
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

    private void LetGo(int tick, Alliance alliance, (int State, Notice Notice)[] leaving)
    {
        var before = alliance.Members.Count;
        foreach (var member in alliance.Members.Where(m => before - leaving.Length < 2 || leaving.Any(n => n.State == m.State)))
            observer.Record(tick, alliance, member);
        foreach (var (state, notice) in leaving)
            run.Ledger.Leave(tick, alliance, alliance.MembershipOf(state)!, KindOf(notice), notice);
        if (alliance.Members.Count >= 2)
            return;
        var least = leaving.MinBy(n => n.Notice.Staying).Notice;
        run.Ledger.End(tick, alliance, KindOf(least), before, least.Changes);
    }

    private static EndKind KindOf(Notice notice) =>
        notice.Kind == NoticeKind.Withdraws ? EndKind.Abrogated : EndKind.Expired;

    private void Renew(int tick, Alliance alliance, List<(int State, Notice Notice)> said)
    {
        var renewing = said.Where(n => n.Notice.Kind == NoticeKind.Renews).ToArray();
        if (renewing.Length == 0)
            return;
        var worth = renewing.Min(n => n.Notice.Staying);
        var ends = alliance.InTerm(tick) ? alliance.TermEnds : tick + terms.DrawTerm(run.Draws, tick, alliance.DrawKey, -1, worth);
        bargain.Settle(run.World, run.Draws, tick, alliance);
        run.Ledger.Renew(tick, alliance, ends, worth);
    }

    /// <summary>Takes the decisions that members must take together: whom to expel, or to agree on new terms.</summary>
    private void Decide(int tick, Alliance alliance)
    {
        var (least, worth) = alliance.Members
            .Select(m => (m, Expulsion.Worth(run.World, run.Known, alliance, m.State)))
            .MinBy(pair => pair.Item2);
        if (expulsion.Expels(run.World, run.Draws, tick, alliance, least.State, worth))
        {
            observer.Record(tick, alliance, least);
            run.Ledger.Expel(tick, alliance, least, worth, expulsion.Reasons(run.Views, alliance, least.State));
        }
        else if (terms.Renegotiates(run.World, run.Draws, tick, alliance))
        {
            Renegotiate(tick, alliance);
        }
    }

    private void Renegotiate(int tick, Alliance alliance)
    {
        run.Ledger.End(tick, alliance, EndKind.Renegotiated, alliance.Members.Count, []);
        var replacement = new Alliance
        {
            Id = run.Ledger.NextId,
            Name = alliance.Name,
            Kind = alliance.Kind,
            Formality = alliance.Formality,
            Aid = alliance.Aid,
            Founded = tick,
            Target = alliance.Target,
            Institutionalisation = alliance.Institutionalisation,
            TermEnds = tick + terms.DrawTerm(run.Draws, tick, alliance.DrawKey, -1, alliance.Worth),
            Worth = alliance.Worth,
            PurposeBound = alliance.PurposeBound,
            MembersAtSigning = alliance.Members.Count,
            Members = [.. alliance.Members.Select(m => m.Renewed(tick))],
        };
        bargain.Conclude(run.World, run.Draws, tick, replacement);
        run.Ledger.Sign(tick, replacement, double.NaN);
    }
}
