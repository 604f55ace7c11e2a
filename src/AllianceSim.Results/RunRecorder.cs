using System.Security.Cryptography;
using AllianceSim.Engine.Recording;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Takes down one run as lines of the tables, ready to be appended to the files once the run is over.</summary>
/// <remarks>Not safe for several threads at once. A table of a run holds at most 2 GB.</remarks>
public sealed class RunRecorder : ResultPart, IRecorder
{
    private readonly Dictionary<Table, Utf8Buffer> buffers;
    private readonly Writer<TickRow> ticks;
    private readonly Writer<StateRow> states;
    private readonly Writer<DyadRow> dyads;
    private readonly Writer<AllianceRow> alliances;
    private readonly Writer<MemberRow> members;
    private readonly Writer<EventRow> events;
    private readonly Writer<DisputeRow> disputes;
    private readonly Writer<InvolvementRow> involvements;
    private readonly Writer<WeighingRow> weighings;
    private readonly Writer<CauseRow> causes;
    private readonly Writer<TermRow> terms;
    private readonly Writer<OutcomeRow> outcomes;
    private readonly Writer<LifeRow> lives;
    private readonly Writer<RunRow> runs;

    /// <summary>Begins to take down a run.</summary>
    /// <param name="run">Its number, the first column of every table.</param>
    /// <param name="recorded">The tables to take down, table runs among them; empty for all.</param>
    public RunRecorder(int run, IEnumerable<Table>? recorded = null)
        : base(run)
    {
        buffers = (recorded ?? ResultTables.OfRuns).ToDictionary(table => table, _ => new Utf8Buffer());
        ticks = To(ResultTables.Ticks);
        states = To(ResultTables.States);
        dyads = To(ResultTables.Dyads);
        alliances = To(ResultTables.Alliances);
        members = To(ResultTables.Members);
        events = To(ResultTables.Events);
        disputes = To(ResultTables.Disputes);
        involvements = To(ResultTables.Involvements);
        weighings = To(ResultTables.Weighings);
        causes = To(ResultTables.Causes);
        terms = To(ResultTables.Terms);
        outcomes = To(ResultTables.Outcomes);
        lives = To(ResultTables.Lives);
        runs = To(ResultTables.Runs);
    }

    /// <summary>Length of all rows taken down.</summary>
    public long Bytes => buffers.Values.Sum(buffer => (long)buffer.Written.Length);

    /// <inheritdoc/>
    public void Tick(in TickRow row) => ticks.Append(row);

    /// <inheritdoc/>
    public void State(in StateRow row) => states.Append(row);

    /// <inheritdoc/>
    public void Dyad(in DyadRow row) => dyads.Append(row);

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row) => alliances.Append(row);

    /// <inheritdoc/>
    public void Member(in MemberRow row) => members.Append(row);

    /// <inheritdoc/>
    public void Event(in EventRow row) => events.Append(row);

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row) => disputes.Append(row);

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row) => involvements.Append(row);

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row) => weighings.Append(row);

    /// <inheritdoc/>
    public void Cause(in CauseRow row) => causes.Append(row);

    /// <inheritdoc/>
    public void Term(in TermRow row) => terms.Append(row);

    /// <summary>Takes down an outcome of the run.</summary>
    public void Outcome(in OutcomeRow row) => outcomes.Append(row);

    /// <summary>Takes down a year of a life table of the run.</summary>
    public void Life(in LifeRow row) => lives.Append(row);

    /// <summary>Ends the run with its row in table runs. Of a run that failed all other rows stay out of the tables and are kept beside
    /// them.</summary>
    public void Close(in RunRow row)
    {
        Status = row.Status;
        runs.Append(row);
    }

    /// <summary>SHA-256 of the rows of some tables: runs of the same number went alike in them where it is the same.</summary>
    /// <param name="tables">Tables of runs.</param>
    public string Fingerprint(IEnumerable<Table> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in tables)
            hash.AppendData(Rows(table));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var buffer in buffers.Values)
            buffer.Dispose();
    }

    internal override ReadOnlySpan<byte> Rows(Table table) => IsLeftOut(table) ? [] : Written(table);

    internal override ReadOnlySpan<byte> RowsUntilFailure(Table table) => IsLeftOut(table) ? Written(table) : [];

    private bool IsLeftOut(Table table) => Status == RunStatus.Failed && table != ResultTables.Runs;

    private ReadOnlySpan<byte> Written(Table table) => buffers.TryGetValue(table, out var buffer) ? buffer.Written : [];

    private Writer<TRow> To<TRow>(Table<TRow> table) => new(table, buffers.GetValueOrDefault(table), Number);

    private readonly record struct Writer<TRow>(Table<TRow> Table, Utf8Buffer? Buffer, int Run)
    {
        public void Append(in TRow row)
        {
            if (Buffer is not null)
                Table.WriteRow(Buffer, Run, row);
        }
    }
}
