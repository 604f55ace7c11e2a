using System.CommandLine;

namespace AllianceSim.Cli.Commands;

/// <summary>The argument and the options of every verb that runs a scenario.</summary>
internal sealed class ScenarioOptions
{
    private readonly Argument<string> file = new("FILE") { Description = "Scenario file (YAML)." };
    private readonly Option<string?> seed = Text("--seed", "N", "Seed of all randomness, instead of the file's.");
    private readonly Option<string?> ticks = Text("--ticks", "N", "Number of ticks, instead of the file's.");
    private readonly Option<string?> replicates = Text("--replicates", "N", "Number of independent runs, instead of the file's.");

    private readonly Option<string[]> set = new("--set")
    {
        Description = "Set any value of the file, as in --set parameters.security.weight=10; may be repeated.",
        HelpName = "path=value",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> jobs =
        Text("--jobs", "N", "Runs at the same time. Default: the number of processors. Results do not depend on it.");

    private readonly Option<bool> resume = new("--resume") { Description = "Go on with the unfinished results in the folder." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the results in the folder." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print nothing but errors." };
    private readonly Option<string?> output;

    private ScenarioOptions(string defaultFolder)
    {
        output = Text("--out", "DIR", $"Folder of the results. Default: {defaultFolder}.");
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        output.Validators.Add(CommandLineErrors.RefuseEmpty);
    }

    /// <summary>Gives them to a verb, with the verb's own options among them.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="defaultFolder">Where its results go, in words.</param>
    /// <param name="own">The verb's own options.</param>
    public static ScenarioOptions AddTo(Command command, string defaultFolder, params IReadOnlyList<Option> own)
    {
        var options = new ScenarioOptions(defaultFolder);
        command.Arguments.Add(options.file);
        Option[] all =
        [
            options.seed, options.ticks, options.replicates, options.set, options.output, options.jobs, .. own, options.resume,
            options.force, options.quiet,
        ];
        foreach (var option in all)
            command.Options.Add(option);
        return options;
    }

    /// <summary>An option that takes a text.</summary>
    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    /// <summary>What was asked.</summary>
    /// <exception cref="Terminal.UserError">A value is not right.</exception>
    public ScenarioRequest Read(ParseResult parsed) => new()
    {
        File = parsed.GetRequiredValue(file),
        Overrides =
        [
            .. (parsed.GetValue(set) ?? []).Select(setting => new Setting(setting, $"--set {setting}")),
            .. Override("seed", parsed.GetValue(seed)),
            .. Override("ticks", parsed.GetValue(ticks)),
            .. Override("replicates", parsed.GetValue(replicates)),
        ],
        Out = parsed.GetValue(output),
        Jobs = ScenarioRequest.ParseJobs(parsed.GetValue(jobs)),
        Existing = ScenarioRequest.ParseExisting(parsed.GetValue(resume), parsed.GetValue(force)),
        Quiet = parsed.GetValue(quiet),
    };

    private static Setting[] Override(string path, string? value) =>
        value is null ? [] : [new($"{path}={value}", $"--{path} {value}")];
}
