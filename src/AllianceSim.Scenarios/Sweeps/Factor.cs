using System.Collections.Immutable;
using System.Globalization;
using AllianceSim.Model.Numerics;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>Something that a sweep varies.</summary>
/// <param name="Path">What is set, as on the command line: <c>world.generate.poles</c>, <c>parameters.threat.distance-scale</c>.</param>
/// <param name="Values">What it is set to.</param>
public sealed record Factor(string Path, FactorValues Values);

/// <summary>The values of a factor.</summary>
/// <param name="Node">Where they stand in the file.</param>
public abstract record FactorValues(Node Node)
{
    /// <summary>The value at a share of the range, as it is written in a scenario.</summary>
    /// <param name="share">Inside [0, 1).</param>
    public abstract string At(double share);

    /// <summary>Where the value at a share lies in the range, from 0 for the first to 1 for the last.</summary>
    /// <param name="share">Inside [0, 1).</param>
    public abstract double PlaceOf(double share);
}

/// <summary>Single values, from a list or from steps.</summary>
/// <param name="Node">Where they stand in the file.</param>
/// <param name="Texts">The values, as they are written in a scenario.</param>
public sealed record Levels(Node Node, ImmutableArray<string> Texts) : FactorValues(Node)
{
    /// <inheritdoc/>
    public override string At(double share) => Texts[IndexOf(share)];

    /// <inheritdoc/>
    public override double PlaceOf(double share) => Texts.Length < 2 ? 0 : IndexOf(share) / (Texts.Length - 1.0);

    private int IndexOf(double share) => Math.Min(Texts.Length - 1, (int)(share * Texts.Length));
}

/// <summary>What a distribution is.</summary>
public enum DistributionKind
{
    /// <summary>Equally likely between two bounds.</summary>
    Uniform,

    /// <summary>Its logarithm equally likely between those of two bounds, both above 0.</summary>
    LogUniform,

    /// <summary>Every whole number between two bounds, both included, equally likely.</summary>
    Integers,

    /// <summary>Normal, by mean and standard deviation.</summary>
    Normal,

    /// <summary>Triangular, by lowest, most likely and highest value.</summary>
    Triangular,
}

/// <summary>A distribution.</summary>
/// <param name="Node">Where it stands in the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Numbers">Its numbers, in the order of <see cref="DistributionKind"/>.</param>
public sealed record Distribution(Node Node, DistributionKind Kind, ImmutableArray<double> Numbers) : FactorValues(Node)
{
    /// <summary>Share on either side beyond which a normal distribution is cut, at 3.3 standard deviations: designs that go to the ends of a
    /// range would find none.</summary>
    private const double NormalTail = 0.0005;

    /// <inheritdoc/>
    public override double PlaceOf(double share) => share;

    /// <summary>The quantile.</summary>
    public override string At(double share) => Quantile(share).ToString(CultureInfo.InvariantCulture);

    private double Quantile(double share)
    {
        var (first, second) = (Numbers[0], Numbers[1]);
        return Kind switch
        {
            DistributionKind.Uniform => first + share * (second - first),
            DistributionKind.LogUniform => first * Elementary.Exp(share * Elementary.Log(second / first)),
            DistributionKind.Integers => Math.Min(second, first + Math.Floor(share * (second - first + 1))),
            DistributionKind.Normal => first + second * NormalQuantile.At(Math.Clamp(share, NormalTail, 1 - NormalTail)),
            _ => Triangular(share, first, second, Numbers[2]),
        };
    }

    private static double Triangular(double share, double lowest, double mode, double highest)
    {
        var (width, rising) = (highest - lowest, mode - lowest);
        return share * width <= rising
            ? lowest + Math.Sqrt(share * width * rising)
            : highest - Math.Sqrt((1 - share) * width * (highest - mode));
    }
}
