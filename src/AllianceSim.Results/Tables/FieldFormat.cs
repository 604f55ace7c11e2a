using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AllianceSim.Results.Tables;

/// <summary>Reads the text of a field.</summary>
/// <returns>False where the text is no such value.</returns>
public delegate bool FieldParser<T>(string text, out T value);

/// <summary>How values of one type stand in a field of a table; what is written reads back as the same value.</summary>
/// <param name="Allowed">What the field may hold, in words.</param>
/// <param name="Write">Appends a value.</param>
/// <param name="TryParse">Reads it back.</param>
public sealed record FieldFormat<T>(string Allowed, Action<Utf8Buffer, T> Write, FieldParser<T> TryParse);

/// <summary>The formats in use. Always in the invariant culture; a missing value is an empty field.</summary>
public static class FieldFormats
{
    /// <summary>A whole number.</summary>
    public static FieldFormat<int> Integer { get; } = new(
        "integer",
        (buffer, value) => buffer.AppendNumber(value, "D"),
        (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    /// <summary>A whole number from 0 to 2^64 - 1.</summary>
    public static FieldFormat<ulong> Unsigned { get; } = new(
        "integer from 0",
        (buffer, value) => buffer.AppendNumber(value, "D"),
        (string text, out ulong value) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    /// <summary>A number in the shortest form that reads back as the same bits; NaN is empty.</summary>
    public static FieldFormat<double> Number { get; } = new(
        "number, or empty",
        (buffer, value) =>
        {
            if (!double.IsNaN(value))
                buffer.AppendNumber(value, "R");
        },
        (string text, out double value) =>
        {
            value = double.NaN;
            return text.Length == 0 || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        });

    /// <summary>Text, in quotes where it holds a comma, a quote or a line break.</summary>
    public static FieldFormat<string> Text { get; } = new(
        "text",
        (buffer, value) => buffer.AppendText(value),
        (string text, out string value) =>
        {
            value = text;
            return true;
        });

    /// <summary>True or false.</summary>
    public static FieldFormat<bool> Flag { get; } = new(
        "true or false",
        (buffer, value) => buffer.AppendBytes(value ? "true"u8 : "false"u8),
        (string text, out bool value) =>
        {
            value = text == "true";
            return value || text == "false";
        });

    /// <summary>One of the names of an enumeration, in lower case with hyphens.</summary>
    public static FieldFormat<TEnum> Choice<TEnum>()
        where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>();
        var names = Array.ConvertAll(values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
        var encoded = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        return new(
            string.Join(", ", names),
            (buffer, value) => buffer.AppendBytes(encoded[Array.IndexOf(values, value)]),
            (string text, out TEnum value) =>
            {
                var index = Array.IndexOf(names, text);
                value = index < 0 ? default : values[index];
                return index >= 0;
            });
    }

    /// <summary>A value of the format, or an empty field for none.</summary>
    public static FieldFormat<T?> OrEmpty<T>(FieldFormat<T> format)
        where T : struct => new(
            format.Allowed + ", or empty",
            (buffer, value) =>
            {
                if (value is { } present)
                    format.Write(buffer, present);
            },
            (string text, out T? value) =>
            {
                value = null;
                if (text.Length == 0)
                    return true;
                var known = format.TryParse(text, out var present);
                value = present;
                return known;
            });
}
