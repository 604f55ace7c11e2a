using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>A number that says how a run, or many runs together, came out.</summary>
public abstract class Outcome
{
    private protected Outcome(string id, string meaning, string unit)
    {
        Id = id;
        Meaning = meaning;
        Unit = unit;
    }

    /// <summary>Name in files, in lower case with hyphens.</summary>
    public string Id { get; }

    /// <summary>What it is and how it is computed.</summary>
    public string Meaning { get; }

    /// <summary>Unit, or <c>-</c> for a pure number.</summary>
    public string Unit { get; }

    internal abstract double Value(IReadOnlyList<RunMeasures> runs);

    internal abstract Estimate Pool(IReadOnlyList<RunMeasures> runs, double level);

    internal abstract Estimate Ratio(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level);

    internal abstract Estimate Difference(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level);
}

/// <summary>An outcome that is made of a measure of each run and a way to pool those.</summary>
/// <param name="id">Name in files.</param>
/// <param name="meaning">What it is.</param>
/// <param name="unit">Its unit.</param>
/// <param name="measure">Takes the measure of a run.</param>
/// <param name="pool">Works out the outcome of runs together.</param>
/// <param name="inEachRun">Whether a run alone always has a value, as one of ticks has and one of alliances may not; then pairs of runs
/// are compared one by one.</param>
internal sealed class Outcome<T>(
    string id, string meaning, string unit, Func<RunMeasures, T> measure, Func<IReadOnlyList<T>, double> pool,
    bool inEachRun = false)
    : Outcome(id, meaning, unit)
{
    internal override double Value(IReadOnlyList<RunMeasures> runs) => pool([.. runs.Select(measure)]);

    internal override Estimate Pool(IReadOnlyList<RunMeasures> runs, double level) =>
        Bootstrap.Estimate<T>([.. runs.Select(measure)], pool, level);

    internal override Estimate Ratio(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level) =>
        Paired(first, second, (above, below) => below > 0 ? above / below : double.NaN, level);

    internal override Estimate Difference(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level) => inEachRun
        ? PairedDifference.Estimate([.. first.Select(run => Value([run]))], [.. second.Select(run => Value([run]))], level)
        : Paired(first, second, (one, other) => one - other, level);

    private Estimate Paired(
        IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, Func<double, double, double> compare, double level) =>
        Bootstrap.Estimate<(T First, T Second)>(
            [.. first.Zip(second, (a, b) => (measure(a), measure(b)))],
            pairs => compare(pool([.. pairs.Select(pair => pair.First)]), pool([.. pairs.Select(pair => pair.Second)])),
            level);
}
