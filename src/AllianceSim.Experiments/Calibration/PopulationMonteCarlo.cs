using AllianceSim.Experiments.Designs;
using AllianceSim.Model.Numerics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Calibration;

/// <summary>A member of the sample.</summary>
/// <param name="Trial">The set of values.</param>
/// <param name="Weight">Its weight, in any unit.</param>
public readonly record struct Particle(Trial Trial, double Weight);

/// <summary>Approximate Bayesian computation by adaptive population Monte Carlo: the closest of a sample are kept, new ones are drawn around
/// them, and so on, until hardly any new one comes closer.</summary>
/// <remarks>Lenormand, Jabot and Deffuant 2013, Adaptive approximate Bayesian computation for complex models, Computational Statistics 28:6. Each
/// generation is a batch of a known size, whatever comes of it.</remarks>
public sealed class PopulationMonteCarlo
{
    /// <summary>Share of new sets that come closer below which there is little to gain.</summary>
    public const double LeastAccepted = 0.05;

    /// <summary>Draws around one member before one outside the ranges is put back to their edge.</summary>
    private const int MostDraws = 200;

    private readonly CalibrationSpec spec;
    private readonly int dimensions;
    private readonly KeyedUniforms uniforms;
    private readonly Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll;
    private readonly List<GenerationRow> generations = [];
    private List<Particle> kept = [];

    /// <summary>Makes ready.</summary>
    /// <param name="spec">How large the sample is, and for how long it is drawn anew.</param>
    /// <param name="dimensions">Number of parameters.</param>
    /// <param name="tryAll">Tries points of the cube of ranges.</param>
    public PopulationMonteCarlo(CalibrationSpec spec, int dimensions, Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll)
    {
        (this.spec, this.dimensions, this.tryAll) = (spec, dimensions, tryAll);
        uniforms = new(spec.Seed);
    }

    /// <summary>The generations, in order.</summary>
    public IReadOnlyList<GenerationRow> Generations => generations;

    private int Kept => KeptOf(spec);

    /// <summary>Sets of values that are tried at most.</summary>
    /// <param name="spec">How large the sample is, and for how long it is drawn anew.</param>
    public static int MostTrials(CalibrationSpec spec) => spec.Particles + ((spec.Generations - 1) * (spec.Particles - KeptOf(spec)));

    /// <summary>Draws the sample.</summary>
    /// <returns>Its members, the closest first; their weights sum to 1.</returns>
    public IReadOnlyList<Particle> Draw()
    {
        Keep([.. tryAll(LatinHypercube.Shares(spec.Particles, dimensions, uniforms)).Select(trial => new Particle(trial, 1))], 1);
        for (var generation = 1; generation < spec.Generations && generations[^1].Accepted >= LeastAccepted; generation++)
        {
            var kernel = Kernel();
            var points = Enumerable.Range(0, spec.Particles - Kept).Select(place => Around(kernel, generation, place)).ToList();
            var tolerance = generations[^1].Tolerance;
            var drawn = tryAll(points).Select(trial => new Particle(trial, 1 / Density(kernel, trial.Point))).ToList();
            Keep([.. kept, .. drawn], drawn.Count(particle => particle.Trial.Misfit < tolerance) / (double)drawn.Count);
        }

        var sum = kept.Sum(particle => particle.Weight);
        return [.. kept.Select(particle => particle with { Weight = particle.Weight / sum })];
    }

    private static int KeptOf(CalibrationSpec spec) => (int)Math.Round(spec.Keep * spec.Particles, MidpointRounding.AwayFromZero);

    private void Keep(IReadOnlyList<Particle> all, double accepted)
    {
        kept = [.. all.OrderBy(particle => particle.Trial.Misfit).ThenBy(particle => particle.Trial.Number).Take(Kept)];
        var (sum, squares) = (kept.Sum(particle => particle.Weight), kept.Sum(particle => particle.Weight * particle.Weight));
        generations.Add(new(
            generations.Count, all.Max(particle => particle.Trial.Number) + 1, kept[^1].Trial.Misfit, kept[0].Trial.Misfit, accepted,
            sum * sum / squares));
    }

    /// <summary>Root of twice the weighted covariance of the sample (Filippi et al. 2013): what new points are strewn by.</summary>
    private Matrix<double> Kernel()
    {
        var covariance = WeightedMoments.Covariance([.. kept.Select(p => p.Trial.Point)], [.. kept.Select(p => p.Weight)]);

        // Of fewer members than parameters, some directions have no spread of their own.
        for (var i = 0; i < dimensions; i++)
            covariance[i, i] += 1e-6;
        return (2 * covariance).Cholesky().Factor;
    }

    private double[] Around(Matrix<double> kernel, int generation, int place)
    {
        var use = (generation * 1024) + 16;
        double[] point = [];
        for (var draw = 0; draw < MostDraws; draw++)
        {
            // Where a draw falls outside, its centre is drawn anew too: else those near an edge would be drawn around too often.
            var centre = Centre(uniforms.At(place, draw, use));
            var step = kernel * Vector<double>.Build.Dense(
                dimensions, i => NormalQuantile.At(uniforms.At(place, (draw * dimensions) + i, use + 1) + (0.5 / (1UL << 32))));
            point = [.. centre.Select((share, i) => share + step[i])];
            if (Prior.Holds(point))
                return point;
        }

        return [.. point.Select(share => Math.Clamp(share, 0, 1))];
    }

    /// <summary>The member at a share of the weight.</summary>
    private double[] Centre(double share)
    {
        var rest = share * kept.Sum(particle => particle.Weight);
        foreach (var particle in kept)
        {
            rest -= particle.Weight;
            if (rest < 0)
                return particle.Trial.Point;
        }

        return kept[^1].Trial.Point;
    }

    /// <summary>Density with which a point was drawn. That of the first generation is 1; what is lost outside the ranges is left out of
    /// account.</summary>
    private double Density(Matrix<double> kernel, double[] point)
    {
        var sum = kept.Sum(particle => particle.Weight);
        var height = 1.0;
        for (var i = 0; i < dimensions; i++)
            height /= kernel[i, i] * Math.Sqrt(2 * Math.PI);
        return height * kept.Sum(particle => particle.Weight / sum * Elementary.Exp(-0.5 * Distance(particle.Trial.Point)));

        double Distance(double[] centre)
        {
            // Solves kernel x = point - centre, the kernel being lower triangular.
            var (solved, squares) = (new double[dimensions], 0.0);
            for (var i = 0; i < dimensions; i++)
            {
                var rest = point[i] - centre[i];
                for (var j = 0; j < i; j++)
                    rest -= kernel[i, j] * solved[j];
                solved[i] = rest / kernel[i, i];
                squares += solved[i] * solved[i];
            }

            return squares;
        }
    }
}
