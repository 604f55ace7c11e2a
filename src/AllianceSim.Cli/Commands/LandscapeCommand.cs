using System.CommandLine;
using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Model.Landscape;
using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim landscape FILE</c></summary>
internal static class LandscapeCommand
{
    private const int UsualMinima = 10;
    private const int MostYear = 2_000_000;

    private static readonly string Terms = string.Join(", ", PropensityTerm.All.Select(term => term.Id));

    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "Landscape or scenario file (YAML)." };
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        var set = ScenarioOptions.Set();
        var at = FolderOptions.Text("--at", "YEAR", "Of a scenario: the year before whose events states are looked at, in its first run. Default: its start.");
        var weights = FolderOptions.Text(
            "--weights", "TERM=W,…", $"Of a scenario: weights of the terms of propensities ({Terms}), -100 to 100. Default: 1 each.");
        var most = FolderOptions.Text(
            "--most", "N", $"States taken at most, the largest. Default: all. All splits are looked at up to {EnergyLandscape.MostInFull}.");
        var minima = FolderOptions.Text("--minima", "K", $"Minima told at most, the deepest. Default: {UsualMinima}.");
        var output = FolderOptions.Text("--out", "DIR", "Folder for tables and figure. Default: none are written.");
        output.Validators.Add(CommandLineErrors.RefuseEmpty);
        var force = new Option<bool>("--force") { Description = "Replace a landscape in the folder." };
        var format = FigureFormats.Option();
        var command = new Command(
            "landscape",
            "Divide states into two sides that none would leave, after Axelrod and Bennett (1993): local minima of energy with their basins, who is "
            + "frustrated, and whom the deepest misplaces. Of a landscape file, which gives sizes and propensities of pairs; or of a scenario, "
            + "whose threats, ideologies, identities and rivalries give them.\n\n"
            + "Example: alliancesim landscape scenarios/landscape-2016.yaml --set states.Syria.size=10\n"
            + "Example: alliancesim landscape scenarios/cold-war.yaml --weights threat=2,identity=0 --out cold-war-landscape")
        {
            file, set, at, weights, most, minima, output, force, format,
        };
        command.SetAction(parsed => new LandscapeInquiry
        {
            File = parsed.GetRequiredValue(file),
            Settings = ScenarioOptions.Read(parsed.GetValue(set)),
            At = ParseYear(parsed.GetValue(at)),
            Weights = ParseWeights(parsed.GetValue(weights)),
            Most = FolderOptions.ParseNumber("--most", parsed.GetValue(most), 2, LandscapeShape.MostStates),
            Minima = FolderOptions.ParseNumber("--minima", parsed.GetValue(minima), 1, 1_000_000) ?? UsualMinima,
            Out = parsed.GetValue(output),
            Replaces = parsed.GetValue(force),
            Formats = FigureFormats.Parse(parsed.GetValue(format)),
        }.Run(streams));
        return command;
    }

    private static int? ParseYear(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) && Math.Abs((long)year) <= MostYear ? year
        : throw new UserError(Exit.WrongInput, $"--at '{text}' is not right. Allowed: a year.");

    private static Dictionary<string, double>? ParseWeights(string? text)
    {
        if (text is null)
            return null;
        string[] known = [.. PropensityTerm.All.Select(term => term.Id)];
        var (weights, wrong) = (new Dictionary<string, double>(StringComparer.Ordinal), new List<string>());
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var (term, number) = word.Split('=', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (word, "");
            if (!known.Contains(term))
                wrong.Add($"--weights: there is no term '{term}'.{CommandLineErrors.Meant(term, known)} Allowed: {Terms}.");
            else if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !(Math.Abs(weight) <= 100))
                wrong.Add($"--weights: '{word}' is not right. Allowed: {term}= and a number from -100 to 100.");
            else if (!weights.TryAdd(term, weight))
                wrong.Add($"--weights: '{term}' is given twice.");
        }

        return wrong.Count == 0 ? weights : throw new UserError(Exit.WrongInput, wrong);
    }
}
