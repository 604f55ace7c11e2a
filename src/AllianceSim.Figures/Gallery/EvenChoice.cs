namespace AllianceSim.Figures.Gallery;

/// <summary>Chooses among things of which a figure has not room for all.</summary>
internal static class EvenChoice
{
    /// <summary>As many as there is room for, evenly spread over their order, the first and the last among them, and one that must be
    /// there.</summary>
    /// <param name="all">All, in order.</param>
    /// <param name="most">Room, at least 2.</param>
    /// <param name="isKept">Which must be there; it takes the place of the nearest chosen.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int most, Func<T, bool> isKept)
    {
        if (all.Count <= most)
            return all;
        var chosen = Enumerable.Range(0, most).Select(i => (int)Math.Round(i * (all.Count - 1.0) / (most - 1))).ToList();
        foreach (var (place, _) in all.Index().Where(one => isKept(one.Item)).Take(1))
        {
            var nearest = chosen.MinBy(one => Math.Abs(one - place));
            chosen[chosen.IndexOf(nearest)] = place;
        }

        return [.. chosen.Select(place => all[place])];
    }
}
