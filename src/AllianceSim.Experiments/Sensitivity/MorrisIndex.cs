using AllianceSim.Experiments.Statistics;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>What the elementary effects of a factor say of it: changes of the outcome by steps of the factor, each per whole range
/// (Morris 1991).</summary>
/// <remarks>Steps of a factor with few values move it by whole values: a switch by all of its range, though its effect is counted per
/// Δ of it like every other (with four levels, 1.5 times the change).</remarks>
/// <param name="Factor">Place of the factor in a point, from 0.</param>
/// <param name="Mu">Mean of the effects, in the unit of the outcome; near 0 too where they cancel out.</param>
/// <param name="MuStar">Mean of their sizes: how much the factor matters at all (Campolongo, Cariboni and Saltelli 2007).</param>
/// <param name="Sigma">Their standard deviation: 0 where the effect is the same everywhere; otherwise it is curved or depends on other
/// factors. NaN with fewer than two trajectories.</param>
public sealed record MorrisIndex(int Factor, Estimate Mu, Estimate MuStar, Estimate Sigma) : SensitivityIndex(Factor)
{
    private const int Kinds = 3;

    /// <inheritdoc/>
    public override IReadOnlyList<SensitivityMeasure> Measures => [new("mu", Mu), new("mu-star", MuStar), new("sigma", Sigma)];

    internal static SensitivityIndices Of(MorrisDesign design, IReadOnlyList<double> values, double level)
    {
        var trajectories = design.Trajectories;
        var factors = trajectories[0].Count;
        double[][] effects =
        [
            .. Samples.Known(design, values, factors + 1).Select(one => EffectsOf(trajectories[one.Sample], one.Values)),
        ];
        var estimates = Bootstrap.Estimates(
            effects.Length,
            drawn => [.. Enumerable.Range(0, factors).SelectMany(factor => Figures(Array.ConvertAll(drawn, i => effects[i][factor])))],
            level);
        return new(
            [
                .. Enumerable.Range(0, factors).Select(factor => new MorrisIndex(
                    factor, estimates[Kinds * factor], estimates[(Kinds * factor) + 1], estimates[(Kinds * factor) + 2])),
            ],
            trajectories.Count,
            effects.Length);
    }

    /// <summary>The effects of a trajectory, by factor.</summary>
    private static double[] EffectsOf(IReadOnlyList<MorrisStep> steps, double[] values)
    {
        var effects = new double[steps.Count];
        for (var i = 0; i < effects.Length; i++)
            effects[steps[i].Factor] = steps[i].Change == 0 ? 0 : (values[i + 1] - values[i]) / steps[i].Change;
        return effects;
    }

    private static double[] Figures(double[] effects) =>
        [effects.Mean(), Array.ConvertAll(effects, Math.Abs).Mean(), effects.StandardDeviation()];
}
