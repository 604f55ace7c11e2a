using System.Text.Json;

namespace AllianceSim.Scenarios.Tests;

/// <summary>Compares specifications value by value; their own equality compares collections by reference.</summary>
internal static class Specs
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true, WriteIndented = true };

    public static void AssertSame<T>(T expected, T actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected, Options), JsonSerializer.Serialize(actual, Options));
}
