namespace AllianceSim.Import.Worlds;

/// <summary>A figure of a state in a year.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Rule">How it was come by where no file gives it for the year; null where one does.</param>
internal sealed record Figure(double Value, string? Rule = null)
{
    /// <summary>Years over which a figure is carried forward or back.</summary>
    public const int YearsCarried = 5;

    /// <summary>Longest gap between two known years that is bridged by a straight line.</summary>
    public const int YearsBridged = 10;

    /// <summary>The figure of a year from those of other years: that of the year itself; else on a straight line between the nearest
    /// years before and after, where the gap is short; else the latest of the years before; else the first of the years after.</summary>
    /// <param name="known">Years and figures; where a year is given several times, the first counts.</param>
    /// <param name="year">The year.</param>
    /// <returns>The figure, or null where none is near.</returns>
    public static Figure? At(IEnumerable<(int Year, double Value)> known, int year)
    {
        (int Year, double Value)? before = null;
        (int Year, double Value)? after = null;
        foreach (var point in known)
        {
            if (point.Year == year)
                return new Figure(point.Value);
            if (point.Year < year && (before is null || point.Year > before.Value.Year))
                before = point;
            if (point.Year > year && (after is null || point.Year < after.Value.Year))
                after = point;
        }

        if (before is { } left && after is { } right && right.Year - left.Year <= YearsBridged)
        {
            var share = (double)(year - left.Year) / (right.Year - left.Year);
            return new Figure(
                left.Value + share * (right.Value - left.Value),
                FormattableString.Invariant($"on a line from {left.Value:0.####} in {left.Year} to {right.Value:0.####} in {right.Year}"));
        }

        return before is { } last && year - last.Year <= YearsCarried ? Carried(last)
            : after is { } next && next.Year - year <= YearsCarried ? Carried(next)
            : null;
    }

    private static Figure Carried((int Year, double Value) point) =>
        new(point.Value, FormattableString.Invariant($"that of {point.Year}"));
}
