using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary><c>alliancesim replay DIR --run ID</c></summary>
internal static class ReplayCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the results of a sweep or a scenario." };
        folder.Validators.Add(CommandLineErrors.RefuseEmpty);
        var run = new Option<string>("--run") { Description = "Number of the run, as in table runs.", HelpName = "ID", Required = true };
        var command = new Command(
            "replay",
            "Do one run of a result again with everything recorded, into a folder of its own, and check that it comes out the same.\n\n"
            + "Example: alliancesim replay results/polarity/5 --run 17")
        {
            folder, run,
        };
        var options = FolderOptions.AddTo(command, $"DIR/{SweepFiles.Replays}/run-<ID>");
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                try
                {
                    var path = parsed.GetRequiredValue(folder);
                    return new RunReplay(path, parsed.GetRequiredValue(run), options.Read(parsed), streams).Run(cancel);
                }
                catch (ResultFolderException error)
                {
                    throw new UserError(Exit.WrongInput, error.Message);
                }
            },
            CancellationToken.None));
        return command;
    }
}
