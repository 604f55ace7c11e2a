namespace AllianceSim.Experiments.Statistics;

/// <summary>What a covariate does to the hazard.</summary>
/// <param name="Covariate">Its name.</param>
/// <param name="Coefficient">Logarithm of the hazard ratio for one more of it.</param>
/// <param name="StandardError">Standard error of the coefficient from the information, as if all spells were independent.</param>
/// <param name="RobustError">The same where only clusters are independent; NaN where there are too few, as
/// <see cref="CoxFit.Caution"/> then says.</param>
/// <param name="HazardRatio">The hazard ratio, with its interval: robust where there are clusters enough.</param>
/// <param name="Probability">Probability of a coefficient at least as far from 0 where the truth is 0, by the same error as the
/// interval.</param>
public sealed record CoxCoefficient(
    string Covariate, double Coefficient, double StandardError, double RobustError, Estimate HazardRatio, double Probability);

/// <summary>A fitted regression of hazards.</summary>
public sealed record CoxFit
{
    internal CoxFit(CoxData data, double[] scaled)
    {
        Data = data;
        Scaled = scaled;
    }

    /// <summary>The covariates, in the order given.</summary>
    public required IReadOnlyList<CoxCoefficient> Coefficients { get; init; }

    /// <summary>Number of spells that were watched for any time; of pieces, where spells are cut as by
    /// <see cref="LifeTable.Subjects"/>.</summary>
    public required long Spells { get; init; }

    /// <summary>Number of those that ended.</summary>
    public required int Ends { get; init; }

    /// <summary>Number of clusters that they are of.</summary>
    public required int Clusters { get; init; }

    /// <summary>Logarithm of the partial likelihood at the estimate.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>The same where no covariate does anything.</summary>
    public required double NullLogLikelihood { get; init; }

    /// <summary>Whether any covariate does anything, by the ratio of likelihoods; takes all spells as independent.</summary>
    public required ChiSquaredTest LikelihoodRatio { get; init; }

    /// <summary>The same by the slope of the likelihood where none does; takes all spells as independent.</summary>
    public required ChiSquaredTest Score { get; init; }

    /// <summary>The same by the coefficients and their variance: the robust one where there are clusters enough.</summary>
    public required ChiSquaredTest Wald { get; init; }

    /// <summary>What to beware of, in words; empty where there is nothing.</summary>
    public required string Caution { get; init; }

    /// <summary>The subjects, as <see cref="Proportionality"/> needs them.</summary>
    internal CoxData Data { get; }

    /// <summary>The coefficients of the covariates as scaled.</summary>
    internal double[] Scaled { get; }
}

/// <summary>A regression, or why there is none: exactly one of the two is empty.</summary>
/// <param name="Fit">The regression.</param>
/// <param name="Failure">Why none could be fitted: a sentence that names the covariate where one is at fault.</param>
public readonly record struct CoxResult(CoxFit? Fit, string? Failure);
