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
        var state = new Option<string?>("--state")
        {
            Description = "A state, by its name: its power, what it feared, its alliances and its disputes.", HelpName = "NAME",
        };
        var dispute = new Option<string?>("--dispute")
        {
            Description = "A dispute, by its number in the run: who was called, what each weighed and did, and what without its alliances.",
            HelpName = "ID",
        };
        var run = new Option<string?>("--run") { Description = "Number of the run. Default: the first finished one.", HelpName = "N" };
        var format = FigureFormats.Option();
        var command = new Command(
            "explain",
            "Tell why an alliance formed, held and broke, a dispute went as it did, or what became of a state: the terms of decisions, in words, figures and a "
            + "drawing.\n\n"
            + "Example: alliancesim explain results/cold-war/1950 --alliance \"Warsaw Pact\"")
        {
            folder, alliance, between, state, dispute, run, format,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                try
                {
                    var formats = FigureFormats.Parse(parsed.GetValue(format));
                    var inquired = new InquiredRun(ResultReader.Open(parsed.GetRequiredValue(folder)), parsed.GetValue(run));
                    return (parsed.GetValue(alliance), parsed.GetValue(between), parsed.GetValue(dispute), parsed.GetValue(state)) switch
                    {
                        ({ } id, null, null, null) => new AllianceInquiry(inquired, formats, streams).TellAlliance(id, cancel),
                        (null, { } pair, null, null) => new AllianceInquiry(inquired, formats, streams).TellPair(pair, cancel),
                        (null, null, { } id, null) => new DisputeInquiry(inquired, formats, streams).Tell(id, cancel),
                        (null, null, null, { } name) => new StateInquiry(inquired, streams).Tell(name, cancel),
                        (null, null, null, null) => throw InquiredRun.Wrong(
                            "Give --alliance with a number or a name, --between with two states, --dispute with a number, or --state with a name."),
                        _ => throw InquiredRun.Wrong("--alliance, --between, --dispute and --state exclude each other; use one of them."),
                    };
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
