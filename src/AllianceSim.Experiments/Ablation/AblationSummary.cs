namespace AllianceSim.Experiments.Ablation;

/// <summary>A run of an ablation that failed.</summary>
/// <param name="Mechanism">Id of the mechanism that was off; empty where none was.</param>
/// <param name="Replicate">Number of the replicate.</param>
/// <param name="Message">Why.</param>
public sealed record FailedRun(string Mechanism, int Replicate, string Message);

/// <summary>What came of the work.</summary>
/// <param name="Done">Mechanisms that were done now and are in the table.</param>
/// <param name="Skipped">Mechanisms that were in the folder before.</param>
/// <param name="Incomplete">Those of both of which a pair of runs is missing because one failed.</param>
/// <param name="Failures">Runs that failed now, in order of mechanism and replicate.</param>
/// <param name="Interrupted">Whether the work was cancelled before all mechanisms were there.</param>
public sealed record AblationSummary(
    int Done, int Skipped, int Incomplete, IReadOnlyList<FailedRun> Failures, bool Interrupted);
