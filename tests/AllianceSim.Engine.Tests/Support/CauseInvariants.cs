using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>What holds of the reasons given in every run: they add up to the decision that they explain.</summary>
/// <param name="rows">The rows of a run that is over, terms included.</param>
/// <param name="where">Name of the scenario, for the message.</param>
internal sealed class CauseInvariants(RowList rows, string where)
{
    private const double Tolerance = 1e-9;
    private readonly Claims claims = new(where);
    private readonly ILookup<(int Alliance, string State), TermRow> weighed = rows.Terms.ToLookup(t => (t.Alliance, t.State));
    private readonly ILookup<(Occasion, int, string, int), CauseRow> causes =
        rows.Causes.ToLookup(c => (c.Occasion, c.Alliance, c.State, c.Tick));

    /// <param name="start">Label of tick 0.</param>
    /// <param name="before">What the world held before the first tick.</param>
    public void Check(int start, Before before)
    {
        var leavers = rows.Members.Where(m => m.Exit is EndKind.Abrogated or EndKind.Expired or EndKind.Expelled)
            .ToDictionary(m => (m.Alliance, m.State, Tick: m.Left!.Value - start));
        CheckEvents();
        claims.Hold(
            leavers.Count == rows.Events.Count(e => e.Kind is EventKind.Left or EventKind.Expelled), "each one who leaves has its event");
        foreach (var left in rows.Of(EventKind.Left))
        {
            var own = Reasons(Occasion.Exit, left);
            CheckFalls(own, leavers[(left.Alliance!.Value, left.State, left.Tick)].TopCause);
            ChangesSum(own, left, before);
        }

        foreach (var expelled in rows.Of(EventKind.Expelled))
        {
            var own = Reasons(Occasion.Expulsion, expelled);
            CheckFalls(own, leavers[(expelled.Alliance!.Value, expelled.State, expelled.Tick)].TopCause);
            claims.Hold(own.All(c => c.Change == c.Now && c.Part.Length == 0), "an expulsion is explained by whole terms");
            Equal(own.Sum(c => c.Change), expelled.Value, $"worth of {expelled.State} to the others");
        }

        foreach (var outlived in rows.Of(EventKind.Outlived))
        {
            CheckSurvival(Reasons(Occasion.Survival, outlived), outlived, before);
            var alliance = rows.Alliances.Single(a => a.Id == outlived.Alliance);
            claims.Hold(
                alliance.Ended != start + outlived.Tick || alliance.End == EndKind.Renegotiated,
                $"{alliance.Id} goes on where it has outlived its threat");
        }

        foreach (var ended in rows.Alliances.Where(a => a.End is EndKind.Abrogated or EndKind.Expired))
        {
            var last = rows.Of(EventKind.Left).Where(e => e.Alliance == ended.Id && start + e.Tick == ended.Ended).MinBy(e => e.Value);
            var leaver = leavers[(ended.Id, last.State, last.Tick)];
            claims.Hold(
                (leaver.Exit, leaver.TopCause) == (ended.End, ended.TopCause), $"{ended.Id} ended by the one who had least to stay for");
        }
    }

    /// <summary>Each decision has its reasons, and there are none without a decision.</summary>
    private void CheckEvents()
    {
        var decisions = rows.Events.Where(e => e.Kind is EventKind.Left or EventKind.Expelled or EventKind.Outlived)
            .Select(e => (OccasionOf(e.Kind), e.Alliance!.Value, e.State, e.Tick)).ToArray();
        claims.Hold(decisions.Distinct().Count() == decisions.Length, "each decision is taken once");
        claims.Hold(decisions.ToHashSet().SetEquals(causes.Select(c => c.Key)), "each decision has its reasons");
    }

    private static Occasion OccasionOf(EventKind kind) => kind switch
    {
        EventKind.Left => Occasion.Exit,
        EventKind.Expelled => Occasion.Expulsion,
        _ => Occasion.Survival,
    };

    private CauseRow[] Reasons(Occasion occasion, EventRow decision)
    {
        CauseRow[] own = [.. causes[(occasion, decision.Alliance!.Value, decision.State, decision.Tick)]];
        claims.Hold(own.Length > 0 && own.Select(c => (c.Term, c.Part)).Distinct().Count() == own.Length, "each term or part is one reason");
        claims.Hold(own.All(c => Cause.All.Any(cause => cause.Id == c.Cause)), "each reason counts towards a cause");
        claims.Hold(own.All(c => c.Part.Length == 0 == double.IsFinite(c.Now)), "a whole term has a value, a part has none");
        claims.Hold(own.GroupBy(c => c.Term).All(t => t.Select(c => c.Part.Length == 0).Distinct().Count() == 1), "a term is whole or in parts");
        return own;
    }

