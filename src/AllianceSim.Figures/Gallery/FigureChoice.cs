namespace AllianceSim.Figures.Gallery;

/// <summary>Chooses figures by name.</summary>
internal static class FigureChoice
{
    /// <summary>The figures asked for, in the order of the catalogue.</summary>
    /// <param name="all">The catalogue.</param>
    /// <param name="nameOf">Name of a figure.</param>
    /// <param name="names"><c>all</c>, <c>none</c>, or names with commas between them.</param>
    /// <exception cref="ArgumentException">There is no figure of a name; the message says which there are.</exception>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, Func<T, string> nameOf, string names)
    {
        if (names == FigureCatalogue.Every)
            return all;
        if (names == "none")
            return [];
        var asked = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = Array.Find(asked, name => all.All(entry => nameOf(entry) != name));
        if (unknown is not null || asked.Length == 0)
        {
            var known = string.Join(", ", all.Select(nameOf));
            throw new ArgumentException($"There is no figure '{unknown ?? names}'. There are: {known}, all, none.", nameof(names));
        }

        return [.. all.Where(entry => asked.Contains(nameOf(entry)))];
    }
}
