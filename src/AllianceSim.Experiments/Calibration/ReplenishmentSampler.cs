using AllianceSim.Experiments.Designs;
using AllianceSim.Model.Numerics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Calibration;

/// <summary>Approximate Bayesian computation by sequential Monte Carlo with replenishment: the farthest of a sample are dropped, copies of the
/// others take their places and move on by steps of Metropolis and Hastings that come no farther from the targets than those kept, and so on,
/// until hardly any step is taken. All members count the same.</summary>
/// <remarks>Drovandi and Pettitt 2011, Estimation of parameters for macroparasite population evolution using approximate Bayesian computation,
/// Biometrics 67:225. Steps go by logits of shares, so that none leaves the ranges: what is even over a range has the density p(1-p) there. Each
/// step of all copies is a batch whose size is known before it is run.</remarks>
public sealed class ReplenishmentSampler
{
    /// <summary>Share of steps taken below which there is little to gain.</summary>
    public const double LeastAccepted = 0.05;

    /// <summary>Share of copies that may be left where they were copied from, at the rate of a generation's first step.</summary>
    private const double Unmoved = 0.05;

    /// <summary>Distance from either end of a range within which logits are taken as those at that distance.</summary>
    private const double Edge = 1e-9;

    private readonly CalibrationSpec spec;
    private readonly int dimensions;
    private readonly KeyedUniforms uniforms;
    private readonly Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll;
    private readonly Action<long> spare;
    private readonly List<GenerationRow> generations = [];
    private int tried;

    /// <summary>Makes ready.</summary>
    /// <param name="spec">How large the sample is, and for how long it moves.</param>
    /// <param name="dimensions">Number of parameters.</param>
    /// <param name="tryAll">Tries points of the cube of ranges.</param>
    /// <param name="spare">Told how many of the most trials will not be made, as soon as that is known; empty for nobody.</param>
    public ReplenishmentSampler(
        CalibrationSpec spec, int dimensions, Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll, Action<long>? spare = null)
    {
        (this.spec, this.dimensions, this.tryAll, this.spare) = (spec, dimensions, tryAll, spare ?? (_ => { }));
        uniforms = new(spec.Seed);
    }

    /// <summary>The generations, in order.</summary>
    public IReadOnlyList<GenerationRow> Generations => generations;

    /// <summary>Sets of values that are tried at most.</summary>
    /// <param name="spec">How large the sample is, and for how long it moves.</param>
    public static long MostTrials(CalibrationSpec spec) => spec.Particles + ((spec.Generations - 1L) * spec.Moves * Copies(spec));

    /// <summary>Draws the sample.</summary>
    /// <returns>Its members, the closest first; one that was copied and has not moved since is there more than once.</returns>
    public IReadOnlyList<Trial> Draw()
    {
        var sample = Keep(Try(LatinHypercube.Shares(spec.Particles, dimensions, uniforms)), accepted: 1);
        while (generations.Count < spec.Generations && generations[^1].Accepted >= LeastAccepted)
        {
            Trial[] kept = [.. sample.Take(spec.Particles - Copies(spec))];
            var shift = uniforms.At(0, 0, UseOf(step: 0));
            Trial[] copies = [.. Enumerable.Range(0, Copies(spec)).Select(place => kept[(int)((place + shift) * kept.Length / Copies(spec))])];
            var accepted = Move(copies, Kernel(kept), kept[^1].Misfit);
            sample = Keep([.. kept, .. copies], accepted);
        }

        spare((long)(spec.Generations - generations.Count) * spec.Moves * Copies(spec));
        return sample;
    }

    private static int Copies(CalibrationSpec spec) => (int)Math.Round((1 - spec.Keep) * spec.Particles, MidpointRounding.AwayFromZero);

    private static double[] Logits(Trial trial) => [.. trial.Point.Select(share => Elementary.Logit(Inside(share)))];

    private static double Inside(double share) => Math.Clamp(share, Edge, 1 - Edge);

