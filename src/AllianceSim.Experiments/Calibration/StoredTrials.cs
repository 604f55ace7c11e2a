using AllianceSim.Results;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What the runs of a trial gave.</summary>
/// <param name="Moments">What was measured for each target; NaN where the runs give nothing.</param>
/// <param name="Failed">How many runs of each world failed.</param>
internal sealed record Measurement(double[] Moments, int[] Failed);

/// <summary>Trials as rows of a result folder: those that it already has, and how others are written.</summary>
/// <param name="folder">The folder.</param>
/// <param name="prior">The ranges of the parameters.</param>
/// <param name="moments">What is measured.</param>
/// <param name="sets">Names of the targets of each world.</param>
internal sealed class StoredTrials(string folder, Prior prior, IReadOnlyList<TargetMoment> moments, IReadOnlyList<string> sets)
{
    private readonly ILookup<int, EvaluationRow> found = ResultReader.Open(folder).Evaluations.ToLookup(row => row.Evaluation);

    /// <summary>What a trial gave; null where the folder does not have it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="stage">What it is for.</param>
    /// <param name="point">Where it lies in the cube of ranges.</param>
    /// <exception cref="ResultFolderException">The trial of this number was of other values.</exception>
    public Measurement? Find(int number, TrialStage stage, double[] point)
    {
        if (!found.Contains(number))
            return null;
        foreach (var (was, now) in found[number].Zip(Parameters(number, stage, point)))
        {
            if (was != now)
            {
                throw new ResultFolderException(
                    FormattableString.Invariant($"{folder}: cannot be resumed: set {number} of values, for {Word(was)}, is now for {Word(now)}. ")
                    + "Begin again with --force, or choose another folder.") { IsRefusal = true };
            }
        }

        return new(
            [.. found[number].Where(row => row.Quantity == Quantity.Metric).Select(row => row.Value)],
            [.. sets.Select(set => (int)found[number].SingleOrDefault(row => row.Quantity == Quantity.FailedRuns && row.World == set).Value)]);

        static string Word(EvaluationRow row) => FormattableString.Invariant($"{row.Stage}, has {row.Name} {row.Value}").ToLowerInvariant();
    }

    /// <summary>A trial as rows.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="stage">What it was for.</param>
    /// <param name="point">Where it lies.</param>
    /// <param name="measured">What it gave.</param>
    public IEnumerable<EvaluationRow> Rows(int number, TrialStage stage, double[] point, Measurement measured) =>
    [
        .. Parameters(number, stage, point),
        .. moments.Zip(measured.Moments, (moment, value) => new EvaluationRow(
            number, stage, Quantity.Metric, moment.Set, moment.Target.Metric, value)),
        .. sets.Zip(measured.Failed, (set, failed) => new EvaluationRow(number, stage, Quantity.FailedRuns, set, "", failed))
            .Where(row => row.Value > 0),
    ];

    private IEnumerable<EvaluationRow> Parameters(int number, TrialStage stage, double[] point) => prior.Dimensions.Zip(
        prior.Values(point), (one, value) => new EvaluationRow(number, stage, Quantity.Parameter, one.Set, one.Parameter.Id, value));
}
