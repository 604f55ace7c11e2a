using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

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

    internal abstract double Value(IReadOnlyList<RunTally> runs);

    internal abstract Estimate Pool(IReadOnlyList<RunTally> runs, double level);

    /// <summary>Two conditions whose runs, or replicates, come in pairs.</summary>
    /// <param name="first">The first condition.</param>
    /// <param name="second">The second, in the same order.</param>
    /// <param name="resamples">Number of resamples where the outcome needs them.</param>
    internal abstract PairedContrast Contrast(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, int resamples);

    internal abstract Estimate Ratio(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level);

    internal abstract Estimate Difference(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level);
}

/// <summary>An outcome that is made of a part of each run's tally and a way to pool those.</summary>
internal abstract class Outcome<T>(string id, string meaning, string unit) : Outcome(id, meaning, unit)
{
    /// <summary>The part of a tally.</summary>
    protected abstract T Part(RunTally run);

    /// <summary>The outcome of runs together.</summary>
    protected abstract double Pool(IReadOnlyList<T> runs);

    internal override double Value(IReadOnlyList<RunTally> runs) => Pool([.. runs.Select(Part)]);

    internal override Estimate Pool(IReadOnlyList<RunTally> runs, double level) =>
        Bootstrap.Estimate<T>([.. runs.Select(Part)], Pool, level);

    internal override PairedContrast Contrast(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, int resamples) =>
        Resampled(first, second, resamples);

    internal override Estimate Ratio(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level) =>
        Resampled(first, second).Ratio(level);

    internal override Estimate Difference(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level) =>
        Resampled(first, second).Difference(level);

    private PairedStatistic<T> Resampled(
        IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, int resamples = Bootstrap.DefaultResamples) =>
        new([.. first.Select(Part)], [.. second.Select(Part)], Pool, resamples);
}

/// <summary>Events by what they are counted by.</summary>
/// <param name="id">Name in files.</param>
/// <param name="meaning">What it is.</param>
/// <param name="unit">Its unit.</param>
/// <param name="count">Counts in a run.</param>
/// <param name="inEachRun">Whether a run alone always has a value, as one of ticks has and one of alliances may not; then pairs of runs
/// are compared one by one.</param>
internal sealed class RateOutcome(string id, string meaning, string unit, Func<RunMeasures, RateCount> count, bool inEachRun)
    : Outcome<RateCount>(id, meaning, unit)
{
    /// <summary>Counts in a run.</summary>
    public RateCount CountIn(RunMeasures run) => count(run);

    internal override PairedContrast Contrast(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, int resamples) =>
        new PairedRates([.. first.Select(Part)], [.. second.Select(Part)]);

    internal override Estimate Difference(IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level) => inEachRun
        ? PairedDifference.Estimate([.. first.Select(run => Value([run]))], [.. second.Select(run => Value([run]))], level)
        : base.Difference(first, second, level);

    /// <inheritdoc/>
    protected override RateCount Part(RunTally run) => run.Counts[Id];

    /// <inheritdoc/>
    protected override double Pool(IReadOnlyList<RateCount> runs) => Hazard.Pooled(runs);
}

/// <summary>How many times one rate another is.</summary>
/// <param name="id">Name in files.</param>
/// <param name="meaning">What it is.</param>
/// <param name="above">The one.</param>
/// <param name="below">The other.</param>
internal sealed class RatioOutcome(string id, string meaning, RateOutcome above, RateOutcome below)
    : Outcome<(RateCount Above, RateCount Below)>(id, meaning, "-")
{
    /// <summary>The two rates.</summary>
    public IReadOnlyList<RateOutcome> Rates => [above, below];

    /// <inheritdoc/>
    protected override (RateCount Above, RateCount Below) Part(RunTally run) => (run.Counts[above.Id], run.Counts[below.Id]);

    /// <inheritdoc/>
    protected override double Pool(IReadOnlyList<(RateCount Above, RateCount Below)> runs)
    {
        var rate = Hazard.Pooled([.. runs.Select(run => run.Below)]);
        return rate > 0 ? Hazard.Pooled([.. runs.Select(run => run.Above)]) / rate : double.NaN;
    }
}

/// <summary>A number read off a survival curve.</summary>
/// <param name="id">Name in files.</param>
/// <param name="meaning">What it is.</param>
/// <param name="unit">Its unit.</param>
/// <param name="lives">What lives.</param>
/// <param name="value">Reads it off.</param>
internal sealed class LifeOutcome(string id, string meaning, string unit, LifeKind lives, Func<SurvivalCurve, double> value)
    : Outcome<LifeTable>(id, meaning, unit)
{
    /// <summary>What lives.</summary>
    public LifeKind Lives => lives;

    /// <inheritdoc/>
    protected override LifeTable Part(RunTally run) => run.Lives[lives];

    /// <inheritdoc/>
    protected override double Pool(IReadOnlyList<LifeTable> runs) => value(LifeTable.Sum(runs).Curve());
}