    /// <summary>Logarithm of the density in logits of what is even over the ranges.</summary>
    private static double LogPrior(IEnumerable<double> point) => point.Sum(share => Elementary.Log(Inside(share) * (1 - Inside(share))));

    /// <summary>Tells the draws of a step from all others, the two of the first design among them.</summary>
    private int UseOf(int step) => ((generations.Count * 1024) + step) * 2;

    private IReadOnlyList<Trial> Try(IReadOnlyList<double[]> points)
    {
        tried += points.Count;
        return tryAll(points);
    }

    private IReadOnlyList<Trial> Keep(IEnumerable<Trial> members, double accepted)
    {
        Trial[] sample = [.. members.OrderBy(trial => trial.Misfit).ThenBy(trial => trial.Number)];
        generations.Add(new(
            generations.Count, tried, sample[^1].Misfit, sample[0].Misfit, accepted, sample.Select(trial => trial.Number).Distinct().Count()));
        return sample;
    }

    /// <summary>Moves copies on: by a first step, and by as many as it takes at its rate until hardly any is where it was.</summary>
    /// <returns>Share of steps taken.</returns>
    private double Move(Trial[] copies, Matrix<double> kernel, double tolerance)
    {
        var (accepted, steps) = (Step(copies, kernel, tolerance, UseOf(step: 1)), 1);
        var most = StepsAt(accepted / (double)copies.Length);
        for (; steps < most; steps++)
            accepted += Step(copies, kernel, tolerance, UseOf(steps + 1));
        spare((long)(spec.Moves - steps) * copies.Length);
        return accepted / (double)(steps * copies.Length);
    }

    private int StepsAt(double rate) => rate switch
    {
        0 => spec.Moves,
        1 => 1,
        _ => (int)Math.Min(spec.Moves, Math.Ceiling(Elementary.Log(Unmoved) / Elementary.Log(1 - rate))),
    };

    /// <summary>A step of each copy. One that the prior turns down is not tried.</summary>
    /// <returns>Number of steps taken.</returns>
    private int Step(Trial[] copies, Matrix<double> kernel, double tolerance, int use)
    {
        var proposals = copies.Select((copy, place) => (Copy: copy, Place: place, Point: Beside(copy, kernel, place, use)))
            .Where(one => uniforms.At(one.Place, 0, use + 1) < Elementary.Exp(LogPrior(one.Point) - LogPrior(one.Copy.Point)))
            .ToList();
        spare(copies.Length - proposals.Count);
        var accepted = 0;
        foreach (var (trial, place) in Try([.. proposals.Select(one => one.Point)]).Zip(proposals.Select(one => one.Place)))
        {
            if (trial.Misfit > tolerance)
                continue;
            copies[place] = trial;
            accepted++;
        }

        return accepted;
    }

    private double[] Beside(Trial copy, Matrix<double> kernel, int place, int use)
    {
        var step = kernel * Vector<double>.Build.Dense(dimensions, i => NormalQuantile.At(uniforms.At(place, i, use) + (0.5 / (1UL << 32))));
        return [.. Logits(copy).Select((logit, i) => Elementary.Logistic(logit + step[i]))];
    }

    /// <summary>Root of 2.38² by the number of parameters times the covariance of the sample (Roberts and Rosenthal 2001): what steps are drawn
    /// by. Of fewer members than parameters, some directions would have no spread of their own, so correlations are drawn towards 0 by as
    /// much as members are few.</summary>
    private Matrix<double> Kernel(IReadOnlyList<Trial> kept)
    {
        var covariance = SampleCovariance.Of([.. kept.Select(Logits)]);
        var weight = kept.Count / (double)(kept.Count + dimensions);
        covariance.MapIndexedInplace((i, j, value) => i == j ? value + 1e-6 : weight * value);
        return (2.38 * 2.38 / dimensions * covariance).Cholesky().Factor;
    }
}
