using AllianceSim.Experiments.Calibration;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What a calibration found, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class CalibrationText(IPage page)
{
    /// <summary>Correlation from which two parameters can hardly be told apart.</summary>
    private const double Close = 0.8;

    /// <summary>Writes it.</summary>
    /// <param name="results">Results of a calibration.</param>
    public void Write(ResultReader results)
    {
        var (manifest, estimates, fit, generations) = (results.Manifest, results.Estimates, results.Fit, results.Generations);
        var tried = results.Evaluations.Select(row => row.Evaluation).Distinct().Count();
        page.Line(
            $"{results.Scenario}: {Phrase.Count(estimates.Count, "parameter")} fitted to {Phrase.Count(fit.Count, "target")}, seed {manifest.Seed}.");
        page.Line($"{Phrase.Count(tried, "set")} of values tried, each by {Phrase.Count(manifest.Replicates, "run")} of each world.");
        WriteFailures(TrialFailures.Of(results.Evaluations, manifest.Replicates), fit);
        if (generations is [var first, ..])
        {
            var last = generations[^1];
            page.Line(
                $"Sample: {Phrase.Count(generations.Count, "generation")}; largest misfit {Phrase.Short(first.Tolerance)} at first, {Phrase.Short(last.Tolerance)} in the end.");
            var end = last.Accepted < ReplenishmentSampler.LeastAccepted ? "It has come to rest" : "It was still moving when it ended";
            page.Line(
                $"{end}: of the last steps {Phrase.Percent(last.Accepted)} were taken. It has {Phrase.Count(last.Distinct, "different set")} of values.");
            if (last.IsThin)
            {
                page.Line(
                    $"Those are too few for a posterior, which takes {GenerationRow.LeastDistinct}: ask for more particles or moves, or fit fewer parameters.");
            }
        }

        foreach (var search in results.Searches)
        {
            page.Line(
                $"Search: {Phrase.Count(search.Trials, "set")} of values; misfit {Phrase.Short(search.Start)} at first, {Phrase.Short(search.Best)} in the end.");
            page.Line(
                search.End == SearchEnd.AtRest
                    ? (FormattableString)$"It has come to rest."
                    : $"It was still moving when it had tried as many as it might: more 'evaluations' may come closer.");
        }

        page.Table(
            ["Parameter", "Range", "Before", "Estimate", "Standard error", "Posterior 95%", "By slopes", "By sample"],
            estimates.Select(row => (string[])
            [
                Of(row.Parameter, row.World), Phrase.ShortInterval(row.From, row.To), Phrase.Short(row.Before), Phrase.Short(row.Estimate),
                Phrase.Short(row.StandardError), Phrase.ShortInterval(row.Low, row.High), Phrase.YesOrNo(row.IdentifiedBySlopes),
                Phrase.YesOrNo(row.IdentifiedBySample),
            ]));
        page.Line($"By slopes, by sample: whether the standard error, or the posterior, leaves less than half of the range's variance.");
        WriteCompanions(estimates);
        WriteGaps(fit);
        new FitText(page).Write(fit);
        page.Line($"Results: {results.Folder}");
        page.Line($"For scenarios to include: {Path.Combine(results.Folder, CalibrationFiles.Parameters)}");
    }

    private static string Of(string what, string world) => world.Length > 0 ? $"{what} ({world})" : what;

    private void WriteFailures(TrialFailures failures, IReadOnlyList<FitRow> fit)
    {
        if (failures.Runs > 0)
            page.Line($"{Phrase.Count(failures.Runs, "run")} failed, in {Phrase.Count(failures.Sets, "set")} of values; the others stand for their sets.");
        if (failures.Lost > 0)
            page.Line($"Of {Phrase.Count(failures.Lost, "set")} no run of some world came to its end: they count as infinitely far from the targets.");
        foreach (var row in fit.Where(row => row.FailedRuns > 0).DistinctBy(row => row.World))
            page.Line($"{row.World}: {Phrase.Count(row.FailedRuns, "run")} failed of those by which the fit is told.");
    }

    /// <summary>What the runs with the values found do not give, and what follows.</summary>
    private void WriteGaps(IReadOnlyList<FitRow> fit)
    {
        FitRow[] unmeasured = [.. fit.Where(row => double.IsNaN(row.Model))];
        if (unmeasured.Length > 0)
            page.Line($"The runs with the values found do not give: {List(unmeasured)}. In the fit each counts as {TargetMoment.OfNothing:0} standard errors off.");
        FitRow[] unsure = [.. fit.Where(row => !double.IsNaN(row.Model) && double.IsNaN(row.ModelHigh - row.ModelLow))];
        if (unsure.Length > 0)
            page.Line($"They give no interval of: {List(unsure)}. Standard errors are those without what is not given.");

        static string List(IEnumerable<FitRow> rows) => string.Join(", ", rows.Select(row => Of(row.Metric, row.World)));
    }

    private void WriteCompanions(IEnumerable<EstimateRow> estimates)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in estimates.Where(row => Math.Abs(row.Correlation) >= Close))
        {
            var (one, other) = (Of(row.Parameter, row.World), Of(row.Companion, row.CompanionWorld));
            if (told.Add(string.CompareOrdinal(one, other) < 0 ? $"{one}, {other}" : $"{other}, {one}"))
                page.Line($"{one} and {other} are hard to tell apart: correlation {Phrase.Short(row.Correlation)} in the posterior.");
        }
    }
}
