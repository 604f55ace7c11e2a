using System.Globalization;

namespace AllianceSim.Figures.Gallery;

/// <summary>Where the numbers of a figure come from; every caption says so.</summary>
/// <param name="Scenario">Name of the scenario or sweep.</param>
/// <param name="Seed">Root of its randomness.</param>
/// <param name="Runs">Number of runs, at least 1.</param>
public sealed record Provenance(string Scenario, ulong Seed, int Runs)
{
    /// <summary>Number of design points of a sweep; 0 for a scenario.</summary>
    public int Points { get; init; }

    /// <summary>As a sentence: <c>Scenario two-blocs, 20 runs, seed 7.</c></summary>
    public string Sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Points > 0 ? $"Sweep {Scenario}, {Count(Points, "design point")}" : $"Scenario {Scenario}")}, {Count(Runs, "run")}, seed {Seed}.");

    /// <summary>A number of things, such as <c>1 run</c> or <c>2 runs</c>.</summary>
    internal static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}

/// <summary>The years that a figure covers.</summary>
/// <param name="First">Label of the first tick.</param>
/// <param name="Last">Label of the last tick.</param>
public readonly record struct YearSpan(int First, int Last);

/// <summary>Something from outside that is marked on a time axis.</summary>
/// <param name="Year">Label of its tick.</param>
/// <param name="Text">What happened, in a few words.</param>
public readonly record struct YearMark(int Year, string Text);
