namespace AllianceSim.Experiments.Sensitivity;

/// <summary>Points at which an outcome has to be known so that it can be told how much each factor matters to it.</summary>
public interface ISensitivityDesign
{
    /// <summary>The points: by point, then factor, shares of the factors' ranges inside [0, 1).</summary>
    IReadOnlyList<double[]> Shares { get; }

    /// <summary>How much each factor matters.</summary>
    /// <param name="values">The outcome at each point, in their order; NaN where it is not known.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    SensitivityIndices Indices(IReadOnlyList<double> values, double level = 0.95);
}
