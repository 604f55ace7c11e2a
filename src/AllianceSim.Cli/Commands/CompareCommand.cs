using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Findings;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim compare DIR DIR</c></summary>
internal static class CompareCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var first = new Argument<string>("FIRST") { Description = "Folder of the first condition's results." };
        var second = new Argument<string>("SECOND") { Description = "Folder of the second condition's results." };
        first.Validators.Add(CommandLineErrors.RefuseEmpty);
        second.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command(
            "compare",
            "Set two conditions side by side: every outcome, and the ratio of the first to the second with a paired interval; how long "
            + "treaties and ties last, by Cox regression and in years.\n\n"
            + "Example: alliancesim compare results/two-blocs/7 results/five-powers/7")
        {
            first, second,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), streams));
        return command;
    }

    private static int Run(string first, string second, Streams streams)
    {
        try
        {
            var (left, right) = (ResultReader.Open(first), ResultReader.Open(second));
            var comparison = Comparison.Of(RunRows.From(left), RunRows.From(right));
            new ComparisonText(streams.Out).Write(left, right, comparison);
            return Exit.Done;
        }
        catch (ResultFolderException error)
        {
            throw new UserError(Exit.WrongInput, error.Message);
        }
        catch (ArgumentException)
        {
            throw new UserError(
                Exit.WrongInput, $"{first} and {second} have no finished run of the same number; run both with some replicates.");
        }
    }
}
