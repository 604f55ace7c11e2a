using System.Globalization;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A number in plain decimals, such as 0.25, -3 or 1e-4. Never infinite.</summary>
/// <param name="minimum">Smallest value allowed.</param>
/// <param name="maximum">Largest value allowed.</param>
/// <param name="above">Whether the smallest value itself is not allowed.</param>
public sealed class NumberForm(double minimum, double maximum, bool above = false) : Form<double>
{
    /// <inheritdoc/>
    public override string Expected => above
        ? $"a number above {Wording.Number(minimum)}, at most {Wording.Number(maximum)}"
        : $"a number from {Wording.Number(minimum)} to {Wording.Number(maximum)}";

    /// <summary>The range of an addend that can lead from one value of the range to another.</summary>
    internal NumberForm Differences => new(minimum - maximum, maximum - minimum);

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out double value)
    {
        value = default;
        return node is ScalarNode { IsPlain: true } scalar
            ? TryRead(scalar, scalar.Text, Expected, reading, out value)
            : Refuse(node, reading);
    }

    /// <inheritdoc/>
    public override JsonNode? Write(double value) => JsonValue.Create(value);

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["type"] = "number",
        [above ? "exclusiveMinimum" : "minimum"] = minimum,
        ["maximum"] = maximum,
    };

    /// <summary>Reads the part of a value that is the number.</summary>
    internal bool TryRead(ScalarNode node, string text, string choices, Reading reading, out double value)
    {
        value = default;
        if (!PlainWords.IsDecimal(text))
            return Refuse(node, reading);
        value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(value) && value >= minimum && value <= maximum && !(above && value <= minimum))
            return true;
        reading.Problems.Add(node, $"{Wording.Quote(node.Text)} is out of range", choices);
        return false;
    }

    /// <inheritdoc/>
    protected override string? Advice(ScalarNode node) => NumberAdvice.For(node);
}

/// <summary>A whole number in digits alone.</summary>
/// <typeparam name="T">Type of the number.</typeparam>
/// <param name="minimum">Smallest value allowed.</param>
/// <param name="maximum">Largest value allowed.</param>
public sealed class IntegerForm<T>(T minimum, T maximum) : Form<T>
    where T : struct, System.Numerics.IBinaryInteger<T>
{
    /// <inheritdoc/>
    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}");

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out T value)
    {
        value = default;
        if (node is not ScalarNode { IsPlain: true } scalar || !PlainWords.IsWhole(scalar.Text))
            return Refuse(node, reading);
        if (T.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= minimum && value <= maximum)
        {
            return true;
        }

        reading.Problems.Add(node, $"{Wording.Quote(scalar.Text)} is out of range", Expected);
        return false;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(T value) => JsonValue.Create(value);

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["type"] = "integer",
        ["minimum"] = JsonValue.Create(minimum),
        ["maximum"] = JsonValue.Create(maximum),
    };

    /// <inheritdoc/>
    protected override string? Advice(ScalarNode node) =>
        NumberAdvice.For(node) ?? (node.IsPlain && PlainWords.IsDecimal(node.Text) ? "is not a whole number in digits alone" : null);
}
