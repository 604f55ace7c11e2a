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

    internal abstract double Value(RunMeasures run);

    internal abstract Estimate Pool(IReadOnlyList<RunMeasures> runs, double level);

    internal abstract Estimate Ratio(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level);
}

/// <summary>An outcome that is made of a measure of each run and a way to pool those.</summary>
internal sealed class Outcome<T>(
    string id, string meaning, string unit, Func<RunMeasures, T> measure, Func<IReadOnlyList<T>, double> pool)
    : Outcome(id, meaning, unit)
{
    internal override double Value(RunMeasures run) => pool([measure(run)]);

    internal override Estimate Pool(IReadOnlyList<RunMeasures> runs, double level) =>
        Bootstrap.Estimate<T>([.. runs.Select(measure)], pool, level);

    internal override Estimate Ratio(IReadOnlyList<RunMeasures> first, IReadOnlyList<RunMeasures> second, double level) =>
        Bootstrap.Estimate<(T First, T Second)>(
            [.. first.Zip(second, (a, b) => (measure(a), measure(b)))],
            pairs =>
            {
                var below = pool([.. pairs.Select(pair => pair.Second)]);
                return below > 0 ? pool([.. pairs.Select(pair => pair.First)]) / below : double.NaN;
            },
            level);
}
