using AllianceSim.Experiments.Findings;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>Two conditions on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class ComparisonText(IPage page)
{

    /// <summary>Writes the comparison.</summary>
    public void Write(ResultReader first, ResultReader second, Comparison comparison)
    {
        page.Line($"{first.Scenario} (seed {first.Manifest.Seed}) and {second.Scenario} (seed {second.Manifest.Seed}), {comparison.Pairs} pairs of runs");
        page.Table(
            ["Outcome", first.Scenario, second.Scenario, "Ratio", "95% interval"],
            comparison.Outcomes.Select(o => (string[])
            [
                o.Outcome.Id, Phrase.Number(o.First.Value), Phrase.Number(o.Second.Value), Phrase.Number(o.Ratio.Value),
                Phrase.Interval(o.Ratio),
            ]));
        new LivesText(page).Write(comparison.Treaties, comparison.Ties);
    }
}
