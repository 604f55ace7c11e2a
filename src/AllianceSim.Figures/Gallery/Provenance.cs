using System.Globalization;

namespace AllianceSim.Figures.Gallery;

/// <summary>Where the numbers of a figure come from; every caption says so.</summary>
/// <param name="Scenario">Name of the scenario or sweep.</param>
/// <param name="Seed">Root of its randomness.</param>
/// <param name="Runs">Number of runs, at least 1.</param>
public sealed record Provenance(string Scenario, ulong Seed, int Runs)
{
    /// <summary>As a sentence: <c>Scenario two-blocs, 20 runs, seed 7.</c></summary>
    public string Sentence => string.Create(
        CultureInfo.InvariantCulture, $"Scenario {Scenario}, {(Runs == 1 ? "1 run" : $"{Runs} runs")}, seed {Seed}.");
}

/// <summary>The years that a figure covers.</summary>
/// <param name="First">Label of the first tick.</param>
/// <param name="Last">Label of the last tick.</param>
public readonly record struct YearSpan(int First, int Last);

/// <summary>Something from outside that is marked on a time axis.</summary>
/// <param name="Year">Label of its tick.</param>
/// <param name="Text">What happened, in a few words.</param>
public readonly record struct YearMark(int Year, string Text);
