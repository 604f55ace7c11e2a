using AllianceSim.Engine.Recording;

namespace AllianceSim.Experiments.Explanations;

/// <summary>What is kept of a run that is done again, besides what every explanation needs.</summary>
public sealed record ReplayScope
{
    /// <summary>Names of two states whose views of each other are kept; empty for none.</summary>
    public (string First, string Second)? Pair { get; init; }

    /// <summary>Number of the dispute of which weighings are kept; empty for none.</summary>
    public int? Dispute { get; init; }

    /// <summary>Ticks after which the views of all states of each other are kept. Default: none.</summary>
    public IReadOnlyList<int> Views { get; init; } = [];

    /// <summary>Whether each state after each tick is kept. Default: no.</summary>
    public bool States { get; init; }
}

/// <summary>The rows of one run that an explanation is told from.</summary>
/// <param name="scope">What is kept besides; empty for nothing.</param>
public sealed class ReplayRows(ReplayScope? scope = null) : IRecorder
{
    private readonly ReplayScope scope = scope ?? new();
    private readonly List<int> years = [];
    private readonly List<TickRow> ticks = [];
    private readonly List<AllianceRow> alliances = [];
    private readonly List<MemberRow> members = [];
    private readonly List<EventRow> events = [];
    private readonly List<CauseRow> causes = [];
    private readonly List<TermRow> terms = [];
    private readonly List<StateRow> states = [];
    private ILookup<int, TermRow>? termsByAlliance;
    private readonly List<DyadRow> dyads = [];
    private readonly List<DisputeRow> disputes = [];
    private readonly List<InvolvementRow> involvements = [];
    private readonly List<WeighingRow> weighings = [];

    /// <summary>Labels of the ticks, in order.</summary>
    public IReadOnlyList<int> Years => years;

    /// <summary>The system after each tick.</summary>
    public IReadOnlyList<TickRow> Ticks => ticks;

    /// <summary>The alliances.</summary>
    public IReadOnlyList<AllianceRow> Alliances => alliances;

    /// <summary>The memberships.</summary>
    public IReadOnlyList<MemberRow> Members => members;

    /// <summary>What happened.</summary>
    public IReadOnlyList<EventRow> Events => events;

    /// <summary>The terms of decisions about memberships.</summary>
    public IReadOnlyList<CauseRow> Causes => causes;

    /// <summary>What staying is worth to each member in each tick, term by term.</summary>
    public IReadOnlyList<TermRow> Terms => terms;

    /// <summary>The disputes.</summary>
    public IReadOnlyList<DisputeRow> Disputes => disputes;

    /// <summary>The states' parts in disputes.</summary>
    public IReadOnlyList<InvolvementRow> Involvements => involvements;

    /// <summary>What states weighed in the dispute, term by term.</summary>
    public IReadOnlyList<WeighingRow> Weighings => weighings;

    /// <summary>The states after each tick.</summary>
    public IReadOnlyList<StateRow> States => states;

    /// <summary>How states see each other: those of the pair in each tick, and all in the ticks chosen.</summary>
    public IReadOnlyList<DyadRow> Dyads => dyads;

    /// <summary>What staying in an alliance is worth to its members, term by term, in order of tick.</summary>
    /// <param name="life">The alliance.</param>
    public IEnumerable<TermRow> TermsOf(AllianceLife life)
    {
        // Millions of rows, and an alliance has a few hundred.
        termsByAlliance ??= terms.ToLookup(row => row.Alliance);
        return life.Treaties.SelectMany(treaty => termsByAlliance[treaty.Id]);
    }

    /// <inheritdoc/>
    public void Tick(in TickRow row)
    {
        ticks.Add(row);
        years.Add(row.Label);
    }

    /// <inheritdoc/>
    public void State(in StateRow row)
    {
        if (scope.States)
            states.Add(row);
    }

    /// <inheritdoc/>
    public void Dyad(in DyadRow row)
    {
        if (scope.Pair == (row.State, row.Other) || scope.Pair == (row.Other, row.State) || scope.Views.Contains(row.Tick))
            dyads.Add(row);
    }

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row) => alliances.Add(row);

    /// <inheritdoc/>
    public void Member(in MemberRow row) => members.Add(row);

    /// <inheritdoc/>
    public void Event(in EventRow row) => events.Add(row);

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row) => disputes.Add(row);

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row) => involvements.Add(row);

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row)
    {
        if (row.Dispute == scope.Dispute)
            weighings.Add(row);
    }

    /// <inheritdoc/>
    public void Cause(in CauseRow row) => causes.Add(row);

    /// <inheritdoc/>
    public void Term(in TermRow row)
    {
        terms.Add(row);
        termsByAlliance = null;
    }
}
