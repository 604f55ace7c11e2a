using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Tests.Calibration;

/// <summary>Targets and trials made by hand.</summary>
internal static class Targets
{
    /// <summary>The normal quantile that bounds a 95% interval.</summary>
    public const double Bound = 1.959963984540054;

    /// <summary>A target whose interval lies at so many standard errors as a 95% interval does.</summary>
    public static TargetMoment Moment(double value, double error = 1, double weight = 1) => new(
        0, "era",
        new TargetSpec { Metric = "share-unallied", Value = value, Interval = (value - (Bound * error), value + (Bound * error)), Weight = weight },
        OutcomeCatalogue.Find("share-unallied")!);

    /// <summary>Tries points of which a function tells what is measured.</summary>
    public static Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> Measured(IReadOnlyList<TargetMoment> moments, Func<double[], double[]> measure)
    {
        var made = 0;
        return points => [.. points.Select(point =>
        {
            var measured = measure(point);
            var squares = moments.Zip(measured, (moment, value) => moment.Target.Weight * Math.Pow(moment.Deviation(value), 2)).Sum();
            return new Trial(made++, point, measured, Math.Sqrt(squares / moments.Sum(moment => moment.Target.Weight)));
        })];
    }
}
