using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>What is written to a result folder at one stroke, and is there wholly or not at all: a run, or one mechanism of an
/// ablation.</summary>
public abstract class ResultPart : IDisposable
{
    private protected ResultPart(int number) => Number = number;

    /// <summary>Its number, which sets its place in the tables.</summary>
    public int Number { get; }

    /// <summary>How it ended.</summary>
    public RunStatus Status { get; private protected set; }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Its rows of a table.</summary>
    internal abstract ReadOnlySpan<byte> Rows(Table table);

    /// <summary>Rows that are kept beside a table instead of in it, as it failed; none where it did not.</summary>
    internal virtual ReadOnlySpan<byte> RowsUntilFailure(Table table) => [];
}
