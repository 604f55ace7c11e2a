using AllianceSim.Experiments.Findings;

namespace AllianceSim.Experiments.Explanations;

/// <summary>How an alliance of a name fared in all runs of a scenario, through all renegotiations.</summary>
/// <param name="Name">Name.</param>
/// <param name="Runs">Number of runs.</param>
/// <param name="Existed">Runs in which it existed.</param>
/// <param name="EndYears">Labels of the years in which it ended, rising: one for each run in which it did.</param>
/// <param name="Ends">Ways in which it ended, the commonest first.</param>
/// <param name="Causes">What weighed most for the member whose leaving ended it, the commonest first.</param>
public sealed record AcrossRuns(
    string Name, int Runs, int Existed, IReadOnlyList<int> EndYears, IReadOnlyList<EndCount> Ends, IReadOnlyList<CauseCount> Causes)
{
    /// <summary>Years of a span.</summary>
    public const int Span = 5;

    /// <summary>The first of those <see cref="Span"/> years in a row in which most runs saw the end, and their number; null where none
    /// did.</summary>
    public (int First, int Count)? Thickest => EndYears.Count == 0
        ? null
        : EndYears.Distinct().Select(year => (First: year, Count: EndYears.Count(end => end >= year && end < year + Span)))
            .MaxBy(span => span.Count);

    /// <summary>Gathers the lives of the alliances of a name; of several in a run the last counts.</summary>
    public static AcrossRuns Of(IReadOnlyList<RunRows> runs, string name)
    {
        AllianceLife[] lives =
        [
            .. runs.Select(run => AllianceLife.Of(run.Alliances.Where(a => a.Name == name)).LastOrDefault()).OfType<AllianceLife>(),
        ];
        return new AcrossRuns(
            name,
            runs.Count,
            lives.Length,
            [.. lives.Where(life => life.Last.Ended is not null).Select(life => life.Last.Ended!.Value).Order()],
            EndCount.Of(lives.Select(life => life.Last)),
            CauseCount.Of(lives.Select(life => life.Last)));
    }
}
