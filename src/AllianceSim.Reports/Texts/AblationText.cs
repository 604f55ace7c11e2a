using AllianceSim.Experiments.Ablation;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What turning off each mechanism does, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class AblationText(IPage page)
{
    /// <summary>Outcomes beside the one that sorts: more do not fit; the table in the folder has all.</summary>
    private const int MostBeside = 2;

    /// <summary>The ids of mechanisms with commas between them.</summary>
    public static string Ids(IEnumerable<Mechanism> mechanisms) => string.Join(", ", mechanisms.Select(mechanism => mechanism.Id));

    /// <summary>Writes the table, the largest difference first.</summary>
    /// <param name="results">Results of an ablation.</param>
    /// <param name="alreadyOff">Mechanisms that are off in the scenario.</param>
    /// <param name="order">Id of the outcome that sorts.</param>
    public void Write(ResultReader results, IReadOnlyList<Mechanism> alreadyOff, string order)
    {
        var effects = MechanismEffect.Sort(results.Ablation, order);
        var effective = effects.Where(effect => effect.HasEffect).ToList();
        string[] beside = [.. AblationOutcomes.Main.Where(outcome => outcome != order).Take(MostBeside)];
        var (pairs, seed) = (results.Manifest.Replicates, results.Manifest.Seed);
        page.Line($"{results.Scenario}: {Phrase.Count(effects.Count, "mechanism")} off in turn, {Phrase.Count(pairs, "pair")} of runs, seed {seed}");
        if (effective.Count > 0)
        {
            page.Line($"{order} with every mechanism on: {Phrase.Number(effects[0].Outcomes[order].On)}.");
            page.Line($"Differences are off less on; * where the 95% interval leaves out 0, as one in twenty does by chance.");
            page.Line($"Runs differ where anything recorded does, be it the last digit of one utility.");
            page.Table(
                ["Off", order, "95% interval", .. beside, "Runs differ"],
                effective.Select(effect => (string[])
                [
                    effect.Mechanism, Difference(effect, order), Phrase.Interval(effect.Difference(order)),
                    .. beside.Select(outcome => Difference(effect, outcome)), Phrase.Text($"{effect.DifferingRuns} of {effect.Pairs}"),
                ]));
        }

        if (effects.Where(effect => !effect.HasEffect).Select(effect => effect.Mechanism).ToList() is { Count: > 0 } inert)
            page.Line($"No effect in this scenario: {string.Join(", ", inert)}.");
        if (alreadyOff.Count > 0)
            page.Line($"Skipped, as the scenario has them off: {Ids(alreadyOff)}.");
    }

    private static string Difference(MechanismEffect effect, string outcome)
    {
        var difference = effect.Difference(outcome);
        return Phrase.Signed(difference.Value) + (difference.LeavesOut(0) ? "*" : " ");
    }
}
