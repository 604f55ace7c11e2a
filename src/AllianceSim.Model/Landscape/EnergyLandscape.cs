namespace AllianceSim.Model.Landscape;

/// <summary>The splits of states into two sides that are stable, and from how many others they are reached.</summary>
/// <remarks>In a descent the state whose frustration falls most changes sides, the first of equals, until none gains by it. Energy falls
/// with each move, so there is an end to it (Axelrod and Bennett 1993).</remarks>
public sealed class EnergyLandscape
{
    /// <summary>States up to which every split is looked at; more take too much memory and time.</summary>
    public const int MostInFull = 24;

    private readonly EverySplit? splits;

    /// <summary>Surveys the landscape: all of it up to <see cref="MostInFull"/> states. Of more, one descent for each pair of states, which
    /// starts with each other state on the side of that one of the two that it would rather be with, and 2,000 from random splits, the same
    /// ones every time.</summary>
    /// <param name="propensities">Who wants to be with whom.</param>
    public EnergyLandscape(Propensities propensities)
    {
        splits = propensities.Count <= MostInFull ? new(propensities) : null;
        var search = new LocalSearch(propensities);
        Descents = splits is null ? search.Descents : 0;
        Minima = [.. (splits?.Minima() ?? search.Minima()).OrderBy(minimum => minimum.Energy)];
    }

    /// <summary>The local minima, the deepest first; at least one. Where not all splits were looked at, those that were found.</summary>
    public IReadOnlyList<LocalMinimum> Minima { get; }

    /// <summary>Whether every split was looked at, so that no minimum is missing and basins are shares of all splits.</summary>
    public bool IsComplete => splits is not null;

    /// <summary>Descents from which minima were found; 0 where every split was looked at.</summary>
    public int Descents { get; }

    /// <summary>Energies of all splits in rising order, by number of moves from one of them: from 0 to half of the states.</summary>
    /// <param name="origin">The split that moves are counted from.</param>
    /// <exception cref="InvalidOperationException">Not all splits were looked at.</exception>
    public IReadOnlyList<IReadOnlyList<double>> EnergiesByMoves(Split origin) =>
        splits?.EnergiesByMoves(origin) ?? throw new InvalidOperationException($"Of more than {MostInFull} states not all splits are looked at.");
}
