namespace AllianceSim.Model.Landscape;

/// <summary>A split in which states change sides one at a time. A move costs as many steps as there are states, not their square.</summary>
/// <param name="propensities">Who wants to be with whom.</param>
internal sealed class Walk(Propensities propensities)
{
    private readonly int count = propensities.Count;
    private readonly bool[] sides = new bool[propensities.Count];

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
        get
        {
            var energy = 0.0;
            for (var i = 0; i < count; i++)
                energy += propensities.Sizes[i] * Frustration(i);
            return energy;
        }
    }

    /// <summary>The split as it stands.</summary>
    public Split Split => new(sides);

    /// <summary>Frustration of each state.</summary>
    public IReadOnlyList<double> Frustrations() => [.. Enumerable.Range(0, count).Select(Frustration)];

    /// <summary>A state changes sides.</summary>
    public void Move(int state)
    {
        sides[state] = !sides[state];
        var size = 2 * propensities.Sizes[state];
        for (var i = 0; i < count; i++)
            pulls[i] += (sides[i] == sides[state] ? size : -size) * propensities[i, state];
        pulls[state] = -pulls[state];
    }

    /// <summary>The state whose frustration falls most if it moves, the first of equals; -1 where no state gains by a move.</summary>
    public int Mover()
    {
        var (mover, most) = (-1, 0.0);
        for (var i = 0; i < count; i++)
        {
            if (-pulls[i] > propensities.Slack[i] && -pulls[i] > most)
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
                pulls[i] += (sides[i] == sides[j] ? 1 : -1) * propensities.Sizes[j] * propensities[i, j];
        }
    }

    private double Frustration(int state) => (propensities.Total[state] - pulls[state]) / 2;
}
