namespace AllianceSim.Experiments.Hindcasts;

/// <summary>How many years ahead a hindcast is judged, where it is not said.</summary>
public static class HindcastHorizons
{
    /// <summary>Longest horizon that is not asked for.</summary>
    public const int Longest = 30;

    private const int Most = 3;
    private static readonly int[] Usual = [5, 10, 25];

    /// <summary>The horizons that suit a record: of the years known up to thirty after the start all, where they are few; otherwise those five, ten
    /// and twenty-five after.</summary>
    /// <param name="start">Label of the first tick.</param>
    /// <param name="known">Years of which it is known who was tied to whom, in order.</param>
    public static IReadOnlyList<int> For(int start, IReadOnlyList<int> known)
    {
        int[] within = [.. known.Select(year => year - start).Where(horizon => horizon is > 0 and <= Longest)];
        return within.Length > Most && within.Intersect(Usual).Any() ? [.. within.Intersect(Usual)] : within;
    }
}
