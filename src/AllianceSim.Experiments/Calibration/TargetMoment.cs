using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>A target of a world, and what is measured in its runs to hold against it.</summary>
/// <param name="World">Place of the world in the calibration.</param>
/// <param name="Set">Name of the set of targets.</param>
/// <param name="Target">The target.</param>
/// <param name="Outcome">What is measured.</param>
public sealed record TargetMoment(int World, string Set, TargetSpec Target, Outcome Outcome)
{
    /// <summary>Misfit, in standard errors, that stands for a value that the runs do not give.</summary>
    public const double OfNothing = 5;

    /// <summary>The normal quantile that bounds a 95% interval.</summary>
    public const double Bound = 1.959963984540054;

    /// <summary>The moments that are fitted to: the targets of positive weight, world by world.</summary>
    public static IReadOnlyList<TargetMoment> Of(Scenarios.Calibrations.Calibration calibration) =>
    [
        .. calibration.Worlds.SelectMany((world, place) => world.Targets.Targets
            .Where(target => target.Weight > 0)
            .Select(target => new TargetMoment(place, world.Targets.Name, target, OutcomeCatalogue.Find(target.Metric)!))),
    ];

    /// <summary>The model less the record, by the record's standard error: of the side on which the model lies, as intervals are rarely
    /// symmetric.</summary>
    /// <param name="value">What was measured; NaN where there was nothing.</param>
    public double Deviation(double value) => double.IsNaN(value)
        ? OfNothing
        : Deviation(value, Target.Value, Target.Interval.Low, Target.Interval.High);

    /// <summary>A value less a figure from the record, by the standard error of the side on which it lies.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The figure.</param>
    /// <param name="low">Lower bound of its 95% interval.</param>
    /// <param name="high">Upper bound.</param>
    public static double Deviation(double value, double target, double low, double high) =>
        (value - target) / ((value > target ? high - target : target - low) / Bound);

    /// <summary>The record's standard error, the mean of both sides.</summary>
    public double StandardError() => (((Target.Interval.High - Target.Value) / Bound) + ((Target.Value - Target.Interval.Low) / Bound)) / 2;

    /// <summary>Runs held against the target.</summary>
    /// <param name="runs">Runs of its world.</param>
    public FitRow Judge(IReadOnlyList<RunTally> runs)
    {
        var model = Outcome.Pool(runs, level: 0.95);
        var deviation = double.IsNaN(model.Value) ? double.NaN : Deviation(model.Value);
        return new(
            Set, Target.Metric, Target.Value, Target.Interval.Low, Target.Interval.High, Target.Weight, model.Value, model.Lower, model.Upper,
            deviation, Verdict(Target, model));
    }

    /// <summary>What follows where runs give a value.</summary>
    /// <param name="target">The figure from the record.</param>
    /// <param name="model">What runs give.</param>
    public static FitVerdict Verdict(TargetSpec target, Estimate model)
    {
        var (low, high) = target.Interval;
        if (model.Value >= low && model.Value <= high)
            return FitVerdict.Met;
        if (double.IsNaN(model.Lower) || double.IsNaN(model.Upper))
            return FitVerdict.Unknown;
        return model.Upper >= low && model.Lower <= high ? FitVerdict.Near : FitVerdict.Missed;
    }
}
