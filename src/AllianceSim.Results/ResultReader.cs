using AllianceSim.Engine.Recording;
using AllianceSim.Results.Reading;
using AllianceSim.Results.Tables;
using AllianceSim.Results.Writing;

namespace AllianceSim.Results;

/// <summary>Reads a result folder. Each table is read when it is first asked for, and kept.</summary>
/// <remarks>Of a folder where the work goes on, or was cut off, only the runs that are wholly written are seen.
/// A table that was not recorded is empty. Several threads may read at once; they wait for each other.</remarks>
public sealed class ResultReader
{
    private readonly Dictionary<string, object> read = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, long> lengths;

    private ResultReader(string folder, Manifest manifest, IReadOnlyDictionary<string, long> lengths)
    {
        Folder = folder;
        Manifest = manifest;
        this.lengths = lengths;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Where the results come from.</summary>
    public Manifest Manifest { get; }

    /// <summary>Name of the scenario.</summary>
    public string Scenario => Manifest.Scenario;

    /// <summary>The runs, the failed ones among them.</summary>
    public IReadOnlyList<Recorded<RunRow>> Runs => Rows(ResultTables.Runs);

    /// <summary>The system after each tick.</summary>
    public IReadOnlyList<Recorded<TickRow>> Ticks => Rows(ResultTables.Ticks);

    /// <summary>Each state after each tick.</summary>
    public IReadOnlyList<Recorded<StateRow>> States => Rows(ResultTables.States);

    /// <summary>Each state's view of each other in each tick.</summary>
    public IReadOnlyList<Recorded<DyadRow>> Dyads => Rows(ResultTables.Dyads);

    /// <summary>The alliances.</summary>
    public IReadOnlyList<Recorded<AllianceRow>> Alliances => Rows(ResultTables.Alliances);

    /// <summary>The memberships.</summary>
    public IReadOnlyList<Recorded<MemberRow>> Members => Rows(ResultTables.Members);

    /// <summary>What happened.</summary>
    public IReadOnlyList<Recorded<EventRow>> Events => Rows(ResultTables.Events);

    /// <summary>The disputes.</summary>
    public IReadOnlyList<Recorded<DisputeRow>> Disputes => Rows(ResultTables.Disputes);

    /// <summary>The states' parts in disputes.</summary>
    public IReadOnlyList<Recorded<InvolvementRow>> Involvements => Rows(ResultTables.Involvements);

    /// <summary>What states weighed in disputes, term by term.</summary>
    public IReadOnlyList<Recorded<WeighingRow>> Weighings => Rows(ResultTables.Weighings);

    /// <summary>The terms of decisions about memberships.</summary>
    public IReadOnlyList<Recorded<CauseRow>> Causes => Rows(ResultTables.Causes);

    /// <summary>What staying is worth to each member in each tick, term by term.</summary>
    public IReadOnlyList<Recorded<TermRow>> Terms => Rows(ResultTables.Terms);

    /// <summary>The outcomes of each run.</summary>
    public IReadOnlyList<Recorded<OutcomeRow>> Outcomes => Rows(ResultTables.Outcomes);

    /// <summary>What turning off each mechanism does.</summary>
    public IReadOnlyList<AblationRow> Ablation => [.. Rows(ResultTables.Ablation).Select(recorded => recorded.Row)];

    /// <summary>The life tables of each run.</summary>
    public IReadOnlyList<Recorded<LifeRow>> Lives => Rows(ResultTables.Lives);

    /// <summary>The outcomes at each design point of a sweep.</summary>
    public IReadOnlyList<SummaryRow> Summaries => [.. Rows(ResultTables.Summaries).Select(recorded => recorded.Row)];

    /// <summary>What levels of a sweep's factor do to outcomes.</summary>
    public IReadOnlyList<EffectRow> Effects => [.. Rows(ResultTables.Effects).Select(recorded => recorded.Row)];

    /// <summary>What levels of a sweep's factor do to lives.</summary>
    public IReadOnlyList<HazardRow> Hazards => [.. Rows(ResultTables.Hazards).Select(recorded => recorded.Row)];

    /// <summary>The sets of parameter values that a calibration has tried.</summary>
    public IReadOnlyList<EvaluationRow> Evaluations => [.. Rows(ResultTables.Evaluations).Select(recorded => recorded.Row)];

    /// <summary>How the sample of a calibration came closer to the targets.</summary>
    public IReadOnlyList<GenerationRow> Generations => [.. Rows(ResultTables.Generations).Select(recorded => recorded.Row)];

    /// <summary>The final sample of a calibration.</summary>
    public IReadOnlyList<PosteriorRow> Posterior => [.. Rows(ResultTables.Posterior).Select(recorded => recorded.Row)];

    /// <summary>How the search of a calibration went; none where it had none.</summary>
    public IReadOnlyList<SearchRow> Searches => [.. Rows(ResultTables.Searches).Select(recorded => recorded.Row)];

    /// <summary>Parameters as a calibration has fitted them.</summary>
    public IReadOnlyList<EstimateRow> Estimates => [.. Rows(ResultTables.Estimates).Select(recorded => recorded.Row)];

    /// <summary>What runs give, held against the record.</summary>
    public IReadOnlyList<FitRow> Fit => [.. Rows(ResultTables.Fit).Select(recorded => recorded.Row)];

    /// <summary>What the model gives, held against the record and the theory.</summary>
    public IReadOnlyList<CheckRow> Checks => [.. Rows(ResultTables.Checks).Select(recorded => recorded.Row)];

    /// <summary>How much outcomes depend on factors.</summary>
    public IReadOnlyList<SensitivityRow> Sensitivity => [.. Rows(ResultTables.Sensitivity).Select(recorded => recorded.Row)];

    /// <summary>How good the model and the baselines of a hindcast are; none where there was no hindcast.</summary>
    public IReadOnlyList<HindcastScoreRow> Hindcast => [.. Rows(ResultTables.Hindcast).Select(recorded => recorded.Row)];

    /// <summary>What the record of a hindcast knows the states of the scenario as.</summary>
    public IReadOnlyList<HindcastStateRow> HindcastStates => [.. Rows(ResultTables.HindcastStates).Select(recorded => recorded.Row)];

    /// <summary>What else is to be known of a hindcast.</summary>
    public IReadOnlyList<HindcastRemarkRow> HindcastRemarks => [.. Rows(ResultTables.HindcastRemarks).Select(recorded => recorded.Row)];

    /// <summary>What a hindcast foretold of each pair of states, and what came; none where there was no hindcast.</summary>
    public IReadOnlyList<HindcastDyadRow> HindcastDyads => [.. Rows(ResultTables.HindcastDyads).Select(recorded => recorded.Row)];

    /// <summary>The folder with what a run recorded until it failed, in tables like those here; null where it did not fail, or recorded
    /// nothing before.</summary>
    /// <param name="run">One of <see cref="Runs"/>.</param>
    public string? KeptOf(Recorded<RunRow> run)
    {
        var path = FailedRuns.PathOf(Folder, run.Run);
        return run.Row.Status == RunStatus.Failed && Directory.Exists(path) ? path : null;
    }

    /// <summary>Opens a result folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <exception cref="ResultFolderException">It is no result folder, or its manifest, journal or a table is damaged.
    /// The same is thrown on reading a table with a field that is not allowed.</exception>
    public static ResultReader Open(string folder)
    {
        var manifest = ManifestStore.Read(folder);
        var lengths = manifest.Status == ResultStatus.Finished
            ? manifest.Files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal)
            : Journal.Read(folder) is [.., var last] ? (IReadOnlyDictionary<string, long>)last.Bytes : new Dictionary<string, long>();
        foreach (var table in ResultTables.All)
        {
            var file = new FileInfo(Path.Combine(folder, table.FileName));
            var expected = lengths.GetValueOrDefault(table.FileName);
            var found = file.Exists ? file.Length : 0;
            if (found < expected)
            {
                throw new ResultFolderException(
                    $"{file.FullName}: has {found} bytes where {expected} were written. Run the scenario again with --resume or --force.");
            }
        }

        return new(folder, manifest, lengths);
    }

    /// <summary>Hands over the rows of a table one by one and keeps none, for tables that may be larger than the memory.</summary>
    /// <param name="table">The table; one that was not recorded has no rows.</param>
    /// <param name="take">Takes a row.</param>
    /// <exception cref="ResultFolderException">A field is not allowed, or the file cannot be read.</exception>
    public void Each<TRow>(Table<TRow> table, Action<Recorded<TRow>> take)
        where TRow : struct
    {
        if (!lengths.TryGetValue(table.FileName, out var length))
            return;
        var path = Path.Combine(Folder, table.FileName);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

            // A finished folder may have been given more columns since, so only there the length written is no limit.
            using Stream complete = Manifest.Status == ResultStatus.Finished ? file : new HeadStream(file, length);
            TableReader.Read(table, path, complete, take);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The rows of a table.</summary>
    private IReadOnlyList<Recorded<TRow>> Rows<TRow>(Table<TRow> table)
        where TRow : struct
    {
        lock (read)
        {
            if (!read.TryGetValue(table.Name, out var rows))
            {
                var list = new List<Recorded<TRow>>();
                Each(table, list.Add);
                read.Add(table.Name, rows = list);
            }

            return (IReadOnlyList<Recorded<TRow>>)rows;
        }
    }
}
