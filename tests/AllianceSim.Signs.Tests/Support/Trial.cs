using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Signs.Tests.Support;

/// <summary>A claim put to runs that come in sets of one seed: the arms of a set share every draw, and differ in what the claim is
/// about.</summary>
/// <typeparam name="T">What is known of a run.</typeparam>
/// <param name="output">Takes the figures down.</param>
/// <param name="runs">By seed, then by arm.</param>
internal sealed class Trial<T>(ITestOutputHelper output, IReadOnlyList<IReadOnlyList<T>> runs)
{
    /// <summary>What is known of the runs, by seed and then by arm.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Runs => runs;

    /// <summary>Holds that a statistic of the arms lies above a number, with its whole interval.</summary>
    /// <param name="claim">What is claimed, for the record.</param>
    /// <param name="neutral">The number: 1 for a ratio, 0 for a difference.</param>
    /// <param name="rate">What is counted in a run; it is pooled over the runs of an arm.</param>
    /// <param name="statistic">The statistic, from the pooled rate of each arm.</param>
    public Trial<T> Above(string claim, double neutral, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic)
    {
        var estimate = Estimate(claim, rate, statistic);
        Assert.True(estimate.Lower > neutral, $"{claim}: {Text(estimate)}");
        return this;
    }

    /// <summary>Holds that a statistic of the arms lies below a number, with its whole interval.</summary>
    /// <inheritdoc cref="Above"/>
    public Trial<T> Below(string claim, double neutral, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic)
    {
        var estimate = Estimate(claim, rate, statistic);
        Assert.True(estimate.Upper < neutral, $"{claim}: {Text(estimate)}");
        return this;
    }

    /// <summary>Writes a statistic of the arms down, and holds nothing.</summary>
    /// <inheritdoc cref="Above"/>
    public Estimate Estimate(string claim, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic)
    {
        var counts = runs.Select(arms => arms.Select(rate).ToArray()).ToArray();
        var estimate = Bootstrap.Estimate(counts, drawn => statistic(arm => Pooled(drawn, arm)));
        var arms = Enumerable.Range(0, counts[0].Length).Select(arm => Number(Pooled(counts, arm)));
        output.WriteLine($"{claim}: {Text(estimate)}; arms {string.Join(", ", arms)}; {counts.Length} pairs");
        return estimate;
    }

    private static double Pooled(IReadOnlyList<RateCount[]> drawn, int arm) => Hazard.Pooled([.. drawn.Select(arms => arms[arm])]);

    private static string Text(Estimate estimate) =>
        $"{Number(estimate.Value)}, 95% {Number(estimate.Lower)} to {Number(estimate.Upper)}";

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>Runs trials.</summary>
internal static class Trial
{
    /// <summary>Sets of runs in a trial, unless more are needed.</summary>
    public const int Pairs = 200;

    /// <summary>Runs a trial.</summary>
    /// <param name="output">Takes the figures down.</param>
    /// <param name="world">The world of a seed.</param>
    /// <param name="measure">Runs a scenario and tells what is known of it.</param>
    /// <param name="arms">What each arm makes of the world.</param>
    public static Trial<T> Run<T>(
        ITestOutputHelper output, Func<int, ScenarioSpec> world, Func<ScenarioSpec, T> measure,
        params Func<ScenarioSpec, ScenarioSpec>[] arms) => Run(Pairs, output, world, measure, arms);

    /// <summary>Runs a trial of more sets of runs than usual, where what it looks for is rare.</summary>
    /// <param name="pairs">Sets of runs.</param>
    /// <param name="output">Takes the figures down.</param>
    /// <param name="world">The world of a seed.</param>
    /// <param name="measure">Runs a scenario and tells what is known of it.</param>
    /// <param name="arms">What each arm makes of the world.</param>
    public static Trial<T> Run<T>(
        int pairs, ITestOutputHelper output, Func<int, ScenarioSpec> world, Func<ScenarioSpec, T> measure,
        params Func<ScenarioSpec, ScenarioSpec>[] arms)
    {
        var runs = new T[pairs][];
        Parallel.For(0, pairs, seed => runs[seed] = [.. arms.Select(arm => measure(arm(world(seed))))]);
        return new Trial<T>(output, runs);
    }
}
