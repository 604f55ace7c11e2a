using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis.Calls;
using static AllianceSim.Cli.Terminal.ExplanationWords;

namespace AllianceSim.Cli.Terminal;

/// <summary>Tells in plain sentences why a dispute went as it did, with a table.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="scenario">The scenario.</param>
internal sealed class DisputeText(TextWriter output, ScenarioSpec scenario)
{
    /// <summary>States told of one by one, at most.</summary>
    private const int MostTold = 10;

    private readonly Screen screen = new(output);
    private readonly DisputeTable table = new(output);

    /// <summary>Tells of a dispute.</summary>
    public void Write(DisputeExplanation told)
    {
        PartExplained[] telling = [.. told.Parts.Where(part => part.IsTelling).Take(MostTold)];
        WriteHead(told);
        WriteSides(told);
        screen.Line($"");
        screen.Line($"What each did, and would have done without its alliances");
        foreach (var part in telling)
            screen.Line($"{Tell(part, told)}");
        WriteRest([.. told.Parts.Skip(telling.Length)]);
        table.Write(telling);
    }

    private void WriteHead(DisputeExplanation told)
    {
        var dispute = told.Dispute;
        screen.Line($"Dispute {dispute.Id}, run {told.Run} of {scenario.Name}, seed {scenario.Seed}");
        screen.Line($"In {told.Year} {dispute.Initiator} challenged {dispute.Target}, and it came to {DisputeWords.Name(dispute.Hostility)}. It had a chance of {Chance(dispute.Chance)} of breaking out in that year: {Chance(dispute.ChanceWithoutInitiatorAllies)} without the alliances of {dispute.Initiator}, {Chance(dispute.ChanceWithoutTargetAllies)} without those of {dispute.Target}.");
        screen.Line($"At stake was {dispute.Stake:0.0} times the usual. By power alone, before others joined, {dispute.Initiator} had a chance of {Chance(dispute.InitiatorWinOdds)} of winning.");
        screen.Line($"{Outcome(dispute)}");
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

    private static string Loss(double share) => Screen.Text($"{100 * share:0.0}%");

    private void WriteSides(DisputeExplanation told)
    {
        var fought = told.Parts.Where(part => part.Involvement == Involvement.Military && !part.Row.Originator).ToLookup(part => part.Row.Side, part => part.Row.State);
        screen.Line($"Beside {told.Dispute.Initiator} fought {Names(fought["initiator"])}; beside {told.Dispute.Target} {Names(fought["target"])}.");
        var called = told.Parts.Where(part => part.Row.Called).ToList();
        screen.Line($"A promise called upon {Names(called.Select(part => part.Row.State))}.");
        var tried = called.Where(part => part.Row.Honoured is not null).ToLookup(part => part.Row.Honoured is true, part => part.Row.State);
        if (tried.Count > 0)
            screen.Line($"Firm promises were kept by {Names(tried[true])} and broken by {Names(tried[false])}.");
    }

    private static string Names(IEnumerable<string> states) => Join([.. states.DefaultIfEmpty("nobody")]);

    private static string Tell(PartExplained part, DisputeExplanation told)
    {
        var row = part.Row;
        var role = row switch
        {
            { Originator: true, Side: "initiator" } => ", which began it,",
            { Originator: true } => ", which was challenged,",
            { Ally.Length: > 0 } => $", called to the side of its ally {row.Ally},",
            _ => $", asked to side with {(row.Side == "initiator" ? told.Dispute.Initiator : told.Dispute.Target)},",
        };
        var otherwise = row.WithoutAlliance == row.Involvement
            ? "It would have done the same without its alliances"
            : $"Without its alliances it would have {DisputeWords.Done((Involvement)row.WithoutAlliance!.Value)}";
        return string.Join(
            ' ',
            [
                $"{row.State}{role} {DisputeWords.Did(part.Involvement)}. {otherwise}: {DisputeWords.Name(part.Influence)}.",
                .. Coded(part),
                ForAndAgainst(part.Terms.Where(term => term.Part is "interest" or "alliance").Select(term => (term.Name.ToLowerInvariant(), term.ForArms))),
                .. Promise(row),
            ]);
    }

    private static IEnumerable<string> Coded(PartExplained part)
    {
        var (row, code) = (part.Row, DisputeWords.Code(part));
        var form = row.Form is { } by ? $" by {DisputeWords.Name(by)}" : "";
        if (code.Length > 0)
            yield return $"It was {code}{(row.Entangled is true ? form : "")}.";
        else if (form.Length > 0)
            yield return $"They drew it in{form}, but not against its own interest.";
        if (row.EntanglementChance > 0)
            yield return $"The chance of being entangled was {Chance(row.EntanglementChance)}, under arms {Chance(row.MilitaryEntanglementChance)}.";
        if (row.Entangled is true)
            yield return $"Was it worth it (Kim's question)? {Payoff(row)}";
    }

    private static string Payoff(in InvolvementRow row) => row.InterestUtility < 0
        ? $"By its own interests it was a loss, {Signed(row.InterestUtility)}; its alliances added {Signed(row.AllianceUtility)}."
        : $"By its own interests {Signed(row.InterestUtility)}, no loss: but without its alliances it would have had no stake to defend.";

    private static IEnumerable<string> Promise(InvolvementRow row) => (row.Called, row.Honoured) switch
    {
        (true, true) => ["It kept its promise."],
        (true, false) => ["It broke its promise."],
        (true, null) => ["A promise called upon it, though none that bound it to fight here."],
        _ => [],
    };

    private void WriteRest(PartExplained[] rest)
    {
        if (rest.Length == 0)
            return;
        var did = rest.GroupBy(part => part.Involvement).OrderByDescending(group => group.Key)
            .Select(group => Screen.Text($"{group.Count()} {DisputeWords.Did(group.Key, group.Count())}"));
        var entangled = rest.Count(part => part.Row.Entangled is true);
        screen.Line($"{Screen.Count(rest.Length, "more state")}: {string.Join(", ", did)}{(entangled > 0 ? Screen.Text($"; {entangled} of them entangled") : "")}. Their rows are in table involvements.csv.");
    }
}
