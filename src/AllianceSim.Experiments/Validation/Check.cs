using AllianceSim.Experiments.Running;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Validation;

/// <summary>What a check takes to run.</summary>
/// <param name="Simulate">Runs one replicate; called by several threads at once.</param>
/// <param name="Replicates">Runs of a world.</param>
/// <param name="Jobs">Runs at the same time.</param>
/// <param name="Cancel">Ends the work; then <see cref="OperationCanceledException"/> is thrown.</param>
internal sealed record CheckRequest(Simulate Simulate, int Replicates, int Jobs, CancellationToken Cancel);

/// <summary>A part of a validation that is run, and written, as a whole.</summary>
/// <param name="name">Its name among the parts.</param>
public abstract class Check(string name)
{
    /// <summary>Its name among the parts.</summary>
    public string Name => name;

    /// <summary>Runs it.</summary>
    /// <param name="request">What it takes.</param>
    /// <returns>What came of it, and whether all its runs came to their end.</returns>
    internal abstract (IReadOnlyList<CheckRow> Rows, RunStatus Status) Run(CheckRequest request);
}
