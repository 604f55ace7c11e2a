using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>Tells kinds of files apart by the keys that only one kind has.</summary>
internal static class RootKeys
{
    /// <summary>Whether a file has one of some keys at its root; not where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keys">The keys.</param>
    public static bool Any(string path, params ReadOnlySpan<string> keys)
    {
        var ignored = new ProblemList();
        if (TextFile.Read(path, ignored) is not { } text || !TextFile.Accepts(text, path, ignored)
            || YamlTree.Parse(text, path, ignored) is not MapNode root)
        {
            return false;
        }

        foreach (var key in keys)
        {
            if (root[key] is not null)
                return true;
        }

        return false;
    }
}
