using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>Which factors matter to each outcome of a sweep, the most influential first.</summary>
/// <param name="page">Where it is written.</param>
public sealed class SensitivityText(IPage page)
{
    /// <summary>Most factors that are shown of each outcome; the table in the folder has all.</summary>
    private const int MostFactors = 10;

    /// <summary>Writes it.</summary>
    /// <param name="rows">The measures, with at least one row.</param>
    /// <param name="names">Names of the factors.</param>
    public void Write(IReadOnlyList<SensitivityRow> rows, FactorNames names)
    {
        foreach (var scenario in rows.GroupBy(row => row.Scenario))
        {
            var influences = Influences.Of([.. scenario]);
            page.Line($"{scenario.Key}: {(influences.Main == Influences.Total ? "Sobol indices, shares of the variance" : "elementary effects (Morris), per whole range of the factor")}, with 95% intervals");
            foreach (var outcome in influences.Outcomes)
                WriteOutcome(influences, outcome, names);
            if (influences.Inert.Count > 0)
                page.Line($"Without any effect: {string.Join(", ", influences.Inert.Select(factor => names[factor]))}.");
        }
    }

    private void WriteOutcome(Influences influences, string outcome, FactorNames names)
    {
        var factors = influences.Of([outcome]);
        var isVariance = influences.Main == Influences.Total;
        string[] measures = isVariance ? [Influences.Total, "first"] : [Influences.MuStar, "sigma"];
        if (factors.Count == 0)
            return;
        page.Table(
            [outcome, .. measures.SelectMany(measure => new[] { measure, "95% interval" }), .. isVariance ? (string[])[] : ["mu"]],
            factors.Take(MostFactors).Select(factor => (string[])
            [
                names[factor],
                .. measures.Select(measure => influences.Find(outcome, factor, measure))
                    .SelectMany(row => new[] { Phrase.Short(row.Value), Phrase.ShortInterval(row.Low, row.High) }),
                .. isVariance ? (string[])[] : [Phrase.Short(influences.Find(outcome, factor, "mu").Value)],
            ]));
        var samples = influences.Find(outcome, factors[0], influences.Main).Samples;
        var all = isVariance ? $"From {Phrase.Count(samples, "row")} of the design" : samples == 1 ? "From 1 trajectory" : Phrase.Text($"From {samples} trajectories");
        if (factors.Count > MostFactors)
            page.Line($"{all}; {Phrase.Count(factors.Count - MostFactors, "more factor")} in sensitivity.csv.");
        else
            page.Line($"{all}.");
    }
}
