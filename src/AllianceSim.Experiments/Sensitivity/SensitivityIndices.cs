using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>How much factors matter to an outcome.</summary>
/// <param name="Factors">One element for each factor, in the order of the shares of a point.</param>
/// <param name="Samples">Number of samples: of trajectories, or of rows.</param>
/// <param name="Used">Number of those in which the outcome is known at every point; the others are left out.</param>
public sealed record SensitivityIndices(IReadOnlyList<SensitivityIndex> Factors, int Samples, int Used);

/// <summary>How much a factor matters.</summary>
/// <param name="Factor">Place of the factor in a point, from 0.</param>
public abstract record SensitivityIndex(int Factor)
{
    /// <summary>The measures by name, as a table tells them.</summary>
    public abstract IReadOnlyList<SensitivityMeasure> Measures { get; }
}

/// <summary>A measure of how much a factor matters.</summary>
/// <param name="Name">Its name, such as <c>mu-star</c> or <c>total</c>.</param>
/// <param name="Estimate">Its value, with the percentile interval by bootstrap over samples; NaN where it is not known.</param>
public readonly record struct SensitivityMeasure(string Name, Estimate Estimate);
