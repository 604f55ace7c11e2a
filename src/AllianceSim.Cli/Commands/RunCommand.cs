using System.CommandLine;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim run FILE</c></summary>
internal static class RunCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var runtime = FolderOptions.Text(
            "--runtime", "akka|inline", "What carries the messages between states: actors of Akka.NET, where it is built in, or plain calls. "
            + $"Results are the same. Default: {Runtimes.Default}.");
        var figures = FolderOptions.Text("--figures", "all|none|name,…", "Figures to draw, and to show in the report; none for no report either. Default: all.");
        var verbose = new Option<bool>("--verbose") { Description = "Print every outcome, and the trace of an internal fault." };
        var command = new Command(
            "run",
            "Run a scenario, write its results, draw its figures, and tell what came out.\n\n"
            + "Example: alliancesim run scenarios/cold-war.yaml --replicates 50 --set mechanisms.institutions=off");
        var scenario = ScenarioOptions.AddTo(command, "results/<name>/<seed>", runtime, figures, verbose);
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                var request = scenario.Read(parsed);
                var options = new RunOptions
                {
                    Results = request.Results,
                    Runtime = Runtimes.Parse(parsed.GetValue(runtime)),
                    Remark = parsed.GetValue(runtime) is null ? Runtimes.Lacking : null,
                    Figures = parsed.GetValue(figures) ?? "all",
                    Verbose = parsed.GetValue(verbose),
                };
                return new ScenarioRun(options, streams).Run(request.Load, cancel);
            },
            CancellationToken.None));
        return command;
    }
}
