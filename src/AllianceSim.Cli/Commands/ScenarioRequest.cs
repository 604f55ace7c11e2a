using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Cli.Commands;

/// <summary>A setting from the command line.</summary>
/// <param name="Text">As <c>path=value</c>.</param>
/// <param name="Typed">As the user typed it, by <c>--set</c> or an option of its own.</param>
internal sealed record Setting(string Text, string Typed);

/// <summary>What is asked of every verb that runs a scenario.</summary>
internal sealed record ScenarioRequest
{
    /// <summary>The scenario file.</summary>
    public required string File { get; init; }

    /// <summary>Settings that stand in for those of the file, the last one winning.</summary>
    public required IReadOnlyList<Setting> Overrides { get; init; }

    /// <summary>Where and how results are written.</summary>
    public required FolderRequest Results { get; init; }

    /// <summary>Reads the scenario.</summary>
    /// <exception cref="UserError">The file or a setting is not right.</exception>
    public ScenarioSpec Load()
    {
        if (SweepReader.IsSweep(File))
            throw new UserError(Exit.WrongInput, $"{File}: is a sweep; run it by 'alliancesim sweep'.");
        var load = ScenarioReader.Read(File, [.. Overrides.Select(setting => setting.Text)]);
        return load.Scenario ?? throw new UserError(Exit.WrongInput, [.. load.Problems.Select(p => InWordsOfUser(p).ToString())]);
    }

    private ScenarioProblem InWordsOfUser(ScenarioProblem problem) =>
        Overrides.FirstOrDefault(setting => problem.File == Mark.CommandLine + setting.Text) is { } setting
            ? problem with { File = setting.Typed }
            : problem;
}
