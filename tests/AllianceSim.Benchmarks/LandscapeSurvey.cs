using System.Diagnostics;
using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Benchmarks;

/// <summary>How long every split of some states takes to look at: the first time in a process, as for who asks once, and later.</summary>
internal static class LandscapeSurvey
{
    /// <summary>Measures, and prints a table.</summary>
    /// <param name="repetitions">How often each number of states is surveyed after the first time, at least 1.</param>
    public static void Run(int repetitions)
    {
        Printing.Row("states", "splits", "ms, first", "ms, later");
        foreach (var states in (int[])[17, 11, 20, 24])
        {
            var propensities = Haphazard(states);
            var first = Survey(propensities);
            var later = Enumerable.Range(0, repetitions).Select(_ => Survey(propensities)).ToList();
            Printing.Row(states, 1 << (states - 1), $"{first:F1}", $"{Printing.Median(later):F1}");
        }
    }

    private static double Survey(Propensities propensities)
    {
        var clock = Stopwatch.StartNew();
        _ = new EnergyLandscape(propensities);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static Propensities Haphazard(int states)
    {
        var draws = new Draws(1, 0);
        var table = new Grid<double>(states);
        for (var i = 0; i < states; i++)
        {
            for (var j = 0; j < i; j++)
                (table[i, j], table[j, i]) = draws.Uniform(Purpose.WorldRivalry, 0, i, j) is var one ? (one - 0.5, one - 0.5) : default;
        }

        return new([.. Enumerable.Range(0, states).Select(state => draws.Uniform(Purpose.WorldPower, 0, state))], table);
    }
}
