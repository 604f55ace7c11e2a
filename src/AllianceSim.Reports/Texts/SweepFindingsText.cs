using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What came out of a sweep, in sentences with intervals.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="folder">The sweep.</param>
/// <param name="analysis">What follows from its runs.</param>
public sealed class SweepFindingsText(IPage page, SweepFolder folder, SweepAnalysis analysis)
{
    /// <summary>Adjusted probability below which a difference is told of as one.</summary>
    private const double Unlikely = 0.05;

    /// <summary>Most factors that are named as influential.</summary>
    private const int MostFactors = 3;

    private readonly FactorNames names = FactorNames.Of(folder.Plan.Sweep);

    /// <summary>Writes them.</summary>
    public void Write()
    {
        page.Line($"{Phrase.Count(folder.Plan.Points.Count, "design point")}, {Phrase.Count(folder.Results.Runs.Count, "run")}.");
        if (folder.Results.Runs.Count - analysis.Runs is var failed and > 0)
            page.Line($"Of these {failed} failed and are left out, so that design points may have different numbers of runs; table runs says which and why.");
        if (analysis.Effects.Count > 0)
            WriteContrasts();
        else if (analysis.Sensitivity.Count > 0)
            WriteSensitivity();
        else
            WriteRanges();
    }

    private void WriteContrasts()
    {
        var shown = analysis.Effects.Any(row => row.Contrast.Given == ContrastedPoints.OneAtATime) ? ContrastedPoints.OneAtATime : "";
        EffectRow[] effects = [.. analysis.Effects.Where(row => row.Contrast.Given == shown && !double.IsNaN(row.Low) && !double.IsNaN(row.High))];
        if (effects.Length == 0)
        {
            page.Line($"Too few runs for intervals: nothing can be told from chance.");
            return;
        }

        page.Line($"Differences and ratios of hazards over {Phrase.Count(effects[0].Replicates, "replicate")}{(folder.Plan.Sweep.Spec.CommonRandomNumbers ? ", whose runs share their random numbers," : "")} with 95% intervals; p adjusted for the number of comparisons by Holm's method.");
        EffectRow[] clear = [.. effects.Where(row => row.HolmProbability < Unlikely)];
        foreach (var row in clear)
            page.Item($"{Condition(row.Contrast)}, {row.Outcome} is {Phrase.Short(row.Value)} instead of {Phrase.Short(row.BaselineValue)}: {Change(row)}, p {Phrase.Probability(row.HolmProbability)}.");
        foreach (var row in analysis.Hazards.Where(row => row.Contrast.Given == shown && double.IsFinite(row.Ratio)))
            page.Item($"{Condition(row.Contrast)}, {(row.Of == LifeKind.Ties ? "ties" : "treaties")} end {Phrase.Short(row.Ratio)} times as often at the same age {Phrase.ShortInterval(row.Low, row.High)} (Cox), p {Phrase.Probability(row.HolmProbability)}{(row.HolmProbability < Unlikely ? "" : ": no clear difference")}.");
        if (clear.Length < effects.Length)
            page.Line($"No clear difference: {string.Join("; ", effects.Except(clear).Select(row => $"{row.Outcome} at {row.Contrast.Level}"))}.");
    }

    private string Condition(in Contrast contrast) => $"With {names[contrast.By]} {contrast.Level} instead of {contrast.Baseline}";

    // Of what the probability is of.
    private static string Change(in EffectRow row) => $"a difference of {Phrase.Signed(row.Difference)} {Phrase.ShortInterval(row.Low, row.High)}";

    private void WriteSensitivity()
    {
        foreach (var scenario in analysis.Sensitivity.GroupBy(row => row.Scenario))
        {
            var influences = Influences.Of([.. scenario]);
            foreach (var outcome in influences.Outcomes)
            {
                var most = influences.Of([outcome]).Take(MostFactors).Select(factor => influences.Find(outcome, factor, influences.Main))
                    .Where(row => double.IsFinite(row.Value)).ToList();
                page.Item($"{scenario.Key}, {outcome}: {(most.Count == 0 ? "no factor has an effect" : "what matters most is " + string.Join(", then ", most.Select(Describe)))}.");
            }
        }

        string Describe(SensitivityRow row) => $"{names[row.Factor]} ({row.Measure} {Phrase.Short(row.Value)} {Phrase.ShortInterval(row.Low, row.High)})".Replace(" )", ")", StringComparison.Ordinal);
    }

    private void WriteRanges()
    {
        foreach (var outcome in analysis.Summaries.Where(row => double.IsFinite(row.Value)).GroupBy(row => row.Outcome))
        {
            var (least, most) = (outcome.MinBy(row => row.Value), outcome.MaxBy(row => row.Value));
            page.Item($"{outcome.Key} goes from {Told(least)} to {Told(most)}.");
        }

        string Told(SummaryRow row) =>
            $"{Phrase.Short(row.Value)} {Phrase.ShortInterval(row.Low, row.High)}".TrimEnd() + $" at {names.InWords(folder.Plan, folder.Plan.Points[row.Point])}";
    }
}
