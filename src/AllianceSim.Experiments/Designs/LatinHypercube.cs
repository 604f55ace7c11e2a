namespace AllianceSim.Experiments.Designs;

/// <summary>Latin hypercube samples (McKay, Beckman and Conover 1979): the range of each factor is cut into as many slices as there are
/// samples, and each slice holds one.</summary>
internal static class LatinHypercube
{
    /// <summary>Shares of the ranges.</summary>
    /// <param name="samples">Number of samples.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="uniforms">Random numbers.</param>
    /// <returns>By sample, then factor; inside [0, 1).</returns>
    public static double[][] Shares(int samples, int factors, KeyedUniforms uniforms)
    {
        double[][] shares = [.. Enumerable.Range(0, samples).Select(_ => new double[factors])];
        for (var factor = 0; factor < factors; factor++)
        {
            var slices = uniforms.Permutation(samples, factor, use: 1);
            for (var sample = 0; sample < samples; sample++)
                shares[sample][factor] = (slices[sample] + uniforms.At(factor, sample)) / samples;
        }

        return shares;
    }
}
