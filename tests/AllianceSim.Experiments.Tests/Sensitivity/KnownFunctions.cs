using AllianceSim.Experiments.Sensitivity;

namespace AllianceSim.Experiments.Tests.Sensitivity;

/// <summary>Functions whose indices are known, over the unit cube.</summary>
internal static class KnownFunctions
{
    private const double A = 7;
    private const double B = 0.1;

    /// <summary>Of Ishigami and Homma (1990): sin x + a sin² y + b z⁴ sin x, each from -π to π.</summary>
    public static double Ishigami(double[] point)
    {
        double x = Angle(point[0]), y = Angle(point[1]), z = Angle(point[2]);
        return Math.Sin(x) + (A * Math.Pow(Math.Sin(y), 2)) + (B * Math.Pow(z, 4) * Math.Sin(x));
    }

    /// <summary>Its indices: the parts of the variance are (1 + bπ⁴/5)²/2 of x, a²/8 of y, and b²π⁸ (1/18 - 1/50) of x with z.</summary>
    public static (double First, double Total)[] IshigamiIndices()
    {
        var x = Math.Pow(1 + (B * Math.Pow(Math.PI, 4) / 5), 2) / 2;
        var y = A * A / 8;
        var together = B * B * Math.Pow(Math.PI, 8) * ((1 / 18.0) - (1 / 50.0));
        var variance = x + y + together;
        return [(x / variance, (x + together) / variance), (y / variance, y / variance), (0, together / variance)];
    }

    /// <summary>Coefficients of <see cref="G"/>, from what matters most to what matters least.</summary>
    public static double[] Weights { get; } = [0, 1, 4.5, 9, 99, 99, 99, 99];

    /// <summary>The g-function (Saltelli and Sobol 1995): the product of (|4x - 2| + a) / (1 + a).</summary>
    public static double G(double[] point) =>
        point.Zip(Weights, (x, a) => (Math.Abs((4 * x) - 2) + a) / (1 + a)).Aggregate((product, next) => product * next);

    /// <summary>Its indices: each factor of the product has the variance 1 / (3 (1 + a)²), and the product has Π(1 + those) - 1.</summary>
    public static (double First, double Total)[] GIndices()
    {
        var alone = Array.ConvertAll(Weights, a => 1 / (3 * (1 + a) * (1 + a)));
        var product = alone.Aggregate(1.0, (product, part) => product * (1 + part));
        return Array.ConvertAll(alone, part => (part / (product - 1), part * product / (1 + part) / (product - 1)));
    }

    /// <summary>A function's indices by a design.</summary>
    public static SensitivityIndices Of(this ISensitivityDesign design, Func<double[], double> function) =>
        design.Indices([.. design.Shares.Select(function)]);

    /// <summary>Sobol's indices by a design.</summary>
    public static IReadOnlyList<SobolIndex> Sobol(this SaltelliDesign design, Func<double[], double> function) =>
        [.. design.Of(function).Factors.Cast<SobolIndex>()];

    /// <summary>Morris's indices by a design.</summary>
    public static IReadOnlyList<MorrisIndex> Morris(this MorrisDesign design, Func<double[], double> function) =>
        [.. design.Of(function).Factors.Cast<MorrisIndex>()];

    private static double Angle(double share) => Math.PI * ((2 * share) - 1);
}
