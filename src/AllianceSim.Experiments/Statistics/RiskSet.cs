namespace AllianceSim.Experiments.Statistics;

/// <summary>How many spells ended at a time, of how many at risk just before.</summary>
internal readonly record struct RiskSet(double Time, int AtRisk, int Ends)
{
    /// <summary>The risk set at each distinct time of ending, in rising order.</summary>
    public static IEnumerable<RiskSet> At(IReadOnlyList<Spell> spells)
    {
        double[] entries = [.. spells.Select(spell => spell.Entry).Order()];
        double[] exits = [.. spells.Select(spell => spell.Exit).Order()];
        foreach (var group in spells.Where(IsEnd).GroupBy(spell => spell.Exit).OrderBy(group => group.Key))
            yield return new(group.Key, AtRiskAt(group.Key, entries, exits), group.Count());
    }

    /// <summary>Whether the spell ended while it was watched.</summary>
    public static bool IsEnd(Spell spell) => spell.Ended && spell.Exit > spell.Entry;

    /// <summary>Number of spells with entry &lt; time ≤ exit, from both in rising order.</summary>
    public static int AtRiskAt(double time, double[] entries, double[] exits) => CountBelow(entries, time) - CountBelow(exits, time);

    private static int CountBelow(double[] sorted, double time)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < time)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
