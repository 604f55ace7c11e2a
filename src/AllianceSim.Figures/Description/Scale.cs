namespace AllianceSim.Figures.Description;

/// <summary>An axis of a panel.</summary>
/// <param name="Label">What is measured, with its unit; empty for none.</param>
public abstract record Scale(string Label);

/// <summary>A labelled place on a numeric axis.</summary>
/// <param name="At">Where.</param>
/// <param name="Label">Its label.</param>
public readonly record struct Tick(double At, string Label);

/// <summary>An axis of names; the position of a name is its index, and each takes up from half before to half after.</summary>
/// <param name="Label">What is listed; empty for none.</param>
/// <param name="Names">The names.</param>
public sealed record CategoryScale(string Label, IReadOnlyList<string> Names) : Scale(Label);

/// <summary>A numeric axis.</summary>
/// <param name="Label">What is measured, with its unit.</param>
/// <param name="Minimum">Its lower end.</param>
/// <param name="Maximum">Its upper end, above the lower.</param>
/// <param name="Ticks">Labelled places in rising order.</param>
public sealed record NumberScale(string Label, double Minimum, double Maximum, IReadOnlyList<Tick> Ticks) : Scale(Label)
{
    /// <summary>Whether places are common logarithms of what is measured, see <see cref="RatioScale"/>. Default: no.</summary>
    public bool IsLogarithmic { get; init; }

    // Beyond this the span of an axis could overflow.
    private const double Largest = 1e300;

    /// <summary>An axis without ticks, where there is nothing to measure.</summary>
    /// <param name="label">What would be measured.</param>
    public static NumberScale None(string label) => new(label, 0, 1, []);

    /// <summary>An axis of whole years from the first to the last, exactly; a single year gets a year on either side.</summary>
    /// <param name="label">What is measured.</param>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year, not before the first.</param>
    /// <param name="ticks">About how many labels.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first.</exception>
    public static NumberScale Years(string label, int first, int last, int ticks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        double from = first;
        double to = last;
        return last == first
            ? new NumberScale(label, from - 1, to + 1, NiceTicks.Within(from, to, 1, whole: true))
            : new NumberScale(label, from, to, NiceTicks.Within(from, to, ticks, whole: true));
    }

    /// <summary>An axis that holds all values and ends at round numbers. NaN and infinite values are left out of account.</summary>
    /// <param name="label">What is measured, with its unit.</param>
    /// <param name="values">The values; none at all give an axis from 0 to 1.</param>
    /// <param name="ticks">About how many labels.</param>
    /// <param name="withZero">Whether 0 is always on the axis.</param>
    public static NumberScale Values(string label, IEnumerable<double> values, int ticks, bool withZero)
    {
        var finite = values.Where(double.IsFinite).Select(v => Math.Clamp(v, -Largest, Largest)).ToList();
        var minimum = finite.DefaultIfEmpty(0).Min();
        var maximum = finite.DefaultIfEmpty(1).Max();
        if (withZero)
            (minimum, maximum) = (Math.Min(0, minimum), Math.Max(0, maximum));
        if (minimum == maximum)
        {
            // One value alone stands at the end of the axis that is farther from 0.
            (minimum, maximum) = minimum switch { 0 => (0, 1), > 0 => (minimum / 2, maximum), _ => (minimum, maximum / 2) };
        }

        var step = NiceTicks.Step(maximum - minimum, ticks, whole: false);
        minimum = step.At(Math.Floor(minimum / step.Size));
        maximum = step.At(Math.Ceiling(maximum / step.Size));
        return new NumberScale(label, minimum, maximum, NiceTicks.Within(minimum, maximum, step, whole: false));
    }
}
