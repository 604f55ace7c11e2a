namespace AllianceSim.Results;

/// <summary>A row of a table together with the run that it belongs to.</summary>
/// <param name="Run">Number of the run, from 0; also 0 where the table is not of runs.</param>
/// <param name="Row">The row.</param>
public readonly record struct Recorded<TRow>(int Run, TRow Row);
