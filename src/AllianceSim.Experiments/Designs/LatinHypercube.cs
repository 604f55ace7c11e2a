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
            var slices = Permutation(samples, factor, uniforms);
            for (var sample = 0; sample < samples; sample++)
                shares[sample][factor] = (slices[sample] + uniforms.At(factor, sample)) / samples;
        }

        return shares;
    }

    /// <summary>A random order of slices (Fisher and Yates).</summary>
    private static int[] Permutation(int count, int factor, KeyedUniforms uniforms)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = (int)(uniforms.At(factor, last, use: 1) * (last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}
