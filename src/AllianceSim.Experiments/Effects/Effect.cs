using AllianceSim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Effects;

/// <summary>What something does to the odds that a pair of states signs or parts: the coefficient of a logistic regression on it alone,
/// over all pairs and years.</summary>
/// <remarks>The odds of signing are of pairs that were not tied, those of parting of pairs that were.</remarks>
public sealed class Effect
{
    private readonly bool tied;
    private readonly Func<DyadYear, double> covariate;

    private Effect(string id, string meaning, bool tied, Func<DyadYear, double> covariate)
    {
        (Id, Meaning) = (id, meaning);
        (this.tied, this.covariate) = (tied, covariate);
    }

    /// <summary>All effects.</summary>
    public static IReadOnlyList<Effect> All { get; } =
    [
        new(
            "formation-common-threat", "Log odds of signing where both have been in disputes with the same third state within ten years.",
            tied: false, year => year.CommonThreat ? 1 : 0),
        new(
            "formation-distance", "Log odds of signing for one more of the logarithm of distance.",
            tied: false, year => year.LogDistance),
        new(
            "formation-ideology-distance", "Log odds of signing for one more of the distance of ideologies, 0 to 2.",
            tied: false, year => year.IdeologyDistance),
        new(
            "formation-major-power", "Log odds of signing where one is among the five strongest.",
            tied: false, year => year.MajorPower ? 1 : 0),
        new(
            "termination-regime-change", "Log odds of parting in the year of a change of regime in either.",
            tied: true, year => year.RegimeChange ? 1 : 0),
        new(
            "termination-war", "Log odds of parting after a year in which either fought in a war.",
            tied: true, year => year.War ? 1 : 0),
        new(
            "termination-joint-democracy", "Log odds of parting where both are democracies.",
            tied: true, year => year.JointDemocracy ? 1 : 0),
    ];

    /// <summary>Name in files, in lower case with hyphens.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public string Meaning { get; }

    /// <summary>The effect with an id, or null.</summary>
    public static Effect? Find(string id) => All.FirstOrDefault(effect => effect.Id == id);

    /// <summary>The coefficient, with its interval after Wald as if all years were independent; NaN where there is no finite one.</summary>
    /// <param name="years">Pairs and years of any number of runs.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    public Estimate Coefficient(IEnumerable<DyadYear> years, double level = 0.95)
    {
        // Most pairs are alike in most years, and a fit goes over all cases many times.
        LogisticCase[] cases =
        [
            .. years.Where(year => year.Tied == tied).CountBy(year => (Value: covariate(year), year.Changed))
                .OrderBy(alike => alike.Key.Value).ThenBy(alike => alike.Key.Changed)
                .Select(alike => new LogisticCase([alike.Key.Value], alike.Key.Changed) { Count = alike.Value }),
        ];
        if (LogisticRegression.Fit([Id], cases, level: level).Fit is not { } fit)
            return new(double.NaN, double.NaN, double.NaN);
        var (value, reach) = (fit.Coefficients[0].Coefficient, Normal.InvCDF(0, 1, (1 + level) / 2) * fit.Coefficients[0].StandardError);
        return new(value, value - reach, value + reach);
    }
}
