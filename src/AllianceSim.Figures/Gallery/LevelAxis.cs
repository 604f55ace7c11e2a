using System.Globalization;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>A horizontal axis of the levels of a factor: of numbers where all levels are numbers, otherwise of names in order.</summary>
internal sealed class LevelAxis
{
    private const int MostTicksAtLevels = 9;
    private const int Ticks = 6;
    private const double Margin = 0.05;

    private readonly IReadOnlyList<string> levels;

    /// <summary>Makes an axis.</summary>
    /// <param name="label">Name of the factor.</param>
    /// <param name="levels">The levels in order, each once.</param>
    public LevelAxis(string label, IReadOnlyList<string> levels)
    {
        this.levels = levels;
        IsNumeric = levels.Count > 1 && levels.All(level => double.IsFinite(Number(level)));
        Scale = IsNumeric ? Numbers(label, levels) : new CategoryScale(label, levels);
    }

    /// <summary>Whether it is of numbers.</summary>
    public bool IsNumeric { get; }

    /// <summary>The axis.</summary>
    public Scale Scale { get; }

    /// <summary>Place of a level on the axis.</summary>
    public double At(string level)
    {
        if (IsNumeric)
            return Number(level);
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i] == level)
                return i;
        }

        return double.NaN;
    }

    /// <summary>A level as a number; NaN where it is none.</summary>
    public static double Number(string level) =>
        double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    // Points at both ends stand clear of the edges.
    private static NumberScale Numbers(string label, IReadOnlyList<string> levels)
    {
        var at = levels.Select(Number).ToList();
        var (low, high) = (at.Min(), at.Max());
        if (low == high)
            return new NumberScale(label, low - 1, high + 1, [new Tick(low, levels[0])]);
        var margin = Margin * (high - low);
        return new NumberScale(
            label,
            low - margin,
            high + margin,
            levels.Count <= MostTicksAtLevels
                ? [.. levels.Select(level => new Tick(Number(level), level.Replace('-', '−'))).OrderBy(tick => tick.At)]
                : NiceTicks.Within(low, high, Ticks, whole: false));
    }
}
