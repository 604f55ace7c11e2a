using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Landscape;

/// <summary>Descents where there are too many splits to look at all: from one split for each pair of states, and from random ones.</summary>
/// <param name="propensities">Who wants to be with whom.</param>
internal sealed class LocalSearch(Propensities propensities)
{
    /// <summary>Descents from random splits.</summary>
    public const int Restarts = 2000;

    private readonly int count = propensities.Count;
    private readonly Draws draws = new(0, 0);

    /// <summary>Number of descents.</summary>
    public int Descents => (count * (count - 1) / 2) + Restarts;

    /// <summary>The local minima that they end in, in the order in which they are found; basins are shares of the descents.</summary>
    public IEnumerable<LocalMinimum> Minima()
    {
        var found = new List<(Split Split, double Energy, int Descents)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var start in Starts())
        {
            var (split, energy) = Descend(start);
            var sides = split.ToString();
            if (places.TryAdd(sides, found.Count))
                found.Add((split, energy, 0));
            var place = places[sides];
            found[place] = found[place] with { Descents = found[place].Descents + 1 };
        }

        return found.Select(minimum => new LocalMinimum(minimum.Split, minimum.Energy, minimum.Descents / (double)Descents));
    }

    private IEnumerable<Split> Starts()
    {
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
                yield return Around(one, other);
        }

        for (var restart = 0; restart < Restarts; restart++)
            yield return Haphazard(restart);
    }

    /// <summary>Each other state on the side of that one of the two that it would rather be with.</summary>
    private Split Around(int one, int other) => new(Enumerable.Range(0, count)
        .Select(state => state == other || (state != one && propensities[state, other] > propensities[state, one])));

    private Split Haphazard(int restart) => new(Enumerable.Range(0, count)
        .Select(state => draws.Uniform(Purpose.LandscapeStart, Draws.Before, state, restart) < 0.5));

    private (Split Split, double Energy) Descend(Split start)
    {
        var walk = new Walk(propensities, start);
        for (var mover = walk.Mover(); mover >= 0; mover = walk.Mover())
            walk.Move(mover);
        walk.Settle();
        return (walk.Split, walk.Energy);
    }
}
