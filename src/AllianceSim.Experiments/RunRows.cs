using AllianceSim.Engine.Recording;
using AllianceSim.Results;

namespace AllianceSim.Experiments;

/// <summary>The rows of one run that outcomes and spells are computed from.</summary>
public sealed class RunRows : IRecorder
{
    private readonly List<TickRow> ticks = [];
    private readonly List<AllianceRow> alliances = [];
    private readonly List<MemberRow> members = [];
    private readonly List<DisputeRow> disputes = [];
    private readonly List<InvolvementRow> involvements = [];
    private readonly List<EventRow> prevented = [];

    /// <summary>Begins to collect a run.</summary>
    /// <param name="run">Its number.</param>
    public RunRows(int run) => Run = run;

    /// <summary>Number of the run.</summary>
    public int Run { get; }

    /// <summary>The system after each tick, in order.</summary>
    public IReadOnlyList<TickRow> Ticks => ticks;

    /// <summary>The alliances.</summary>
    public IReadOnlyList<AllianceRow> Alliances => alliances;

    /// <summary>The alliances that rest on a treaty.</summary>
    public IEnumerable<AllianceRow> Treaties => alliances.Where(alliance => alliance.Formality > 0);

    /// <summary>The memberships.</summary>
    public IReadOnlyList<MemberRow> Members => members;

    /// <summary>The disputes.</summary>
    public IReadOnlyList<DisputeRow> Disputes => disputes;

    /// <summary>The states' parts in disputes.</summary>
    public IReadOnlyList<InvolvementRow> Involvements => involvements;

    /// <summary>The disputes that alliances have prevented.</summary>
    public IReadOnlyList<EventRow> Prevented => prevented;

    /// <summary>The runs of a result folder that did not fail, in order.</summary>
    /// <exception cref="ResultFolderException">A table is damaged.</exception>
    public static IReadOnlyList<RunRows> From(ResultReader results)
    {
        var runs = new SortedDictionary<int, RunRows>();
        foreach (var (run, row) in results.Runs)
        {
            if (row.Status == RunStatus.Done)
                runs.Add(run, new(run));
        }

        Hand(results.Ticks, rows => rows.ticks);
        Hand(results.Alliances, rows => rows.alliances);
        Hand(results.Members, rows => rows.members);
        Hand(results.Disputes, rows => rows.disputes);
        Hand(results.Involvements, rows => rows.involvements);
        Hand(results.Events.Where(happening => happening.Row.Kind == EventKind.Prevented), rows => rows.prevented);
        return [.. runs.Values];

        void Hand<TRow>(IEnumerable<Recorded<TRow>> table, Func<RunRows, List<TRow>> list)
        {
            foreach (var (run, row) in table)
                list(runs[run]).Add(row);
        }
    }

    /// <inheritdoc/>
    public void Tick(in TickRow row) => ticks.Add(row);

    /// <inheritdoc/>
    public void State(in StateRow row)
    {
    }

    /// <inheritdoc/>
    public void Dyad(in DyadRow row)
    {
    }

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row) => alliances.Add(row);

    /// <inheritdoc/>
    public void Member(in MemberRow row) => members.Add(row);

    /// <inheritdoc/>
    public void Event(in EventRow row)
    {
        if (row.Kind == EventKind.Prevented)
            prevented.Add(row);
    }

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row) => disputes.Add(row);

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row) => involvements.Add(row);

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row)
    {
    }

    /// <inheritdoc/>
    public void Cause(in CauseRow row)
    {
    }

    /// <inheritdoc/>
    public void Term(in TermRow row)
    {
    }
}
