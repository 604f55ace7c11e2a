using System.CommandLine;

namespace AllianceSim.Cli.Commands;

/// <summary>The argument and the options of every verb that runs a scenario.</summary>
internal sealed class ScenarioOptions
{
    private readonly Argument<string> file = new("FILE") { Description = "Scenario file (YAML)." };
    private readonly Option<string?> seed = FolderOptions.Text("--seed", "N", "Seed of all randomness, instead of the file's.");
    private readonly Option<string?> ticks = FolderOptions.Text("--ticks", "N", "Number of ticks, instead of the file's.");
    private readonly Option<string?> replicates = FolderOptions.Text("--replicates", "N", "Number of independent runs, instead of the file's.");

    private readonly Option<string[]> set = Set();

    private readonly FolderOptions folder;

    private ScenarioOptions(Command command, string defaultFolder, IReadOnlyList<Option> own)
    {
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        command.Arguments.Add(file);
        foreach (var option in (Option[])[seed, ticks, replicates, set])
            command.Options.Add(option);
        folder = FolderOptions.AddTo(command, defaultFolder, own);
    }

    /// <summary>Gives them to a verb, with the verb's own options among them.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="defaultFolder">Where its results go, in words.</param>
    /// <param name="own">The verb's own options.</param>
    public static ScenarioOptions AddTo(Command command, string defaultFolder, params IReadOnlyList<Option> own) =>
        new(command, defaultFolder, own);

    /// <summary>The option that puts values in place of those of a file.</summary>
    public static Option<string[]> Set() => new("--set")
    {
        Description = "Set any value of the file, as in --set parameters.security.weight=10; may be repeated.",
        HelpName = "path=value",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The settings typed by <see cref="Set"/>.</summary>
    public static IReadOnlyList<Setting> Read(string[]? typed) =>
        [.. (typed ?? []).Select(setting => new Setting(setting, $"--set {setting}"))];

    /// <summary>What was asked.</summary>
    /// <exception cref="Terminal.UserError">A value is not right.</exception>
    public ScenarioRequest Read(ParseResult parsed) => new()
    {
        File = parsed.GetRequiredValue(file),
        Overrides =
        [
            .. Read(parsed.GetValue(set)),
            .. Override("seed", parsed.GetValue(seed)),
            .. Override("ticks", parsed.GetValue(ticks)),
            .. Override("replicates", parsed.GetValue(replicates)),
        ],
        Results = folder.Read(parsed),
    };

    private static Setting[] Override(string path, string? value) =>
        value is null ? [] : [new($"{path}={value}", $"--{path} {value}")];
}
