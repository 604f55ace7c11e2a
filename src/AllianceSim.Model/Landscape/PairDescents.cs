namespace AllianceSim.Model.Landscape;

/// <summary>Descents from one split for each pair of states, where there are too many splits to look at all.</summary>
/// <param name="propensities">Who wants to be with whom.</param>
internal sealed class PairDescents(Propensities propensities)
{
    private readonly int count = propensities.Count;

    /// <summary>The local minima that they end in, in the order in which they are found; basins are shares of the descents.</summary>
    public IEnumerable<LocalMinimum> Minima()
    {
        var found = new List<(Split Split, double Energy, int Descents)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                var (split, energy) = Descend(Start(one, other));
                if (places.TryAdd(split.ToString(), found.Count))
                    found.Add((split, energy, 0));
                var place = places[split.ToString()];
                found[place] = found[place] with { Descents = found[place].Descents + 1 };
            }
        }

        var descents = count * (count - 1) / 2.0;
        return found.Select(minimum => new LocalMinimum(minimum.Split, minimum.Energy, minimum.Descents / descents));
    }

    private Split Start(int one, int other) => new(Enumerable.Range(0, count)
        .Select(state => state == other || (state != one && propensities[state, other] > propensities[state, one])));

    private (Split Split, double Energy) Descend(Split start)
    {
        var walk = new Walk(propensities, start);
        for (var mover = walk.Mover(); mover >= 0; mover = walk.Mover())
            walk.Move(mover);
        return (walk.Split, walk.Energy);
    }
}
