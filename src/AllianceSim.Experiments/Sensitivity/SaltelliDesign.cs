using AllianceSim.Experiments.Designs;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>Points from which Sobol's indices follow (Saltelli et al. 2010): two samples A and B of the Sobol sequence, and A with each
/// factor in turn taken from B.</summary>
/// <remarks>A row is a point of A, the same of B, and the k points of A with a factor of B: k + 2 points, one row after another, so that
/// rows of a larger number begin with those of a smaller one. Beyond 10 factors the sequence needs more dimensions than there are
/// searched direction numbers for; pairs of those fill their square less surely (see <see cref="SobolSequence"/>).</remarks>
public sealed class SaltelliDesign : ISensitivityDesign
{
    private readonly List<double[]> shares = [];

    /// <summary>Lays out the points.</summary>
    /// <param name="factors">Number k of factors, at least 1.</param>
    /// <param name="samples">Number of rows, at least 1; powers of two, such as 1,024, are best.</param>
    /// <param name="seed">Seed of the sequence's shift.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SaltelliDesign(int factors, int samples, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        Factors = factors;
        foreach (var both in SobolSequence.Shares(samples, 2 * factors, new KeyedUniforms(seed)))
        {
            var (first, second) = (both[..factors], both[factors..]);
            shares.AddRange(first, second);
            for (var factor = 0; factor < factors; factor++)
            {
                var mixed = both[..factors];
                mixed[factor] = second[factor];
                shares.Add(mixed);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<double[]> Shares => shares;

    /// <summary>Number of factors.</summary>
    internal int Factors { get; }

    /// <inheritdoc/>
    /// <returns>Of each factor a <see cref="SobolIndex"/>.</returns>
    public SensitivityIndices Indices(IReadOnlyList<double> values, double level = 0.95) => SobolIndex.Of(this, values, level);
}
