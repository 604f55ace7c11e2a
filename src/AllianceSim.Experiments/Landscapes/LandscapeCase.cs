using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;
using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>A landscape of blocs, with what it was made from and what it is held against.</summary>
public sealed record LandscapeCase
{
    /// <summary>Name of the file's landscape or scenario.</summary>
    public required string Name { get; init; }

    /// <summary>Where sizes and propensities come from, in a sentence.</summary>
    public required string Origin { get; init; }

    /// <summary>The landscape.</summary>
    public required BlocLandscape Blocs { get; init; }

    /// <summary>The sides that states in fact took; empty where they are not known.</summary>
    public TwoBlocs? Actual { get; init; }

    /// <summary>Names by which <see cref="Actual"/> names leaders.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The terms that propensities are the sum of; empty where those are given.</summary>
    public IReadOnlyList<WeighedTerm> Terms { get; init; } = [];

    /// <summary>The landscape of a file.</summary>
    /// <param name="spec">The file.</param>
    /// <param name="most">States taken at most, the largest; empty for all.</param>
    public static LandscapeCase Of(LandscapeSpec spec, int? most = null)
    {
        int[] taken = [.. Largest([.. spec.States.Select(state => state.Size)], most)];
        var places = taken.Select((state, place) => (spec.States[state].Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);
        var table = new Grid<double>(taken.Length);
        foreach (var (first, second, score) in spec.Propensities)
        {
            if (places.TryGetValue(first, out var i) && places.TryGetValue(second, out var j))
                (table[i, j], table[j, i]) = (score - spec.Indifferent, score - spec.Indifferent);
        }

        string[] names = [.. spec.States.Select(state => state.Name)];
        return new()
        {
            Name = spec.Name,
            Origin = FormattableString.Invariant($"Sizes and propensities are those of the file: scores less {spec.Indifferent}, pairs not named 0."),
            Blocs = new([.. taken.Select(state => names[state])], names.Length - taken.Length, new([.. taken.Select(state => spec.States[state].Size)], table)),
            Actual = spec.Actual is [var one, var other] ? Sides(one, other) : null,
            Names = names,
        };

        TwoBlocs Sides(IReadOnlyList<string> one, IReadOnlyList<string> other)
        {
            var (first, second) = (Array.IndexOf(names, one[0]), Array.IndexOf(names, other[0]));
            return new([.. taken.Select(state => one.Contains(names[state]) ? first : other.Contains(names[state]) ? second : -1)], first, second);
        }
    }

    /// <summary>Whether each state stands on the other side in a split than its bloc; empty where no sides are known.</summary>
    /// <param name="split">A split of the states.</param>
    public IReadOnlyList<bool> Misplaced(Split split) => Actual?.Misplaced(split) ?? [];

    /// <summary>Places of the largest, the first of equals: in their own order where all are taken, else the largest first.</summary>
    internal static IEnumerable<int> Largest(IReadOnlyList<double> sizes, int? most) => most < sizes.Count
        ? Enumerable.Range(0, sizes.Count).OrderByDescending(state => sizes[state]).Take(most.Value)
        : Enumerable.Range(0, sizes.Count);
}

/// <summary>A term of propensities with its weight.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">What it is multiplied by; below 0 turns it round.</param>
/// <param name="Values">The term of each pair, unweighed.</param>
public sealed record WeighedTerm(PropensityTerm Term, double Weight, Grid<double> Values);
