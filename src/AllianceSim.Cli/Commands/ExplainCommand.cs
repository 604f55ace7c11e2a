using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim explain DIR</c></summary>
internal static class ExplainCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the results." };
        folder.Validators.Add(CommandLineErrors.RefuseEmpty);
        var alliance = new Option<string?>("--alliance")
        {
            Description = "The alliance, by its number in the run or its name.", HelpName = "ID",
        };
        var between = new Option<string?>("--between")
        {
            Description = "Two states: all alliances that they shared, or why they shared none.", HelpName = "A,B",
        };
        var run = new Option<string?>("--run") { Description = "Number of the run. Default: the first finished one.", HelpName = "N" };
        var command = new Command(
            "explain",
            "Tell why an alliance formed, held and broke: the terms of its members' decisions, in words, figures and a drawing.\n\n"
            + "Example: alliancesim explain results/cold-war/1950 --alliance \"Warsaw Pact\"")
        {
            folder, alliance, between, run,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                try
                {
                    return new AllianceInquiry(ResultReader.Open(parsed.GetRequiredValue(folder)), parsed.GetValue(run), streams)
                        .Answer(parsed.GetValue(alliance), parsed.GetValue(between), cancel);
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
