using System.Runtime.CompilerServices;

namespace AllianceSim.Model.Landscape;

/// <summary>A split in which states change sides one at a time. A move costs as many steps as there are states, not their square.</summary>
/// <remarks>A survey makes a million steps in its first tenth of a second, so that what it calls is compiled in full at once.</remarks>
/// <param name="propensities">Who wants to be with whom.</param>
internal sealed class Walk(Propensities propensities)
{
    private readonly int count = propensities.Count;
    private readonly double[] sizes = [.. propensities.Sizes];

    // 1 on the side of the first state as it began, -1 on the other.
    private readonly double[] signs = [.. Enumerable.Repeat(1.0, propensities.Count)];

    // Σ_j s_j p_ij, those of the other side with a minus: what a state gains less, by staying, than by moving.
    private readonly double[] pulls = [.. propensities.Total];

    /// <summary>Starts from a split.</summary>
    public Walk(Propensities propensities, Split split)
        : this(propensities)
    {
        for (var state = 0; state < count; state++)
        {
            if (split[state])
                Move(state);
        }
    }

    /// <summary>Energy of the split.</summary>
    public double Energy
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        get
        {
            var energy = 0.0;
            for (var i = 0; i < count; i++)
                energy += sizes[i] * Frustration(i);
            return energy;
        }
    }

    /// <summary>The split as it stands.</summary>
    public Split Split => new(signs.Select(sign => sign < 0));

    /// <summary>Frustration of each state.</summary>
    public IReadOnlyList<double> Frustrations() => [.. Enumerable.Range(0, count).Select(Frustration)];

    /// <summary>A state changes sides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Move(int state)
    {
        signs[state] = -signs[state];
        var size = 2 * sizes[state] * signs[state];
        var liking = propensities.Of(state);
        for (var i = 0; i < liking.Length; i++)
            pulls[i] += signs[i] * size * liking[i];
        pulls[state] = -pulls[state];
    }

    /// <summary>The state whose frustration falls most if it moves, the first of equals; -1 where no state gains by a move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Mover()
    {
        var (mover, most) = (-1, 0.0);
        var slack = propensities.Slack;
        for (var i = 0; i < count; i++)
        {
            if (-pulls[i] > most && -pulls[i] > slack[i])
                (mover, most) = (i, -pulls[i]);
        }

        return mover;
    }

    /// <summary>Forgets the rounding errors of many moves.</summary>
    public void Settle()
    {
        for (var i = 0; i < count; i++)
        {
            pulls[i] = 0;
            for (var j = 0; j < count; j++)
                pulls[i] += signs[i] * signs[j] * sizes[j] * propensities[i, j];
        }
    }

    private double Frustration(int state) => (propensities.Total[state] - pulls[state]) / 2;
}
