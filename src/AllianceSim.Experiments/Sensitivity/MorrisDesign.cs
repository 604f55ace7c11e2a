using AllianceSim.Experiments.Designs;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>Trajectories that change one factor after another (Morris 1991): with k factors, k + 1 points each.</summary>
/// <remarks>
/// A factor has p levels, spaced evenly from one end of its range to the other, and each step moves one by p/2 levels: by
/// Δ = p / (2 (p - 1)) of the range. Where a step begins is drawn with equal chances among all levels, and there is room in one
/// direction only. Level l is the share l / (p - 1); in the upper half the number just below, so that a bounded factor reaches both ends
/// and levels mirror each other: of a list of three values, the four levels are the first, the middle twice, and the last. Since a step is
/// longer than half of the range, it changes every factor that has two values or more, be it a switch, a list or whole numbers.
/// A distribution without bounds has no ends worth reaching: take its value at shares kept to 0.005 up to 0.995, say.
/// </remarks>
public sealed class MorrisDesign : ISensitivityDesign
{
    /// <summary>Number of levels where none is given.</summary>
    public const int DefaultLevels = 4;

    private readonly List<double[]> shares = [];
    private readonly List<MorrisStep[]> trajectories = [];

    /// <summary>Lays out trajectories. Those of a larger number begin with those of a smaller one.</summary>
    /// <param name="factors">Number of factors, at least 1.</param>
    /// <param name="samples">Number of trajectories, at least 1; 10 to 50 are usual.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="levels">Number of levels of each factor: even, at least 2.</param>
    /// <param name="place">Where in its range, from 0 to 1, a factor is at a share: of a switch or a list that is its place among the values, as
    /// a step of the share may move it further or less far. By default the share itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public MorrisDesign(
        int factors, int samples, ulong seed, int levels = DefaultLevels, Func<int, double, double>? place = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels % 2, 0, nameof(levels));
        var uniforms = new KeyedUniforms(seed);
        for (var sample = 0; sample < samples; sample++)
            Add(sample, factors, levels, uniforms, place ?? ((_, share) => share));
    }

    /// <inheritdoc/>
    public IReadOnlyList<double[]> Shares => shares;

    /// <summary>The steps of each trajectory, in order.</summary>
    internal IReadOnlyList<IReadOnlyList<MorrisStep>> Trajectories => trajectories;

    /// <inheritdoc/>
    /// <returns>Of each factor a <see cref="MorrisIndex"/>.</returns>
    public SensitivityIndices Indices(IReadOnlyList<double> values, double level = 0.95) => MorrisIndex.Of(this, values, level);

    private void Add(int sample, int factors, int levels, KeyedUniforms uniforms, Func<int, double, double> place)
    {
        var at = new int[factors];
        for (var factor = 0; factor < factors; factor++)
            at[factor] = (int)(uniforms.At(factor, sample, use: 3) * levels);
        shares.Add(Array.ConvertAll(at, level => ShareOf(level, levels)));
        var steps = new List<MorrisStep>();
        foreach (var factor in uniforms.Permutation(factors, sample, use: 4))
        {
            var from = place(factor, ShareOf(at[factor], levels));
            at[factor] += (at[factor] < levels / 2 ? 1 : -1) * levels / 2;
            steps.Add(new(factor, place(factor, ShareOf(at[factor], levels)) - from));
            shares.Add(Array.ConvertAll(at, level => ShareOf(level, levels)));
        }

        trajectories.Add([.. steps]);
    }

    private static double ShareOf(int level, int levels)
    {
        var share = level / (levels - 1.0);
        return level < levels / 2 ? share : Math.BitDecrement(share);
    }
}

/// <summary>A step of a trajectory.</summary>
/// <param name="Factor">The factor that it changes.</param>
/// <param name="Change">By what share of its range, up or down.</param>
internal readonly record struct MorrisStep(int Factor, double Change);
