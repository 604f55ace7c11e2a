using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What a calibration found, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class CalibrationText(IPage page)
{
    /// <summary>Correlation from which two parameters can hardly be told apart.</summary>
    private const double Close = 0.8;

    /// <summary>Independent sets below which a sample says too little of what is plausible.</summary>
    private const double LeastEffective = 20;

    /// <summary>Writes it.</summary>
    /// <param name="results">Results of a calibration.</param>
    public void Write(ResultReader results)
    {
        var (manifest, estimates, fit, generations) = (results.Manifest, results.Estimates, results.Fit, results.Generations);
        var tried = results.Evaluations.Select(row => row.Evaluation).Distinct().Count();
        page.Line(
            $"{results.Scenario}: {Phrase.Count(estimates.Count, "parameter")} fitted to {Phrase.Count(fit.Count, "target")}, seed {manifest.Seed}.");
        page.Line($"{Phrase.Count(tried, "set")} of values tried, each by {Phrase.Count(manifest.Replicates, "run")} of each world.");
        if (generations is [var first, ..])
        {
            var last = generations[^1];
            page.Line(
                $"Sample: {Phrase.Count(generations.Count, "generation")}; largest misfit kept {Phrase.Short(first.Tolerance)} at first, {Phrase.Short(last.Tolerance)} in the end.");
            page.Line($"Of the last sets drawn {Phrase.Percent(last.Accepted)} came closer; the sample is worth {last.EffectiveSize:0} independent sets.");
            if (last.EffectiveSize < LeastEffective)
                page.Line($"That is too few for a posterior: ask for more particles, or fit fewer parameters.");
        }

        page.Table(
            ["World", "Parameter", "Range", "Before", "Estimate", "Standard error", "Posterior 95%", "Identified"],
            estimates.Select(row => (string[])
            [
                row.World.Length > 0 ? row.World : "all", row.Parameter, Phrase.ShortInterval(row.From, row.To), Phrase.Short(row.Before), Phrase.Short(row.Estimate), Phrase.Short(row.StandardError),
                Phrase.ShortInterval(row.Low, row.High), row.Identified ? "yes" : "no",
            ]));
        foreach (var row in estimates.Where(row => Math.Abs(row.Correlation) >= Close && string.CompareOrdinal(row.Parameter, row.Companion) < 0))
            page.Line($"{row.Parameter} and {row.Companion} are hard to tell apart: correlation {Phrase.Short(row.Correlation)} in the posterior.");
        new FitText(page).Write(fit);
        page.Line($"Results: {results.Folder}");
        page.Line($"For scenarios to include: {Path.Combine(results.Folder, CalibrationFiles.Parameters)}");
    }
}
