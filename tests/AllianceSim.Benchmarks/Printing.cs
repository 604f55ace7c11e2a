namespace AllianceSim.Benchmarks;

/// <summary>What measurements that take turns have in common.</summary>
internal static class Printing
{
    /// <summary>The middle of some values.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Prints a row of a table in Markdown.</summary>
    public static void Row(params object[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
