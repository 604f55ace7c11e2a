namespace AllianceSim.Experiments.Sensitivity;

/// <summary>The outcomes of a design whose samples each take as many points, one sample after another.</summary>
internal static class Samples
{
    /// <summary>The samples in which the outcome is a finite number at every point.</summary>
    /// <param name="design">The design.</param>
    /// <param name="values">The outcome at each of its points.</param>
    /// <param name="points">Points of a sample.</param>
    /// <returns>The numbers of the samples, and their outcomes.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than points.</exception>
    public static IReadOnlyList<(int Sample, double[] Values)> Known(ISensitivityDesign design, IReadOnlyList<double> values, int points)
    {
        if (values.Count != design.Shares.Count)
            throw new ArgumentException($"The design has {design.Shares.Count} points; there are {values.Count} values.", nameof(values));
        return [.. values.Chunk(points).Select((chunk, sample) => (sample, chunk)).Where(one => one.chunk.All(double.IsFinite))];
    }
}
