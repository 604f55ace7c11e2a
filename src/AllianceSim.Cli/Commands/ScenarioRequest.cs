using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Cli.Commands;

/// <summary>A setting from the command line.</summary>
/// <param name="Text">As <c>path=value</c>.</param>
/// <param name="Typed">As the user typed it, by <c>--set</c> or an option of its own.</param>
internal sealed record Setting(string Text, string Typed)
{
    /// <summary>Problems in lines, those of settings under what the user typed.</summary>
    /// <param name="problems">What is wrong.</param>
    /// <param name="settings">The settings.</param>
    public static IReadOnlyList<string> Tell(IEnumerable<ScenarioProblem> problems, IReadOnlyList<Setting> settings) =>
        [.. problems.Select(problem => InWordsOfUser(problem, settings).ToString())];

    private static ScenarioProblem InWordsOfUser(ScenarioProblem problem, IReadOnlyList<Setting> settings) =>
        settings.FirstOrDefault(setting => problem.File == Mark.CommandLine + setting.Text) is { } setting
            ? problem with { File = setting.Typed }
            : problem;
}

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
    public ScenarioSpec Load() => Load(File, Overrides);

    /// <summary>Reads a scenario.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">Settings that stand in for those of the file, the last one winning.</param>
    /// <exception cref="UserError">The file or a setting is not right.</exception>
    public static ScenarioSpec Load(string file, IReadOnlyList<Setting> settings)
    {
        var load = ScenarioReader.Read(file, [.. settings.Select(setting => setting.Text)]);
        return load.Scenario ?? throw new UserError(Exit.WrongInput, Setting.Tell(load.Problems, settings));
    }
}
