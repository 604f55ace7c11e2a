using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Import;
using AllianceSim.Import.Tables;
using AllianceSim.Import.Worlds;
using AllianceSim.Reports.Texts;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim import FILE… --year Y</c></summary>
internal static class ImportCommand
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;
    private const int MostTicks = 10_000;
    private const int DefaultTicks = 50;
    private const int MostTold = 5;
    private const string DefaultStates = "top:25";

    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Your copies of data files (CSV). What each is, is known by its columns.", Arity = ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(CommandLineErrors.RefuseEmpty);
        var year = FolderOptions.Text("--year", "YEAR", "The year on whose 1 January the scenario begins.");
        var states = FolderOptions.Text(
            "--states", "CHOICE", $"Which states: {ImportRequest.Choices}. Regions: {ImportRequest.Regions}. Default: {DefaultStates}.");
        var output = FolderOptions.Text("--out", "FILE", "File of the scenario. Default: NAME.yaml in this folder.");
        output.Validators.Add(CommandLineErrors.RefuseEmpty);
        var name = FolderOptions.Text("--name", "NAME", "Name of the scenario. Default: the name of the file, or import-YEAR.");
        var ticks = FolderOptions.Text("--ticks", "N", Phrase.Text($"Years to run. Default: {DefaultTicks}."));
        var force = new Option<bool>("--force") { Description = "Replace the file." };
        var roles = Enum.GetValues<DataRole>().ToDictionary(role => role, role => FolderOptions.Text(
            $"--{RoleNames.Of(role)}", "FILE", $"As FILE, and refused if it is not of this kind: {RoleNames.Examples(role)}."));
        var command = new Command(
            "import",
            "Make a scenario from your copies of COW, ATOP, V-Dem or Polity, MID and rivalry files.\n\n"
            + "Example: alliancesim import NMC_5_0.csv states2016.csv contdird.csv atop5_1m.csv --year 1900 --states top:20+tied:USA")
        {
            files, year, states, output, name, ticks, force,
        };
        foreach (var role in roles.Values)
            command.Options.Add(role);
        command.SetAction(parsed =>
        {
            GivenFile[] given =
            [
                .. (parsed.GetValue(files) ?? []).Select(file => new GivenFile(file)),
                .. roles.Select(role => (role.Key, File: parsed.GetValue(role.Value)))
                    .Where(role => role.File is not null)
                    .Select(role => new GivenFile(role.File!, role.Key)),
            ];
            var start = FolderOptions.ParseNumber("--year", parsed.GetValue(year), FirstYear, LastYear)
                ?? throw new UserError(Exit.WrongInput, "--year is missing; give the year in which the scenario begins.");
            var target = parsed.GetValue(output);
            var called = parsed.GetValue(name)
                ?? (target is null ? Phrase.Text($"import-{start}") : Path.GetFileNameWithoutExtension(target));
            var request = new ImportRequest(
                given, start, parsed.GetValue(states) ?? DefaultStates, called,
                FolderOptions.ParseNumber("--ticks", parsed.GetValue(ticks), 1, MostTicks) ?? DefaultTicks);
            return Run(request, target ?? $"{called}.yaml", parsed.GetValue(force), streams);
        });
        return command;
    }

    private static int Run(ImportRequest request, string target, bool force, Streams streams)
    {
        if (request.Files.Count == 0)
        {
            throw new UserError(
                Exit.WrongInput, "no data file is given; give at least one that tells of capabilities, such as NMC_5_0.csv.");
        }

        if (!TextForm.FolderName.Allows(request.Name))
        {
            throw new UserError(
                Exit.WrongInput, $"'{request.Name}' cannot be the name of a scenario. Allowed: {TextForm.FolderName.Expected}.");
        }

        if (request.Files.Any(file => Path.GetFullPath(file.Path) == Path.GetFullPath(target)))
            throw new UserError(Exit.WrongInput, $"{target} is one of the data files; choose another file with --out.");
        var problems = new ProblemList();
        if (ScenarioImport.Make(request, problems) is not { } made)
        {
            foreach (var problem in problems.InOrder())
                streams.Error.WriteLine(problem);
            return Exit.WrongInput;
        }

        NewFile.Write(target, made.Text, force, "choose another with --out, or give --force to replace it");
        Tell(made, streams.Error);
        streams.Out.WriteLine(target);
        return Exit.Done;
    }

    private static void Tell(ImportedScenario made, TextWriter error)
    {
        var ties = made.Scenario.Ties;
        string[] counts =
        [
            Phrase.Count(made.Scenario.States.Length, "state"), Phrase.Count(made.Scenario.Alliances.Length, "alliance"),
            Phrase.Count(ties.Contiguous.Length, "pair") + " of neighbours", Phrase.Count(ties.Rivalries.Length, "pair") + " of rivals",
            Phrase.Count(ties.RecentDisputes.Length, "pair") + " with recent disputes",
        ];
        error.WriteLine($"{string.Join(", ", counts)}.");
        foreach (var lack in made.Lacks)
            error.WriteLine(lack);
        if (made.Filled.Length > 0)
            error.WriteLine($"{Phrase.Count(made.Filled.Length, "value")} filled in by rule, all listed at the head of the file; the first:");
        foreach (var filled in made.Filled.Take(MostTold))
            error.WriteLine($"  {filled}");
    }
}
