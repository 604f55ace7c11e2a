using AllianceSim.Engine.Scenario;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>What has to be known of a hindcast before its scores are believed.</summary>
internal static class HindcastRemarks
{
    /// <summary>Pairs of which it came true, or did not, below which scores say little. Ten events for each thing that is estimated are a
    /// usual least number (Peduzzi et al. 1996).</summary>
    public const int FewEvents = 10;

    /// <summary>What the scenario tells otherwise than the record, and what it tells of later years.</summary>
    public static IEnumerable<HindcastRemarkRow> Of(ScenarioSpec scenario, StartingPoint start, IHistory history)
    {
        foreach (var pair in start.Pairs)
        {
            var (first, second) = (start.States[pair.First], start.States[pair.Second]);
            if (history.IsTied(first, second, start.Year) is { } tied && tied != start.IsTied(pair))
            {
                yield return new(
                    null, null, HindcastRemark.Misread, $"{first}\u2013{second} {(tied ? "are tied by the record, not by the scenario" : "are tied by the scenario, not by the record")}.");
            }
        }

        foreach (var shock in scenario.Shocks)
        {
            var when = shock.At is { } at ? FormattableString.Invariant($"{at}") : "By chance";
            yield return new(null, null, HindcastRemark.Scripted, $"{when}: {(shock.Why.Length > 0 ? shock.Why : "a shock")}.");
        }

        foreach (var alliance in scenario.Alliances.Where(alliance => alliance.Signed > scenario.Start))
            yield return new(null, null, HindcastRemark.Scripted, FormattableString.Invariant($"{alliance.Signed}: {alliance.Name} is signed."));
    }

    /// <summary>What is to be known of the questions asked of a year.</summary>
    public static IEnumerable<HindcastRemarkRow> Of(Outlook outlook)
    {
        foreach (var question in Enum.GetValues<HindcastQuestion>())
        {
            var cases = outlook[question];
            var happened = cases.Count(one => one.Happened);
            if (cases.Count == 0)
                yield return new(outlook.Year, question, HindcastRemark.Unanswered, Unanswered(question));
            else if (Math.Min(happened, cases.Count - happened) < FewEvents)
            {
                var few = happened < FewEvents ? "came true" : "did not come true";
                yield return new(
                    outlook.Year, question, HindcastRemark.FewEvents,
                    FormattableString.Invariant($"Only {Math.Min(happened, cases.Count - happened)} of {cases.Count} {few}: with fewer than {FewEvents} the areas, their intervals and the verdicts say little."));
            }
        }
    }

    private static string Unanswered(HindcastQuestion question) => question switch
    {
        HindcastQuestion.TieSurvival => "No two of the states that are judged are tied at the start.",
        HindcastQuestion.NewTie => "All of the states that are judged are tied at the start.",
        HindcastQuestion.Dispute => "The record does not tell of the disputes of these years.",
        _ => "The record does not tell of these years on which side of a dispute a state stood, as a table of its parties does.",
    };
}
