using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Takes down one mechanism of an ablation as lines of its table. Not safe for several threads at once.</summary>
public sealed class AblationRecorder : ResultPart
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>Begins to take down a mechanism.</summary>
    /// <param name="number">Its place among those turned off, from 0.</param>
    /// <param name="status">Whether one of its runs failed.</param>
    public AblationRecorder(int number, RunStatus status)
        : base(number) => Status = status;

    /// <summary>Takes down one outcome.</summary>
    public void Outcome(in AblationRow row) => ResultTables.Ablation.WriteRow(buffer, Number, row);

    /// <inheritdoc/>
    public override void Dispose() => buffer.Dispose();

    internal override ReadOnlySpan<byte> Rows(Table table) => buffer.Written;
}
