namespace AllianceSim.Results;

/// <summary>Runs that failed while a calibration tried sets of parameter values.</summary>
/// <param name="Runs">Runs that failed.</param>
/// <param name="Sets">Sets of values in which some did.</param>
/// <param name="Lost">Those of the sets with which no run of some world came to its end.</param>
public readonly record struct TrialFailures(int Runs, int Sets, int Lost)
{
    /// <summary>Counts them.</summary>
    /// <param name="evaluations">The sets tried.</param>
    /// <param name="replicates">Runs of each world for each set.</param>
    public static TrialFailures Of(IEnumerable<EvaluationRow> evaluations, int replicates)
    {
        var sets = evaluations.Where(row => row.Quantity == Quantity.FailedRuns).ToLookup(row => row.Evaluation, row => (int)row.Value);
        return new(sets.Sum(set => set.Sum()), sets.Count, sets.Count(set => set.Contains(replicates)));
    }
}
