using AllianceSim.Model.Numerics;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>The ranges of the fitted parameters as a cube of side 1, in which each set of values is a point and all are as plausible
/// beforehand.</summary>
/// <param name="parameters">The parameters with their ranges.</param>
internal sealed class Prior(IReadOnlyList<FittedParameter> parameters)
{
    /// <summary>Standard deviation of a coordinate beforehand.</summary>
    public static readonly double Deviation = Math.Sqrt(1.0 / 12);

    /// <summary>Number of parameters.</summary>
    public int Count => parameters.Count;

    /// <summary>The parameters.</summary>
    public IReadOnlyList<FittedParameter> Parameters => parameters;

    /// <summary>The values at a point.</summary>
    public double[] Values(IReadOnlyList<double> point) => [.. parameters.Select((parameter, i) => Value(parameter, point[i]))];

    /// <summary>The point of values, each drawn to the nearest end where it lies outside its range.</summary>
    public double[] Point(IReadOnlyList<double> values) => [.. parameters.Select((parameter, i) => Math.Clamp(Share(parameter, values[i]), 0, 1))];

    /// <summary>How fast a parameter's value rises with its coordinate at a point.</summary>
    public double Slope(int parameter, double share)
    {
        var range = parameters[parameter];
        return range.Scale == PriorScale.Log ? Value(range, share) * Elementary.Log(range.To / range.From) : range.To - range.From;
    }

    /// <summary>Whether a point lies in the cube.</summary>
    public static bool Holds(IEnumerable<double> point) => point.All(share => share is >= 0 and <= 1);

    private static double Value(FittedParameter range, double share) => range.Scale == PriorScale.Log
        ? Math.Clamp(range.From * Elementary.Exp(share * Elementary.Log(range.To / range.From)), range.From, range.To)
        : range.From + (share * (range.To - range.From));

    private static double Share(FittedParameter range, double value) => range.Scale == PriorScale.Log
        ? Elementary.Log(value / range.From) / Elementary.Log(range.To / range.From)
        : (value - range.From) / (range.To - range.From);
}