    private void CheckFalls(CauseRow[] own, string top)
    {
        var falls = own.Sum(c => Math.Max(0, -c.Change));
        claims.Hold(Math.Abs(own.Sum(c => c.Share) - (falls > 0 ? 1 : 0)) < Tolerance, "shares sum to 1, or are all 0");
        claims.Hold(
            own.All(c => Math.Abs(c.Share * falls - Math.Max(0, -c.Change)) < Tolerance * Math.Max(1, falls)), "a share is that of the falls");
        var sums = own.GroupBy(c => c.Cause).ToDictionary(c => c.Key, c => c.Sum(row => row.Change));
        var change = own.Sum(c => c.Change);
        claims.Hold(
            top == Cause.Chance.Id
                ? change >= -Tolerance
                : change < Tolerance && sums.TryGetValue(top, out var least) && least < 0 && least <= sums.Values.Min() + Tolerance,
            $"{top} is the cause whose terms fell most, or chance where {change:R} has not fallen");
    }

    private void CheckSurvival(CauseRow[] own, EventRow outlived, Before before)
    {
        ChangesSum(own, outlived, before);
        Equal(own.Sum(c => c.Now), outlived.Value, $"worth of staying on to {outlived.State}");
        var holding = own.Where(c => c.Now > 0 && c.Term != "security").ToArray();
        claims.Hold(Math.Abs(own.Sum(c => c.Share) - (holding.Length > 0 ? 1 : 0)) < Tolerance, "shares sum to 1, or are all 0");
        claims.Hold(own.Except(holding).All(c => c.Share == 0), "only what holds has a share");
        var held = holding.Sum(c => c.Now);
        claims.Hold(holding.All(c => Math.Abs(c.Share * held - c.Now) < Tolerance * Math.Max(1, held)), "a share is that of what holds");
        var now = weighed[(outlived.Alliance!.Value, outlived.State)].Where(t => t.Tick == outlived.Tick).ToArray();
        claims.Hold(
            now.Length == 0 || now.Select(t => (t.Term, t.Value)).SequenceEqual(own.Select(c => (c.Term, c.Now))),
            "one reason for each term, as weighed in that tick");
    }

    private void ChangesSum(CauseRow[] own, EventRow decision, Before before)
    {
        var joining = WorthAtJoining(decision, before);
        Equal(own.Sum(c => c.Change), decision.Value - joining, $"changes of the worth of {decision.Alliance} to {decision.State}");
    }

    /// <summary>Sum of the terms in the tick in which the member first weighed staying, in this treaty or those that it replaced.</summary>
    private double WorthAtJoining(EventRow decision, Before before)
    {
        var (state, first) = (decision.State, double.NaN);
        for (int? treaty = decision.Alliance!.Value; treaty is { } id; treaty = Predecessor(id, state))
        {
            // A state may have left the alliance before, and come back.
            var acceded = rows.Of(EventKind.Acceded).Where(e => e.Alliance == id && e.State == state && e.Tick < decision.Tick)
                .Select(e => (int?)e.Tick).LastOrDefault();
            if (acceded is null && before.Worth.TryGetValue((id, state), out var inherited))
                return inherited;
            var own = weighed[(id, state)].Where(t => acceded is null || t.Tick >= acceded).ToArray();
            if (own.Length > 0)
                first = own.Where(t => t.Tick == own[0].Tick).Sum(t => t.Value);
            if (acceded is not null)
                break;
        }

        return first;
    }

    /// <summary>The alliance of the same members that one replaced, or null.</summary>
    private int? Predecessor(int alliance, string state)
    {
        var successor = rows.Alliances.Single(a => a.Id == alliance);
        var old = rows.Alliances.Where(a => a.End == EndKind.Renegotiated && a.Name == successor.Name && a.Id < alliance)
            .OrderBy(a => a.Id).LastOrDefault();
        return old.Ended == successor.Founded && rows.Members.Any(m => m.Alliance == old.Id && m.State == state && m.Exit == EndKind.Renegotiated)
            ? old.Id
            : null;
    }

    private void Equal(double sum, double expected, string what) =>
        claims.Hold(Math.Abs(sum - expected) <= Tolerance * Math.Max(1, Math.Abs(expected)), $"{what}: {sum:R} is {expected:R}");
}
