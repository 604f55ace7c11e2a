using System.CommandLine;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary><c>alliancesim hindcast FILE --record FILE…</c></summary>
internal static class HindcastCommand
{
    /// <summary>Longest horizon that can be asked for, in years.</summary>
    private const int LongestHorizon = 500;

    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var record = new Option<string[]>("--record")
        {
            Description = "Data files of what happened, as 'import' reads them: alliances at least, and disputes and states where there are any.",
            HelpName = "FILE…",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        record.Validators.Add(CommandLineErrors.RefuseEmpty);
        var horizon = FolderOptions.Text(
            "--horizon", "10,25", "Years after the start at which the hindcast is judged, on 1 January; there are as many ticks as in the longest. "
            + "Default: those up to 30 that the record knows; where it knows more than three, 5, 10 and 25.");
        var train = FolderOptions.Text(
            "--train", "FILE", "Scenario of an earlier year: baselines are fitted to what came of it up to the start. Default: to the pairs "
            + "foretold, each from the others, so that they know how often what is foretold happened, as the model does not.");
        var figures = FolderOptions.Text("--figures", "all|none", "Figures to draw. Default: all.");
        var command = new Command(
            "hindcast",
            "Run a scenario of a past year forward and hold it against what happened, pair by pair: which ties lasted, who allied, who had "
            + "disputes with whom, who stood together. Scored beside naive baselines, which may be better.\n\n"
            + "Example: alliancesim hindcast europe-1950.yaml --replicates 200 --record atop5_1ddyr.csv MIDB.csv system2016.csv --horizon 10,25");
        var scenario = ScenarioOptions.AddTo(command, "results/<name>/hindcast-<seed>", record, horizon, train, figures);
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ScenarioHindcast(
                scenario.Read(parsed),
                new()
                {
                    Record = parsed.GetRequiredValue(record), Horizons = ParseHorizons(parsed.GetValue(horizon)), Train = parsed.GetValue(train),
                    WithFigures = ParseFigures(parsed.GetValue(figures)),
                },
                streams).Run(cancel),
            CancellationToken.None));
        return command;
    }

    private static int[]? ParseHorizons(string? text) => text is null
        ? null
        :
        [
            .. text.Split(',', StringSplitOptions.TrimEntries)
                .Select(word => FolderOptions.ParseNumber("--horizon", word, 1, LongestHorizon)).OfType<int>().Distinct().Order(),
        ];

    private static bool ParseFigures(string? text) => text switch
    {
        null or "all" => true,
        "none" => false,
        _ => throw new UserError(Exit.WrongInput, $"--figures '{text}' is not right. Allowed: all, none."),
    };
}
