using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AllianceSim.Cli.Commands.Calibrations;
using AllianceSim.Cli.Commands.Hindcasts;
using AllianceSim.Cli.Commands.Sweeps;
using AllianceSim.Cli.Commands.Validations;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands;

/// <summary>The verbs of the program. To add one, add a line.</summary>
internal static class Verbs
{
    /// <summary>The whole command line.</summary>
    public static RootCommand Root(Streams streams)
    {
        var root = new RootCommand(
            "Simulates how alliances between states form, endure and collapse.\n\n"
            + "Example: alliancesim run scenarios/cold-war.yaml --replicates 50");
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new RootHelp((SynchronousCommandLineAction)help.Action!);
        var version = new Option<bool>("--version") { Description = "Show the version, and which runtimes and plotters are built in." };
        root.Options.Add(version);
        root.Add(RunCommand.Make(streams));
        root.Add(SweepCommand.Make(streams));
        root.Add(MergeCommand.Make(streams));
        root.Add(ReplayCommand.Make(streams));
        root.Add(SensitivityCommand.Make(streams));
        root.Add(CalibrateCommand.Make(streams));
        root.Add(ValidateCommand.Make(streams));
        root.Add(PlotCommand.Make(streams));
        root.Add(CompareCommand.Make(streams));
        root.Add(ExplainCommand.Make(streams));
        root.Add(AblateCommand.Make(streams));
        root.Add(ImportCommand.Make(streams));
        root.Add(LandscapeCommand.Make(streams));
        root.Add(HindcastCommand.Make(streams));
        root.Add(CheckCommand.Make(streams));
        root.Add(MechanismsCommand.Make(streams));
        root.Add(OutcomesCommand.Make(streams));
        root.Add(SchemaCommand.Make(streams));
        root.Add(NewCommand.Make(streams));
        root.SetAction(parsed =>
        {
            if (parsed.GetValue(version))
            {
                streams.Out.WriteLine(ProductVersion.Describe());
                return Exit.Done;
            }

            root.Parse("--help").Invoke(new InvocationConfiguration { Output = streams.Error });
            streams.Error.WriteLine("alliancesim: there is no command; give one of those above.");
            return Exit.WrongInput;
        });
        return root;
    }

    /// <summary>Name of the verb that was called, with a space behind, or nothing.</summary>
    public static string NameOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
