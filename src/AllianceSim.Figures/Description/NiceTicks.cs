using System.Globalization;

namespace AllianceSim.Figures.Description;

/// <summary>Round places for labels: steps of 1, 2 or 5 times a power of ten.</summary>
public static class NiceTicks
{
    private const double PlainFrom = 1e-4;
    private const double PlainBelow = 1e5;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>A round step.</summary>
    /// <param name="Mantissa">1, 2 or 5.</param>
    /// <param name="Exponent">Power of ten.</param>
    public readonly record struct RoundStep(int Mantissa, int Exponent)
    {
        /// <summary>Its size.</summary>
        public double Size => At(1);

        /// <summary>A multiple, computed so that 3 × 0.1 is 0.3.</summary>
        /// <param name="index">A whole number.</param>
        public double At(double index) => Exponent < 0
            ? index * Mantissa / PowerOfTen(-Exponent)
            : index * Mantissa * PowerOfTen(Exponent);
    }

    /// <summary>The smallest round step that cuts a span into at most <paramref name="target"/> parts.</summary>
    /// <param name="span">Length of the axis, above 0.</param>
    /// <param name="target">Number of parts, at least 1.</param>
    /// <param name="whole">Whether the step is at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span or the target is not positive, or the span is infinite.</exception>
    public static RoundStep Step(double span, int target, bool whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(span);
        ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(span), false, nameof(span));
        ArgumentOutOfRangeException.ThrowIfLessThan(target, 1);
        var raw = span / target;
        if (whole && raw <= 1)
            return new RoundStep(1, 0);

        // The logarithm may differ in its last bit between platforms; at worst 10 is then written for 1, which is the same step.
        var exponent = (int)Math.Floor(Math.Log10(raw));
        var mantissa = raw / PowerOfTen(exponent) * (1 - 1e-12);
        return mantissa switch
        {
            <= 1 => new RoundStep(1, exponent),
            <= 2 => new RoundStep(2, exponent),
            <= 5 => new RoundStep(5, exponent),
            _ => new RoundStep(1, exponent + 1),
        };
    }

    /// <summary>The multiples of a round step between two numbers, both included, with labels.</summary>
    /// <param name="minimum">Lower end.</param>
    /// <param name="maximum">Upper end; where it equals the lower, that number is the only tick.</param>
    /// <param name="target">At most one more than this many, at least 1.</param>
    /// <param name="whole">Whether ticks are whole numbers written in full, as years are.</param>
    public static IReadOnlyList<Tick> Within(double minimum, double maximum, int target, bool whole)
    {
        if (minimum == maximum)
            return [new Tick(minimum, Number(minimum, "0.###"))];
        return Within(minimum, maximum, Step(maximum - minimum, target, whole), whole);
    }

    /// <summary>The multiples of a round step between two numbers, both included, with labels.</summary>
    /// <param name="minimum">Lower end.</param>
    /// <param name="maximum">Upper end.</param>
    /// <param name="step">The step.</param>
    /// <param name="whole">Whether ticks are whole numbers written in full, as years are.</param>
    public static IReadOnlyList<Tick> Within(double minimum, double maximum, RoundStep step, bool whole)
    {
        var first = Math.Ceiling((minimum / step.Size) - 1e-9);
        var last = Math.Floor((maximum / step.Size) + 1e-9);
        var ticks = new List<Tick>();
        for (var index = first; index <= last; index++)
        {
            var at = step.At(index);
            ticks.Add(new Tick(at, whole ? Number(at, "0") : Label(at, step, Math.Max(Math.Abs(minimum), Math.Abs(maximum)))));
        }

        return ticks;
    }

    private static string Label(double value, RoundStep step, double largest)
    {
        if (value == 0)
            return "0";
        if (largest < PlainBelow && step.Size >= PlainFrom)
            return Number(value, "F" + Math.Max(0, -step.Exponent).ToString(CultureInfo.InvariantCulture));

        // One power of ten for the whole axis, so that labels can be compared at a glance.
        var exponent = (int)Math.Floor(Math.Log10(largest));
        var decimals = Math.Clamp(exponent - step.Exponent, 0, 12);
        return Number(value / PowerOfTen(exponent), "F" + decimals.ToString(CultureInfo.InvariantCulture)) + "×10" + Superscript(exponent);
    }

    private static string Number(double value, string format) =>
        (value + 0.0).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Superscript(int exponent) =>
        string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(c => c == '-' ? '⁻' : Superscripts[c - '0']));

    // Read from text because the nearest double to a power of ten is wanted, on any platform.
    private static double PowerOfTen(int exponent) =>
        double.Parse("1e" + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
