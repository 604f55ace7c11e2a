using System.Globalization;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>A part of a sweep, to be run by itself, on another machine perhaps, and merged with the others.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">Number of parts.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>Most parts of a sweep.</summary>
    public const int MostShards = 100_000;

    /// <summary>The sweep as one.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether it is the sweep as one.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Reads a shard from a text such as <c>2/8</c>.</summary>
    /// <returns>Whether it is one: two whole numbers, the first from 1 to the second.</returns>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        var parts = text.Split('/');
        if (parts.Length != 2 || !IsNumber(parts[0], out var number) || !IsNumber(parts[1], out var count))
            return false;
        shard = new(number, count);
        return number >= 1 && number <= count && count <= MostShards;

        static bool IsNumber(string part, out int number) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>As in a manifest: <c>2/8</c>, or nothing for the sweep as one.</summary>
    public override string ToString() => IsWhole ? "" : string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
