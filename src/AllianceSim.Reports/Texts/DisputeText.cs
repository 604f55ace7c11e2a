using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis.Calls;
using static AllianceSim.Reports.Texts.ExplanationWords;

namespace AllianceSim.Reports.Texts;

/// <summary>Tells in plain sentences why a dispute went as it did, with a table.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="scenario">The scenario.</param>
public sealed class DisputeText(IPage page, ScenarioSpec scenario)
{
    /// <summary>States told of one by one, at most.</summary>
    private const int MostTold = 10;

    private readonly DisputeTable table = new(page);

    /// <summary>Tells of a dispute.</summary>
    public void Write(DisputeExplanation told)
    {
        PartExplained[] telling = [.. told.Parts.Where(part => part.IsTelling).Take(MostTold)];
        WriteHead(told);
        WriteSides(told);
        page.Heading($"What each did, and would have done without its alliances");
        foreach (var part in telling)
            page.Line($"{DisputePartText.Tell(part, told.Dispute)}");
        WriteStoodAside([.. told.Parts.Where(part => part.StoodAside)]);
        WriteRest([.. told.Parts.Skip(telling.Length).Where(part => !part.StoodAside)]);
        table.Write(telling);
    }

    private void WriteHead(DisputeExplanation told)
    {
        var dispute = told.Dispute;
        page.Line($"Dispute {dispute.Id}, run {told.Run} of {scenario.Name}, seed {scenario.Seed}");
        page.Line($"In {told.Year} {dispute.Initiator} challenged {dispute.Target}, and it came to {DisputeWords.Name(dispute.Hostility)}. It had a chance of {Chance(dispute.Chance)} of breaking out in that year{Without(dispute)}.");
        page.Line($"At stake was {dispute.Stake:0.0} times the usual. By power alone, before others joined, {dispute.Initiator} had a chance of {Chance(dispute.InitiatorWinOdds)} of winning.");
        page.Line($"{Outcome(dispute)}");
    }

    /// <summary>The chance without the alliances of either side, where these made a difference to it.</summary>
    private static string Without(in DisputeRow dispute)
    {
        var chance = dispute.Chance;
        (string State, double Chance)[] sides =
            [(dispute.Initiator, dispute.ChanceWithoutInitiatorAllies), (dispute.Target, dispute.ChanceWithoutTargetAllies)];
        var told = sides.Where(side => side.Chance != chance).Select(side => $"{Chance(side.Chance)} without the alliances of {side.State}");
        return string.Join(", ", told) is { Length: > 0 } without ? $": {without}" : "";
    }

    private static string Outcome(in DisputeRow dispute)
    {
        if (dispute.Winner.Length == 0)
            return "Nobody won.";
        var losses = dispute.InitiatorLoss == 0 && dispute.TargetLoss == 0
            ? "nobody lost any power"
            : $"each state on the side of {dispute.Initiator} lost {Loss(dispute.InitiatorLoss)} of its power, on that of {dispute.Target} {Loss(dispute.TargetLoss)}";
        return $"{dispute.Winner} won; {losses}.";
    }

    private static string Loss(double share) => Phrase.Text($"{100 * share:0.0}%");

    private void WriteSides(DisputeExplanation told)
    {
        var acted = told.Parts.Where(part => part.Involvement == Involvement.Military && !part.Row.Originator).ToLookup(part => part.Row.Side, part => part.Row.State);
        page.Line($"Military action beside {told.Dispute.Initiator}: {Names(acted["initiator"])}; beside {told.Dispute.Target}: {Names(acted["target"])}.");
        var called = told.Parts.Where(part => part.Row.Called).ToList();
        page.Line($"A promise called upon {Names(called.Select(part => part.Row.State))}.");
        var tried = called.Where(part => part.Row.Honoured is not null).ToLookup(part => part.Row.Honoured is true, part => part.Row.State);
        if (tried.Count > 0)
            page.Line($"Firm promises were kept by {Names(tried[true])} and broken by {Names(tried[false])}.");
    }

    private static string Names(IEnumerable<string> states) => Join([.. states.DefaultIfEmpty("nobody")]);

    private void WriteStoodAside(PartExplained[] parts)
    {
        if (parts.Length > 0)
            page.Line($"Called, and stayed out as they would have without their alliances: {Names(parts.Select(part => part.Row.State))}.");
    }

    private void WriteRest(PartExplained[] rest)
    {
        if (rest.Length == 0)
            return;
        var did = rest.GroupBy(part => part.Involvement).OrderByDescending(group => group.Key)
            .Select(group => Phrase.Text($"{group.Count()} {DisputeWords.Did(group.Key, group.Count())}"));
        var entangled = rest.Count(part => part.Row.Entangled is true);
        page.Line($"{Phrase.Count(rest.Length, "more state")}: {string.Join(", ", did)}{(entangled > 0 ? Phrase.Text($"; {entangled} of them entangled") : "")}. Their rows are in table involvements.csv.");
    }
}
