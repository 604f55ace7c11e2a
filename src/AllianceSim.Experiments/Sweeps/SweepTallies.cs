using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What is kept of the runs of a sweep, by design point and replicate. Runs may be added by several threads at once.</summary>
/// <param name="points">Number of design points.</param>
/// <param name="parts">What is kept.</param>
public sealed class SweepTallies(int points, TallyParts parts)
{
    private static readonly LifeTable Nobody = LifeTable.FromYears([]);

    private readonly SortedList<int, RunTally>[] runs = [.. Enumerable.Range(0, points).Select(_ => new SortedList<int, RunTally>())];
    private readonly Lock gate = new();

    /// <summary>The runs of a folder that did not fail.</summary>
    /// <param name="results">Results of a sweep.</param>
    /// <param name="points">Number of design points.</param>
    /// <param name="parts">What is kept.</param>
    /// <exception cref="ResultFolderException">A table is damaged.</exception>
    public static SweepTallies Read(ResultReader results, int points, TallyParts parts)
    {
        var tallies = new SweepTallies(points, parts);
        var counts = new Dictionary<int, Dictionary<string, RateCount>>();
        var lives = new Dictionary<(int Run, LifeKind Of), LifeTable>();
        results.Each(ResultTables.Runs, run =>
        {
            if (run.Row.Status == RunStatus.Done)
                counts.Add(run.Run, []);
        });
        results.Each(ResultTables.Outcomes, outcome =>
        {
            if (!counts.TryGetValue(outcome.Run, out var count))
                throw new ResultFolderException($"{results.Folder}: table outcomes has a run {outcome.Run} that table runs has not; run the sweep again.");
            if (parts.Counts.Contains(outcome.Row.Outcome))
                count[outcome.Row.Outcome] = new(outcome.Row.Events, outcome.Row.Exposure);
        });
        if (parts.Lives.Count > 0)
            ReadLives(results, parts, lives);
        foreach (var (run, count) in counts)
            tallies.Add(run, new(count, parts.Lives.ToDictionary(kind => kind, kind => lives.GetValueOrDefault((run, kind), Nobody))));
        return tallies;
    }

    /// <summary>Adds a run.</summary>
    /// <param name="run">Its number.</param>
    /// <param name="tally">What came of it.</param>
    public void Add(int run, RunTally tally)
    {
        var kept = tally.Only(parts);
        lock (gate)
            runs[run % points].Add(run / points, kept);
    }

    /// <summary>The runs of a point, by replicate.</summary>
    /// <param name="point">Number of the point.</param>
    /// <param name="below">Only replicates before this one.</param>
    public IReadOnlyList<RunTally> Of(int point, int below = int.MaxValue) =>
        [.. runs[point].TakeWhile(run => run.Key < below).Select(run => run.Value)];

    /// <summary>The run of a point in a replicate; null where there is none, or it failed.</summary>
    public RunTally? Find(int point, int replicate) => runs[point].GetValueOrDefault(replicate);

    /// <summary>Numbers of the replicates that a point has runs of, in order.</summary>
    public IEnumerable<int> ReplicatesOf(int point) => runs[point].Keys;

    /// <summary>Makes a life table of each stretch of rows that are of the same run and kind, so that only one is held as rows.</summary>
    private static void ReadLives(ResultReader results, TallyParts parts, Dictionary<(int Run, LifeKind Of), LifeTable> lives)
    {
        var years = new List<LifeYear>();
        (int Run, LifeKind Of) at = (-1, default);
        results.Each(ResultTables.Lives, year =>
        {
            if (at != (year.Run, year.Row.Of))
                Close();
            at = (year.Run, year.Row.Of);
            if (parts.Lives.Contains(year.Row.Of))
                years.Add(new(year.Row.Age, year.Row.Entered, year.Row.AtRisk, year.Row.Ends));
        });
        Close();

        void Close()
        {
            if (years.Count > 0)
                lives.Add(at, LifeTable.FromYears(years));
            years.Clear();
        }
    }
}
