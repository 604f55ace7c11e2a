using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Landscape;

/// <summary>How much states weigh and want to be on one side with each other, and what a split into two sides costs them.</summary>
/// <remarks>Axelrod and Bennett 1993, A landscape theory of aggregation, British Journal of Political Science 23:2: frustration
/// F_i = Σ_j s_j p_ij d_ij and energy E = Σ_i s_i F_i = Σ_{i≠j} s_i s_j p_ij d_ij, where d_ij is 1 across sides and 0 within one. Friends
/// apart raise the energy and foes apart lower it.</remarks>
public sealed class Propensities
{
    /// <summary>Share of the propensities that a state feels below which a gain is rounding.</summary>
    private const double Rounding = 1e-9;

    private readonly double[] sizes;
    private readonly Grid<double> propensities;

    /// <summary>Takes sizes and propensities.</summary>
    /// <param name="sizes">Size s_i of each state, such as its power; at least 0, in any unit. At least one state.</param>
    /// <param name="propensities">Propensity p_ij of each pair, the same both ways: above 0 to be together, below 0 to be apart. The
    /// diagonal is left out of account.</param>
    /// <exception cref="ArgumentException">There is no state; a size is negative or not finite; the table is of another size, not
    /// symmetric or not finite.</exception>
    public Propensities(IReadOnlyList<double> sizes, Grid<double> propensities)
    {
        if (sizes.Count == 0 || sizes.Any(size => !(size >= 0 && double.IsFinite(size))))
            throw new ArgumentException("There must be a state, and every size must be finite and at least 0.", nameof(sizes));
        if (propensities.Size != sizes.Count)
            throw new ArgumentException($"There are {sizes.Count} sizes and propensities of {propensities.Size} states.", nameof(propensities));
        this.sizes = [.. sizes];
        this.propensities = new(sizes.Count);
        (Total, Slack) = (new double[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
            {
                if (i == j)
                    continue;
                var propensity = propensities[i, j];
                if (!double.IsFinite(propensity) || propensity != propensities[j, i])
                    throw new ArgumentException($"The propensity of states {i} and {j} is not finite or not the same both ways.", nameof(propensities));
                this.propensities[i, j] = propensity;
                Total[i] += sizes[j] * propensity;
                Slack[i] += Rounding * sizes[j] * Math.Abs(propensity);
            }
        }
    }

    /// <summary>Number of states.</summary>
    public int Count => sizes.Length;

    /// <summary>Size of each state.</summary>
    public IReadOnlyList<double> Sizes => sizes;

    /// <summary>Propensity of a pair; 0 of a state and itself.</summary>
    public double this[int i, int j] => propensities[i, j];

    /// <summary>Propensities of a state and each other.</summary>
    internal ReadOnlySpan<double> Of(int state) => propensities.Row(state);

    /// <summary>Frustration F_i of each state were all others on the other side.</summary>
    internal double[] Total { get; }

    /// <summary>What each state must gain by a move for the gain to be more than rounding.</summary>
    internal double[] Slack { get; }

    /// <summary>Frustration F_i of each state in a split.</summary>
    /// <param name="split">The split, of as many states.</param>
    public IReadOnlyList<double> Frustrations(Split split) => new Walk(this, split).Frustrations();

    /// <summary>Energy E of a split.</summary>
    /// <param name="split">The split, of as many states.</param>
    public double Energy(Split split) => new Walk(this, split).Energy;
}
