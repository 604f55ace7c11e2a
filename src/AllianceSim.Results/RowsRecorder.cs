using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Takes down a part of results that has rows of one table: a set of parameter values that a calibration has tried, or what was
/// checked in a world. Not safe for several threads at once.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
public sealed class RowsRecorder<TRow> : ResultPart
    where TRow : struct
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>Takes down a part.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="status">Whether one of its runs failed.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    public RowsRecorder(int number, RunStatus status, Table<TRow> table, IEnumerable<TRow> rows)
        : base(number)
    {
        Status = status;
        foreach (var row in rows)
            table.WriteRow(buffer, number, row);
    }

    /// <inheritdoc/>
    public override void Dispose() => buffer.Dispose();

    internal override ReadOnlySpan<byte> Rows(Table table) => buffer.Written;
}
