using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Results;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Cli.Commands;

/// <summary>A setting from the command line.</summary>
/// <param name="Text">As <c>path=value</c>.</param>
/// <param name="Typed">As the user typed it, by <c>--set</c> or an option of its own.</param>
internal sealed record Setting(string Text, string Typed);

/// <summary>What is asked of every verb that runs a scenario.</summary>
internal sealed record ScenarioRequest
{
    /// <summary>Most runs at the same time that can be asked for.</summary>
    private const int MostJobs = 1024;

    /// <summary>The scenario file.</summary>
    public required string File { get; init; }

    /// <summary>Settings that stand in for those of the file, the last one winning.</summary>
    public required IReadOnlyList<Setting> Overrides { get; init; }

    /// <summary>Folder of the results; empty for the default.</summary>
    public required string? Out { get; init; }

    /// <summary>Runs at the same time.</summary>
    public required int Jobs { get; init; }

    /// <summary>What to do with results that are there.</summary>
    public required ExistingResults Existing { get; init; }

    /// <summary>Whether only errors are printed.</summary>
    public required bool Quiet { get; init; }

    /// <summary>Reads the scenario.</summary>
    /// <exception cref="UserError">The file or a setting is not right.</exception>
    public ScenarioSpec Load()
    {
        var load = ScenarioReader.Read(File, [.. Overrides.Select(setting => setting.Text)]);
        return load.Scenario ?? throw new UserError(Exit.WrongInput, [.. load.Problems.Select(p => InWordsOfUser(p).ToString())]);
    }

    /// <summary>The folder of the results.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="prefix">What stands before the seed in the default folder.</param>
    public string Folder(ScenarioSpec scenario, string prefix = "") =>
        Out ?? Path.Combine("results", scenario.Name, prefix + scenario.Seed.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a number of jobs; the number of processors where there is none.</summary>
    public static int ParseJobs(string? text)
    {
        if (text is null)
            return Environment.ProcessorCount;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : throw new UserError(Exit.WrongInput, $"--jobs '{text}' is not right. Allowed: a whole number from 1 to {MostJobs}.");
    }

    /// <summary>Reads what to do with results that are there.</summary>
    public static ExistingResults ParseExisting(bool resume, bool force) => (resume, force) switch
    {
        (true, true) => throw new UserError(Exit.WrongInput, "--resume and --force exclude each other; use one of them."),
        (true, false) => ExistingResults.Resume,
        (false, true) => ExistingResults.Clear,
        _ => ExistingResults.Refuse,
    };

    private ScenarioProblem InWordsOfUser(ScenarioProblem problem) =>
        Overrides.FirstOrDefault(setting => problem.File == Mark.CommandLine + setting.Text) is { } setting
            ? problem with { File = setting.Typed }
            : problem;
}
