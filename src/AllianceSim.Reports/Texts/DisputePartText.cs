using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using static AllianceSim.Reports.Texts.ExplanationWords;

namespace AllianceSim.Reports.Texts;

/// <summary>Tells in plain sentences what a state did in a dispute, why, and what its alliances had to do with it.</summary>
public static class DisputePartText
{
    /// <summary>Rank by size down to which luck is told of among the terms.</summary>
    private const int LuckTold = 2;

    /// <summary>Tells of a part that was coded.</summary>
    /// <param name="part">The part.</param>
    /// <param name="dispute">The dispute.</param>
    public static string Tell(PartExplained part, in DisputeRow dispute) => string.Join(
        ' ',
        [
            $"{part.Row.State}{Role(part, dispute)} {DisputeWords.Did(part.Involvement)}. {Otherwise(part)}: {DisputeWords.Name(part.Influence)}.",
            .. Coded(part),
            ForAndAgainst(Told(part.Terms).Select(term => (term.Name.ToLowerInvariant(), term.ForArms))),
            .. Promise(part.Row),
        ]);

    private static string Role(PartExplained part, in DisputeRow dispute)
    {
        var row = part.Row;
        var friend = row.Ally.Length > 0 ? $"its ally {row.Ally}"
            : row.Side == "initiator" ? dispute.Initiator
            : dispute.Target;
        return row switch
        {
            { Originator: true, Side: "initiator" } => ", which began it,",
            { Originator: true } => ", which was challenged,",
            { Called: true } => $", called to the side of {friend},",
            { Involvement: > 0 } => $", which took the side of {friend},",
            _ => $", which weighed siding with {friend},",
        };
    }

    private static string Otherwise(PartExplained part)
    {
        var row = part.Row;
        var same = row.WithoutAlliance == row.Involvement;
        var did = same ? "done the same" : DisputeWords.Did((Involvement)row.WithoutAlliance!.Value);
        if (part.BegunByAlliances)
            return $"The dispute itself would not have begun without its alliances, by {DisputeWords.Name(row.Form!.Value)}; once in it, it would have {did} without them";
        return same ? $"It would have {did} without its alliances" : $"Without its alliances it would have {did}";
    }

    private static IEnumerable<string> Coded(PartExplained part)
    {
        var (row, code) = (part.Row, DisputeWords.Code(part));
        var form = row.Form is { } by ? DisputeWords.Name(by) : "";
        if (code.Length > 0)
            yield return $"It was {code}{(row.Entangled is true ? $" by {form}" : "")}.";
        if (row.Entangled is not true && form.Length > 0)
            yield return NotEntangled(part, form);
        if (row.EntanglementChance > 0)
            yield return $"The chance of being entangled was {Chance(row.EntanglementChance)}, militarily {Chance(row.MilitaryEntanglementChance)}.";
        if (row.Entangled is true)
            yield return $"Was it worth it (Kim's question)? {Payoff(row)}";
    }

    /// <summary>Why a part is not entangled although alliances are needed to explain it.</summary>
    private static string NotEntangled(PartExplained part, string form) => part switch
    {
        { Row.Form: InfluenceForm.Emboldenment } => "It sought its own ends: bolder, not entangled.",
        { Involvement: < Involvement.NonMilitary } => $"Its alliances drew it in by {form}, but no further than exposure, which does not count as entanglement.",
        _ => $"Its alliances drew it in by {form}, but not against its own interest.",
    };

    private static string Payoff(in InvolvementRow row) => row.Form == InfluenceForm.MadeATarget
        ? $"Once challenged it defended its own, worth {Signed(row.InterestUtility)} by its own interests: but the quarrel came of its alliance. Its alliances added {Signed(row.AllianceUtility)}."
        : $"By its own interests it was a loss, {Signed(row.InterestUtility)}; its alliances added {Signed(row.AllianceUtility)}.";

    /// <summary>The terms of interests and alliances, and luck where it is among the greatest.</summary>
    private static IEnumerable<TermWeighed> Told(IEnumerable<TermWeighed> terms) =>
        terms.Where(term => term.Part is "interest" or "alliance" or "luck").OrderByDescending(term => Math.Abs(term.ForArms))
            .Where((term, rank) => term.Part != "luck" || rank < LuckTold);

    private static IEnumerable<string> Promise(InvolvementRow row) => (row.Called, row.Honoured) switch
    {
        (true, true) => ["It kept its promise."],
        (true, false) => ["It broke its promise."],
        (true, null) => ["A promise called upon it, though none that bound it to fight here."],
        _ => [],
    };
}
