using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Commands;

/// <summary>Asks why a dispute of one run went as it did, and tells the answer.</summary>
/// <param name="inquired">The run.</param>
/// <param name="formats">Formats of the drawing.</param>
/// <param name="streams">Where the answer goes.</param>
internal sealed class DisputeInquiry(InquiredRun inquired, FigureFormats formats, Streams streams)
{
    /// <summary>Tells of a dispute.</summary>
    /// <param name="typed">Its number, as typed.</param>
    /// <param name="cancel">Ends the replay.</param>
    /// <exception cref="UserError">There is no such dispute, or it was not coded.</exception>
    /// <exception cref="Results.ResultFolderException">The run cannot be told again.</exception>
    public int Tell(string typed, CancellationToken cancel)
    {
        var (results, scenario, run) = (inquired.Results, inquired.Scenario, inquired.Run);
        var id = Find(typed);
        if (!scenario.Record.Coding)
        {
            throw InquiredRun.Wrong(
                $"--dispute {typed}: {results.Folder} was run without coding, so that nobody knows what states would have done without their "
                + "alliances. Run the scenario again with --set record.coding=on.");
        }

        var told = DisputeExplanation.Of(run.Run, Replay.Of(results, scenario, run, new() { Dispute = id }, cancel), id);
        new DisputeText(new Screen(streams.Out), scenario).Write(told);
        var name = inquired.FigureName(string.Create(CultureInfo.InvariantCulture, $"dispute-{id}"));
        var figure = DisputeFigure.Of(told, new Provenance(results.Scenario, results.Manifest.Seed, 1), name);
        streams.Out.WriteLine($"Figure: {FigureDrawing.Write(results, [figure], formats)[0]}");
        return Exit.Done;
    }

    private int Find(string typed)
    {
        var (results, run) = (inquired.Results, inquired.Run.Run);
        int[] numbers = [.. results.Disputes.Where(d => d.Run == run).Select(d => d.Row.Id).Order()];
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && numbers.Contains(number))
            return number;
        if (numbers.Length == 0)
            throw InquiredRun.Wrong(Phrase.Text($"--dispute {typed}: run {run} has no dispute."));
        if (!isNumber)
        {
            throw InquiredRun.Wrong(Phrase.Text(
                $"--dispute {typed}: give the number of a dispute, as in table disputes.csv. Run {run} has {numbers[0]} to {numbers[^1]}."));
        }

        int[] elsewhere = [.. results.Disputes.Where(d => d.Row.Id == number).Select(d => d.Run).Distinct()];
        throw InquiredRun.Wrong(
            Phrase.Text($"--dispute {typed}: there is no such dispute in run {run}.")
            + (elsewhere.Length > 0 ? Phrase.Text($" There is one in run {elsewhere[0]}: --run {elsewhere[0]}.") : "")
            + Phrase.Text($" The run has {numbers.Length}, numbers {numbers[0]} to {numbers[^1]}; the nearest is {numbers.MinBy(n => Math.Abs((long)n - number))}."));
    }
}
