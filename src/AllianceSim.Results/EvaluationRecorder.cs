using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Takes down a set of parameter values that was tried in a calibration. Not safe for several threads at once.</summary>
public sealed class EvaluationRecorder : ResultPart
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>Takes down a set.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="status">Whether one of its runs failed.</param>
    /// <param name="rows">Its parameters and what was measured.</param>
    public EvaluationRecorder(int number, RunStatus status, IEnumerable<EvaluationRow> rows)
        : base(number)
    {
        Status = status;
        foreach (var row in rows)
            ResultTables.Evaluations.WriteRow(buffer, number, row);
    }

    /// <inheritdoc/>
    public override void Dispose() => buffer.Dispose();

    internal override ReadOnlySpan<byte> Rows(Table table) => buffer.Written;
}
