using AllianceSim.Model.Numerics;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Something that happened or did not, and what may have borne on it.</summary>
/// <param name="Covariates">Values, in the order of the covariates' names.</param>
/// <param name="Happened">Whether it happened.</param>
public sealed record LogisticCase(IReadOnlyList<double> Covariates, bool Happened)
{
    /// <summary>Number of cases that are alike, at least 1. Default: 1.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>What guards a logistic regression against coefficients without a finite estimate.</summary>
public enum LogisticGuard
{
    /// <summary>Nothing: maximum likelihood, which fails where a covariate tells what happened without error.</summary>
    None,

    /// <summary>Firth's (1993) penalty, which has a finite maximum also then and lessens the bias of small samples (Heinze and Schemper
    /// 2002). It draws probabilities towards a half.</summary>
    Firth,

    /// <summary>Firth's penalty for the slopes, and an intercept by maximum likelihood with these held, so that the mean of the
    /// probabilities is the share that happened: what is wanted to foretell (Puhr and others 2017, FLIC). The standard error of the
    /// intercept stays that of Firth's.</summary>
    FirthForPrediction,
}

/// <summary>What a covariate does to the odds.</summary>
/// <param name="Covariate">Its name.</param>
/// <param name="Coefficient">Logarithm of the odds ratio for one more of it.</param>
/// <param name="StandardError">Standard error of the coefficient from the information, as if all cases were independent.</param>
/// <param name="OddsRatio">The odds ratio, with its interval after Wald.</param>
/// <param name="Probability">Probability of a coefficient at least as far from 0 where the truth is 0, after Wald.</param>
public sealed record LogisticCoefficient(
    string Covariate, double Coefficient, double StandardError, Estimate OddsRatio, double Probability);

/// <summary>A fitted logistic regression.</summary>
public sealed record LogisticFit
{
    /// <summary>The intercept: log odds where every covariate is 0.</summary>
    public required LogisticCoefficient Intercept { get; init; }

    /// <summary>The covariates, in the order given.</summary>
    public required IReadOnlyList<LogisticCoefficient> Coefficients { get; init; }

    /// <summary>Number of cases.</summary>
    public required int Cases { get; init; }

    /// <summary>Number of those that happened.</summary>
    public required int Happened { get; init; }

    /// <summary>Logarithm of the likelihood at the estimate, without the guard's penalty.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>Probability that something happens.</summary>
    /// <param name="covariates">Values, in the order of the coefficients.</param>
    /// <exception cref="ArgumentException">There is another number of values than of covariates.</exception>
    public double Predict(IReadOnlyList<double> covariates)
    {
        if (covariates.Count != Coefficients.Count)
            throw new ArgumentException($"{covariates.Count} values for {Coefficients.Count} covariates.", nameof(covariates));
        var logOdds = Intercept.Coefficient;
        for (var i = 0; i < Coefficients.Count; i++)
            logOdds += Coefficients[i].Coefficient * covariates[i];
        return Elementary.Logistic(logOdds);
    }
}

/// <summary>A logistic regression, or why there is none: exactly one of the two is empty.</summary>
/// <param name="Fit">The regression.</param>
/// <param name="Failure">Why none could be fitted: a sentence that names the covariate where one is at fault.</param>
public readonly record struct LogisticResult(LogisticFit? Fit, string? Failure);
