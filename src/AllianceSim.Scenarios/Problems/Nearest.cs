namespace AllianceSim.Scenarios.Problems;

/// <summary>Finds the word that was most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest slips (a letter wrong, missing, too many, or two swapped), where that is at most
    /// a third of its length, rounded; among equals the first. Case, and hyphen against underscore, do not count.</summary>
    /// <returns>The candidate, or null where none is close.</returns>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var fewest = int.MaxValue;
        var typed = Fold(word);
        foreach (var candidate in candidates)
        {
            var right = Fold(candidate);
            var most = Math.Min(Math.Max(1, (Math.Max(typed.Length, right.Length) + 1) / 3), fewest - 1);
            if (Math.Abs(typed.Length - right.Length) > most)
                continue;
            var slips = Slips(typed, right);
            if (slips <= most)
                (best, fewest) = (candidate, slips);
        }

        return best;
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('_', '-');

    // The optimal string alignment distance, three rows at a time.
    private static int Slips(string typed, string right)
    {
        var (earlier, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var wrong = above[j - 1] + (typed[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(wrong, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == right[j - 2] && typed[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], earlier[j - 2] + 1);
            }

            (earlier, above, row) = (above, row, earlier);
        }

        return above[right.Length];
    }
}
