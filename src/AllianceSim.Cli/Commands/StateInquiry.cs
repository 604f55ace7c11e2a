using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Commands;

/// <summary>Asks what became of a state in one run, and tells the answer.</summary>
/// <param name="inquired">The run.</param>
/// <param name="streams">Where the answer goes.</param>
internal sealed class StateInquiry(InquiredRun inquired, Streams streams)
{
    /// <summary>Tells of a state.</summary>
    /// <param name="typed">Its name, as typed.</param>
    /// <param name="cancel">Ends the replay.</param>
    /// <exception cref="UserError">There is no such state.</exception>
    /// <exception cref="Results.ResultFolderException">The run cannot be told again.</exception>
    public int Tell(string typed, CancellationToken cancel)
    {
        var names = new StateNames("--state", typed, inquired.Scenario);
        var state = names.Find(typed) ?? throw InquiredRun.Wrong(names.Unknown(typed));
        new StateText(new Screen(streams.Out), RunStory.Of(inquired.Results, inquired.Run, cancel)).Write(state);
        return Exit.Done;
    }
}
