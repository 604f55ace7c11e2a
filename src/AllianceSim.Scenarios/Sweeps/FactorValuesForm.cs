using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>The values of a factor: <c>[1, 2, 3]</c>, <c>{ from: 0.4, to: 0.8, steps: 5 }</c>, or a distribution such as
/// <c>{ uniform: [1000, 5000] }</c>.</summary>
internal sealed class FactorValuesForm : Form<FactorValues>
{
    private const int MostSteps = 10_000;

    private static readonly NumberForm Number = new(-1e15, 1e15);
    private static readonly ListForm<string> List = new(new LevelForm(), least: 1, sameness: level => level);
    private static readonly string[] Words = [.. Enum.GetValues<DistributionKind>().Select(WordOf)];

    private static readonly BlockForm<Steps> StepsForm = new(
        "steps",
        new Steps(0, 1, 2),
        [
            Keys<Steps>.Required("from", Number, s => s.From, (s, v) => s with { From = v }, "The first value."),
            Keys<Steps>.Required("to", Number, s => s.To, (s, v) => s with { To = v }, "The last value."),
            Keys<Steps>.Required(
                "steps", new IntegerForm<int>(2, MostSteps), s => s.Count, (s, v) => s with { Count = v },
                "Number of values, evenly spaced, both ends among them."),
        ]);

    /// <inheritdoc/>
    public override string Expected =>
        "a list of values, { from: 0, to: 1, steps: 5 }, or a distribution: { uniform: [0, 1] }, { log-uniform: [1, 100] }, "
        + "{ integers: [1, 6] }, { normal: [mean, deviation] }, { triangular: [lowest, likeliest, highest] }";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out FactorValues value)
    {
        value = null;
        return node switch
        {
            ListNode => TryReadList(node, reading, out value),
            MapNode { Entries: [{ Key: var key } only] } when KindOf(key) is { } kind => TryReadDistribution(only, kind, reading, out value),
            MapNode map when map["from"] is not null || map["to"] is not null || map["steps"] is not null =>
                TryReadSteps(map, reading, out value),
            MapNode { Entries: [var unknown] } => RefuseWord(unknown, reading),
            _ => Refuse(node, reading),
        };
    }

    /// <inheritdoc/>
    public override JsonNode? Write(FactorValues value) => value switch
    {
        Levels levels => List.Write(levels.Texts),
        Distribution spread => new JsonObject
        {
            [WordOf(spread.Kind)] = new JsonArray([.. spread.Numbers.Select(number => JsonValue.Create(number))]),
        },
        _ => throw new ArgumentException("No such values.", nameof(value)),
    };

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var distributions = Enum.GetValues<DistributionKind>().Select(kind => (JsonNode)new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [WordOf(kind)] = new JsonObject { ["type"] = "array", ["items"] = Number.Schema() },
            },
            ["required"] = new JsonArray(WordOf(kind)),
            ["additionalProperties"] = false,
        });
        return new JsonObject
        {
            ["anyOf"] = new JsonArray([List.Schema(), StepsForm.Schema(), .. distributions]),
        };
    }

    private bool RefuseWord(Entry unknown, Reading reading)
    {
        reading.Problems.AddUnknown(
            unknown.KeyMark, unknown.Value.Path, $"there is no distribution {Wording.Quote(unknown.Key)}", unknown.Key, Words, Expected);
        return false;
    }

    private static bool TryReadList(Node list, Reading reading, out FactorValues? value)
    {
        var right = List.TryRead(list, reading, out var texts);
        value = new Levels(list, texts);
        return right;
    }

    private static bool TryReadSteps(MapNode map, Reading reading, out FactorValues? value)
    {
        var right = StepsForm.TryRead(map, reading, out var steps);
        value = new Levels(map, [.. steps.Values.Select(Text)]);
        if (!right || steps.From != steps.To)
            return right;
        reading.Problems.Add(map, "the steps begin where they end", "two different ends");
        return false;
    }

    private static bool TryReadDistribution(Entry entry, DistributionKind kind, Reading reading, out FactorValues? value)
    {
        value = null;
        var count = kind == DistributionKind.Triangular ? 3 : 2;
        if (!new ListForm<double>(Number, count, count).TryRead(entry.Value, reading, out var numbers))
            return false;
        value = new Distribution(entry.Value, kind, numbers);
        if (WhatIsWrong(kind, numbers) is not { } allowed)
            return true;
        reading.Problems.Add(entry.Value, $"these numbers make no {WordOf(kind)} distribution", allowed);
        return false;
    }

    private static string? WhatIsWrong(DistributionKind kind, ImmutableArray<double> numbers) => kind switch
    {
        DistributionKind.Normal => numbers[1] > 0 ? null : "mean and standard deviation, the latter above 0",
        DistributionKind.Triangular => numbers[0] <= numbers[1] && numbers[1] <= numbers[2] && numbers[0] < numbers[2]
            ? null
            : "lowest, likeliest and highest value, in rising order",
        DistributionKind.LogUniform when numbers[0] <= 0 => "two bounds above 0, the lower first",
        DistributionKind.Integers when numbers.Any(number => number != Math.Floor(number)) => "two whole numbers, the lower first",
        _ => numbers[0] < numbers[1] ? null : "two bounds, the lower first",
    };

    private static DistributionKind? KindOf(string word)
    {
        foreach (var kind in Enum.GetValues<DistributionKind>())
        {
            if (WordOf(kind) == word)
                return kind;
        }

        return null;
    }

    private static string WordOf(DistributionKind kind) => new ChoiceForm<DistributionKind>().Write(kind)!.GetValue<string>();

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Steps(double From, double To, int Count)
    {
        public IEnumerable<double> Values => Enumerable.Range(0, Count).Select(Value);

        // Rounded to twelve digits, so that 0.4 to 0.8 in five steps is 0.5 and not 0.5000000000000001.
        private double Value(int i) => i == 0 ? From : i == Count - 1
            ? To
            : double.Parse((From + (To - From) * i / (Count - 1)).ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
