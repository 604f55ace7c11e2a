using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Building;

/// <summary>Where names stand in lists.</summary>
internal static class Lists
{
    /// <summary>Index of a name, or -1.</summary>
    public static int IndexOf(this IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>Index of the doctrine of a name, or -1.</summary>
    public static int IndexOf(this IReadOnlyList<Doctrine> doctrines, string? name)
    {
        for (var i = 0; i < doctrines.Count; i++)
        {
            if (string.Equals(doctrines[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
