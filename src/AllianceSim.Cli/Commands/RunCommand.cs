using System.CommandLine;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim run FILE</c></summary>
internal static class RunCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "Scenario file (YAML)." };
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        var seed = Text("--seed", "N", "Seed of all randomness, instead of the file's.");
        var ticks = Text("--ticks", "N", "Number of ticks, instead of the file's.");
        var replicates = Text("--replicates", "N", "Number of independent runs, instead of the file's.");
        var set = new Option<string[]>("--set")
        {
            Description = "Set any value of the file, as in --set parameters.security.weight=10; may be repeated.",
            HelpName = "path=value",
            AllowMultipleArgumentsPerToken = false,
        };
        var output = Text("--out", "DIR", "Folder of the results. Default: results/<name>/<seed>.");
        output.Validators.Add(CommandLineErrors.RefuseEmpty);
        var jobs = Text("--jobs", "N", "Runs at the same time. Default: the number of processors. Results do not depend on it.");
        var runtime = Text("--runtime", "NAME", "What carries the messages between states: inline.");
        var figures = Text("--figures", "all|none|name,…", "Figures to draw. Default: all.");
        var resume = new Option<bool>("--resume") { Description = "Go on with the unfinished results in the folder." };
        var force = new Option<bool>("--force") { Description = "Replace the results in the folder." };
        var quiet = new Option<bool>("--quiet") { Description = "Print nothing but errors." };
        var verbose = new Option<bool>("--verbose") { Description = "Print every outcome, and the trace of an internal fault." };
        var command = new Command(
            "run",
            "Run a scenario, write its results, draw its figures, and tell what came out.\n\n"
            + "Example: alliancesim run scenarios/cold-war.yaml --replicates 50 --set mechanisms.institutions=off")
        {
            file, seed, ticks, replicates, set, output, jobs, runtime, figures, resume, force, quiet, verbose,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ScenarioRun(
                new RunOptions
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
                    Jobs = RunOptions.ParseJobs(parsed.GetValue(jobs)),
                    Runtime = RunOptions.ParseRuntime(parsed.GetValue(runtime)),
                    Figures = parsed.GetValue(figures) ?? "all",
                    Existing = RunOptions.ParseExisting(parsed.GetValue(resume), parsed.GetValue(force)),
                    Quiet = parsed.GetValue(quiet),
                    Verbose = parsed.GetValue(verbose),
                },
                streams).Run(cancel),
            CancellationToken.None));
        return command;
    }

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Setting[] Override(string path, string? value) =>
        value is null ? [] : [new($"{path}={value}", $"--{path} {value}")];
}
