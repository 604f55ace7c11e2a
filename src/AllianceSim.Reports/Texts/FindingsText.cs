using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Reports.Texts;

/// <summary>What came out of the runs of a scenario, in sentences with intervals.</summary>
/// <param name="page">Where it is written.</param>
public sealed class FindingsText(IPage page)
{
    /// <summary>Writes them.</summary>
    public void Write(RunFindings findings)
    {
        var runs = Phrase.Count(findings.Runs, "run");
        page.Line($"In brackets: {(findings.Runs > 1 ? $"95% intervals by bootstrap over {runs}" : "nothing, as a single run gives no interval")}.");
        page.Line($"A run signed {findings.Signed:0.#} treaties of alliance and ended {findings.Ended:0.#}; {findings.InForceAtEnd:0.#} were in force at its end.");
        Say(findings["median-life"], median => $"Half of the treaties signed within the runs lasted {Years(median)} or less.");
        Say(findings["tie-hazard"], hazard => $"Of the ties between two states in force in a year, {Share(hazard)} ended in it{LastingTenYears(findings["tie-survival-10"])}.");
        WriteCauses(findings);
        Say(findings["share-unallied"], share => $"In the average year {Share(share)} of the states had no partner, and {ShareOf(findings["density"])} of all pairs were tied.");
        Say(findings["disputes-per-state-year"], rate => $"A state began {Number(rate)} disputes a year and fought in {Number(findings["wars-per-state-year"])} wars.");
        Say(findings["honour-rate"], share => $"Of the firm promises that wars called upon, {Share(share)} were kept.");
        Say(findings["entanglement-per-dispute"], rate => $"A dispute entangled {Number(rate)} third parties against their own interest, {Number(findings["military-entanglement-per-dispute"])} of them by force of arms, and alliances held back {Number(findings["restrained-per-dispute"])} states, those included that it began between.");
    }

    private static string Number(Estimate estimate) => $"{Phrase.Short(estimate.Value)}{Interval(estimate, 1)}";

    private static string Years(Estimate estimate) => $"{Phrase.Short(estimate.Value)} years{Interval(estimate, 1)}";

    private static string Share(Estimate estimate) => $"{Phrase.Short(100 * estimate.Value)}%{Interval(estimate, 100)}";

    private static string ShareOf(Estimate estimate) => double.IsNaN(estimate.Value) ? "none" : Share(estimate);

    // Unknown, not none, where no tie was watched for so long.
    private static string LastingTenYears(Estimate share) => double.IsNaN(share.Value) ? "" : $"; {Share(share)} last longer than ten years";

    private static string Interval(Estimate estimate, double times) =>
        Phrase.ShortInterval(times * estimate.Lower, times * estimate.Upper) is { Length: > 0 } interval ? $" {interval}" : "";

    // What has no value is not told of.
    private void Say(Estimate estimate, Func<Estimate, FormattableString> sentence)
    {
        if (!double.IsNaN(estimate.Value))
            page.Line(sentence(estimate));
    }

    private void WriteCauses(RunFindings findings)
    {
        var shares = CauseGroup.All.Select(group => (group.Name, Share: findings[$"share-ended-by-{group.Id}"]))
            .Where(cause => cause.Share.Value > 0).OrderByDescending(cause => cause.Share.Value).ToList();
        if (shares.Count > 0)
            page.Line($"What had fallen most for the member that ended a treaty by its choice: {string.Join(", ", shares.Select(cause => $"{cause.Name} {Share(cause.Share)}"))}.");
    }
}
