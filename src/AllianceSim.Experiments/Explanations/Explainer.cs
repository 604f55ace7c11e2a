using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Explanations;

/// <summary>Gathers the facts that explain the alliances of one run.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="run">Number of the run.</param>
/// <param name="rows">The run.</param>
public sealed class Explainer(ScenarioSpec scenario, int run, ReplayRows rows)
{
    private static readonly EventKind[] OfMembers = [EventKind.Shock, EventKind.Regime, EventKind.Vanished];

    private readonly Decision decision = new(new Settings(scenario.Mechanisms, scenario.Parameters));

    /// <summary>The alliances of the run, in the order of signing.</summary>
    public IReadOnlyList<AllianceLife> Lives { get; } = AllianceLife.Of(rows.Alliances);

    /// <summary>Explains an alliance.</summary>
    /// <param name="life">One of <see cref="Lives"/>.</param>
    /// <param name="only">The members to tell of; empty for all.</param>
    public Explanation Explain(AllianceLife life, IReadOnlyList<string>? only = null)
    {
        var all = MemberLife.Of(life, rows);
        MemberLife[] members = [.. all.Where(m => only?.Contains(m.State) ?? true)];
        CauseRow[] causes = [.. rows.Causes.Where(c => life.Has(c.Alliance) && (only?.Contains(c.State) ?? true))];
        Happening[] happenings = [.. rows.Events.Where(e => Concerns(e, life, members)).Select(e => new Happening(Year(e.Tick), e))];
        var signed = rows.Events.FirstOrDefault(e => e.Kind == EventKind.Signed && e.Alliance == life.First.Id, new() { Value = double.NaN });
        return new Explanation
        {
            Run = run,
            Life = life,
            FirstYear = rows.Years[0],
            LastYear = rows.Years[^1],
            WorthAtSigning = signed.Value,
            Members = members,
            Happenings = happenings,
            Departures =
            [
                .. happenings.Where(h => h.Event.Kind is EventKind.Left or EventKind.Expelled).Select(h => Depart(
                    h,
                    members.First(m => m.State == h.Event.State && m.Left == h.Year && (m.LeftByChoice || m.Exit == EndKind.Expelled)),
                    [.. causes.Where(c => c.Tick == h.Event.Tick && c.State == h.Event.State && c.Occasion != Occasion.Survival)])),
            ],
            Outlastings =
            [
                .. happenings.Where(h => h.Event.Kind == EventKind.Outlived).Select(h => new Outlasting(
                    h.Event.State, h.Year, h.Event.Value, CauseSum.OfHold(
                        [.. causes.Where(c => c.Tick == h.Event.Tick && c.State == h.Event.State && c.Occasion == Occasion.Survival)]))),
            ],
        };
    }

    /// <summary>The alliances that two states shared, in the order of signing.</summary>
    public IReadOnlyList<AllianceLife> SharedBy(string first, string second) =>
    [
        .. Lives.Where(life =>
        {
            var members = MemberLife.Of(life, rows);
            return members.Any(a => a.State == first && members.Any(b => b.State == second && Overlap(a, b)));
        }),
    ];

    /// <summary>The year in which two states came closest to a pact; null where they never met.</summary>
    public ClosestYear? ClosestYearOf(string first, string second) => rows.Dyads
        .Where(d => d.State == first)
        .Join(rows.Dyads.Where(d => d.State == second), a => a.Tick, b => b.Tick, (a, b) => new ClosestYear(Year(a.Tick), a, b))
        .MaxBy(year => Math.Min(year.First.Utility, year.Second.Utility));

    private static bool Overlap(MemberLife a, MemberLife b)
    {
        // In the year in which one leaves another may join, after it.
        var (began, ended) = (Math.Max(a.Joined, b.Joined), Math.Min(a.Left ?? int.MaxValue, b.Left ?? int.MaxValue));
        return began < ended || a.Joined == b.Joined;
    }

    private bool Concerns(in EventRow row, AllianceLife life, MemberLife[] members)
    {
        var year = Year(row.Tick);
        if (row.Alliance is { } alliance)
            return life.Has(alliance) && (row.Kind == EventKind.Signed || row.State.Length == 0 || IsMember(row.State));
        if (!OfMembers.Contains(row.Kind) || year < life.First.Founded || year > (life.Last.Ended ?? int.MaxValue))
            return false;
        var (states, why) = (row.State.Split("; "), row.Text);
        return states.Any(s => s == life.First.Target || IsMember(s))
            || scenario.Shocks.Any(s => s.Alliance == life.Name && s.Why == why && s.Join.IsEmpty && states[0].Length == 0);

        bool IsMember(string state) => members.Any(m => m.State == state && (m.Left ?? int.MaxValue) >= year);
    }

    private Departure Depart(Happening happening, MemberLife member, IReadOnlyList<CauseRow> causes)
    {
        var (worth, kind) = (happening.Event.Value, member.Exit!.Value);
        var at = member.Years.ToList().IndexOf(happening.Year);
        return new Departure(
            member.State,
            happening.Year,
            kind,
            kind == EndKind.Expelled ? double.NaN : worth - causes.Sum(c => c.Change),
            worth,
            kind switch
            {
                EndKind.Abrogated => decision.ChanceOfLeaving(worth),
                EndKind.Expired => 1 - decision.ChanceOfRenewing(worth),
                _ => double.NaN,
            },
            CauseSum.OfFall(causes, term => at < 0 ? double.NaN : member.Terms.Single(t => t.Term.Id == term).Values[at]));
    }

    private int Year(int tick) => rows.Years[0] + tick;
}
