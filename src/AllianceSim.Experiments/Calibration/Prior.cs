using AllianceSim.Model.Numerics;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>A parameter that is fitted.</summary>
/// <param name="Parameter">The parameter with its range.</param>
/// <param name="Set">Name of the targets of the world that it belongs to; empty where all worlds share it.</param>
/// <param name="World">Place of that world; empty where all share it.</param>
internal sealed record Dimension(FittedParameter Parameter, string Set, int? World);

/// <summary>The ranges of the fitted parameters as a cube of side 1, in which each set of values is a point and all are as plausible
/// beforehand.</summary>
/// <param name="dimensions">The parameters with their ranges.</param>
internal sealed class Prior(IReadOnlyList<Dimension> dimensions)
{
    private readonly FittedParameter[] parameters = [.. dimensions.Select(dimension => dimension.Parameter)];

    /// <summary>Variance of a coordinate beforehand.</summary>
    public const double Variance = 1.0 / 12;

    /// <summary>Number of parameters.</summary>
    public int Count => parameters.Length;

    /// <summary>The parameters.</summary>
    public IReadOnlyList<Dimension> Dimensions => dimensions;

    /// <summary>The parameters of a calibration: those that all worlds share, then each world's own.</summary>
    public static Prior Of(Scenarios.Calibrations.Calibration calibration) => new(
    [
        .. calibration.Spec.Fit.Select(parameter => new Dimension(parameter, "", null)),
        .. calibration.Spec.Worlds.SelectMany((world, place) => world.Fit.Select(
            parameter => new Dimension(parameter, calibration.Worlds[place].Targets.Name, place))),
    ]);

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

    private static double Value(FittedParameter range, double share) => Math.Clamp(
        range.Scale == PriorScale.Log
            ? range.From * Elementary.Exp(share * Elementary.Log(range.To / range.From))
            : range.From + (share * (range.To - range.From)),
        range.From,
        range.To);

    private static double Share(FittedParameter range, double value) => range.Scale == PriorScale.Log
        ? Elementary.Log(value / range.From) / Elementary.Log(range.To / range.From)
        : (value - range.From) / (range.To - range.From);
}
