using System.Security.Cryptography;
using System.Text;
using AllianceSim.Engine.Scenario;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>A file that results can be made again from.</summary>
/// <param name="Name">Path within the result folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed record SourceFile(string Name, string Text);

/// <summary>What is to be run, and with what: all that a result folder needs to know before the first run.</summary>
public sealed record ResultHeader
{
    /// <summary>What is run. Default: the replicates of a scenario.</summary>
    public ResultKind Kind { get; init; }

    /// <summary>What the parts of the results are called, in the order in which they are written; empty for replicates.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What is asked for beside the sources, as <see cref="Manifest.Options"/> has it. Default: nothing.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Name of the scenario or sweep.</summary>
    public required string Name { get; init; }

    /// <summary>What the results can be made again from: the scenario as resolved; of a sweep, the sweep with its scenarios. Written to the
    /// folder before the first run.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>Files of the user that are read and are not kept in the folder; see <see cref="ManifestStore.Describe(string)"/>. Default:
    /// none.</summary>
    public IReadOnlyList<ManifestFile> Inputs { get; init; } = [];

    /// <summary>Version of AllianceSim.</summary>
    public required string Version { get; init; }

    /// <summary>Commit that it was built from, or empty.</summary>
    public string Commit { get; init; } = "";

    /// <summary>Root of all randomness.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replicates; of a sweep that decides on them by itself, the most.</summary>
    public required int Replicates { get; init; }

    /// <summary>Number of design points. Default: 1.</summary>
    public int Points { get; init; } = 1;

    /// <summary>Which part of a sweep is run, as in <c>2/8</c>; empty for the whole.</summary>
    public string Shard { get; init; } = "";

    /// <summary>Ticks of each run.</summary>
    public required int Ticks { get; init; }

    /// <summary>Runtime that carries the messages.</summary>
    public string Runtime { get; init; } = "inline";

    /// <summary>Runs at the same time, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Which of the large tables are written.</summary>
    public RecordSpec Record { get; init; } = new();

    /// <summary>The tables of a sweep that are written as its runs end, in order; empty for a kind that has its own.</summary>
    public IReadOnlyList<Table> Recorded { get; init; } = [];

    /// <summary>Numbers of the runs in the order in which they are written; empty for 0 to the number of replicates, or of parts
    /// where they have names, less 1.</summary>
    public IReadOnlyList<int>? Runs { get; init; }

    /// <summary>SHA-256 of the sources' texts, one after another, in lower-case hexadecimal.</summary>
    public string ScenarioSha256 =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Sources.Select(source => source.Text)))));

    internal IReadOnlyList<int> Numbers => Runs ?? [.. Enumerable.Range(0, Parts.Count > 0 ? Parts.Count : Replicates)];

    internal IEnumerable<Table> Tables => Kind switch
    {
        ResultKind.Ablation => [ResultTables.Ablation],
        ResultKind.Sweep => Recorded,
        ResultKind.Calibration => [ResultTables.Evaluations],
        ResultKind.Validation => [ResultTables.Checks],
        ResultKind.Landscape => [],
        _ => ResultTables.OfRuns.Where(IsRecorded),
    };

    /// <summary>What to write for a single scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="text">It as a file, resolved.</param>
    /// <param name="version">Version of AllianceSim.</param>
    public static ResultHeader For(ScenarioSpec scenario, string text, string version) => new()
    {
        Name = scenario.Name,
        Sources = [new(ResultFolder.ScenarioFileName, text)],
        Version = version,
        Seed = scenario.Seed,
        Replicates = scenario.Replicates,
        Ticks = scenario.Ticks,
        Record = scenario.Record,
    };

    private bool IsRecorded(Table table) => table == ResultTables.States ? Record.States
        : table == ResultTables.Dyads ? Record.Dyads
        : table == ResultTables.Weighings ? Record.Weighings
        : table != ResultTables.Terms || Record.Terms;
}
