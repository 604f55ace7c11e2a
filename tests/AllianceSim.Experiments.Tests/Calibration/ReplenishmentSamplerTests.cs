using AllianceSim.Experiments.Calibration;
using AllianceSim.Model.Numerics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Tests.Calibration;

public class ReplenishmentSamplerTests
{
    private static readonly double[] Primes = [2, 3, 5, 7];

    [Fact]
    public void The_sample_is_even_over_what_comes_close_enough()
    {
        // Whatever lies within the tolerance is as plausible: of a centre 0.3 the mean is 0.3 and the variance a third of its square.
        var (sampler, sample) = Draw(1, 1200, [Targets.Moment(0.3)], point => [point[0]]);

        var reach = sampler.Generations[^1].Tolerance;
        Assert.InRange(reach, 0.001, 0.05);
        Assert.InRange(Coordinate(sample, 0).Mean(), 0.3 - (0.15 * reach), 0.3 + (0.15 * reach));
        Assert.InRange(Coordinate(sample, 0).Variance(), 0.8 * reach * reach / 3, 1.2 * reach * reach / 3);
    }

    [Fact]
    public void A_known_posterior_is_found_with_its_means_deviations_and_correlations()
    {
        // Linear in the parameters and with normal noise, the posterior is normal; a tolerance adds its own variance, that of a ball.
        const double Noise = 0.06;
        var slopes = Matrix<double>.Build.DenseOfArray(new[,] { { 1, 0.8, 0, 0 }, { 0, 1, 0, 0 }, { 0, 0, 1, -1.5 }, { 0, 0, 0, 1 } });
        var centre = Vector<double>.Build.Dense([0.5, 0.4, 0.6, 0.5]);
        TargetMoment[] moments = [.. (slopes * centre).Select(value => Targets.Moment(value, Noise))];
        var made = 0;

        var (sampler, sample) = Draw(
            4, 500, moments, Measure, generations: 10);

        var tolerance = sampler.Generations[^1].Tolerance;
        var covariance = (slopes.Transpose() * slopes).Inverse() * (Noise * Noise * (1 + (4 * tolerance * tolerance / 6)));
        Assert.InRange(tolerance, 0, 1.3);
        for (var i = 0; i < 4; i++)
        {
            var (own, deviation) = (Coordinate(sample, i), Math.Sqrt(covariance[i, i]));
            Assert.InRange(own.Mean(), centre[i] - (0.25 * deviation), centre[i] + (0.25 * deviation));
            Assert.InRange(own.StandardDeviation(), 0.8 * deviation, 1.2 * deviation);
            for (var j = 0; j < i; j++)
            {
                var expected = covariance[i, j] / Math.Sqrt(covariance[i, i] * covariance[j, j]);
                Assert.InRange(Correlation.Pearson(own, Coordinate(sample, j)), expected - 0.15, expected + 0.15);
            }
        }

        Assert.InRange(sampler.Generations[^1].Distinct, 0.5 * 500, 500);

        double[] Measure(double[] point)
        {
            made++;
            return [.. (slopes * Vector<double>.Build.Dense(point)).Select((value, k) => value + (Noise * Normal(made * Math.Sqrt(Primes[k]))))];
        }

        // Multiples of roots of primes are spread evenly over every stretch of them, and each apart from the others.
        static double Normal(double multiple) => NormalQuantile.At(multiple % 1);
    }

    [Fact]
    public void What_the_targets_do_not_tell_stays_as_wide_as_before()
    {
        // Steps go by logits, where what is even is not: were that left out of account, or counted the wrong way, members would drift to the ends or
        // to the middle.
        var (_, sample) = Draw(2, 400, [Targets.Moment(0.6, 0.1)], point => [point[0]]);

        Assert.InRange(Coordinate(sample, 0).Variance(), 0, 0.01 / 12);
        Assert.InRange(Coordinate(sample, 1).Mean(), 0.45, 0.55);
        Assert.InRange(Coordinate(sample, 1).Variance(), 0.8 / 12, 1.2 / 12);
    }

    [Fact]
    public void Generations_come_closer_and_end_where_hardly_any_step_is_taken()
    {
        var spared = 0L;
        var (sampler, sample) = Draw(
            2, 100, [Targets.Moment(0.5), Targets.Moment(0.2)], point => [point[0], Math.Round(point[1], 2)], generations: 200,
            spare: trials => spared += trials);

        Assert.Equal(sampler.Generations.Select(g => g.Tolerance).OrderDescending(), sampler.Generations.Select(g => g.Tolerance));
        Assert.True(sampler.Generations.Count < 200);
        Assert.True(sampler.Generations[^1].Accepted < ReplenishmentSampler.LeastAccepted);
        Assert.Equal(100, sample.Count);
        Assert.All(sample, trial => Assert.InRange(trial.Misfit, 0, sampler.Generations[^2].Tolerance));
        Assert.Equal(sampler.Generations[^1].Distinct, sample.Distinct().Count());
        Assert.Equal(ReplenishmentSampler.MostTrials(Spec(100, 200, 7)), sampler.Generations[^1].Evaluations + spared);
    }

    [Fact]
    public void No_step_is_taken_away_from_the_targets()
    {
        var tried = new List<Trial>();
        var spec = Spec(40, 2, 3);
        TargetMoment[] moments = [Targets.Moment(0.5)];
        var measured = Targets.Measured(moments, point => [point[0]]);
        var sampler = new ReplenishmentSampler(spec, 1, Watched);

        var sample = sampler.Draw();

        var (first, tolerance) = (tried.Take(40).ToList(), sampler.Generations[1].Tolerance);
        Assert.Equal(tolerance, first.Select(trial => trial.Misfit).Order().ElementAt(19));
        Assert.All(sample, trial => Assert.True(trial.Misfit <= tolerance));
        Assert.Contains(sample, trial => trial.Number >= 40);
        Assert.Contains(tried.Skip(40), trial => trial.Misfit > tolerance);

        IReadOnlyList<Trial> Watched(IReadOnlyList<double[]> points)
        {
            var trials = measured(points);
            tried.AddRange(trials);
            return trials;
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_sample_and_another_another()
    {
        Assert.Equal(Points(1), Points(1));
        Assert.NotEqual(Points(1), Points(2));

        static double[] Points(ulong seed) => [.. Draw(2, 20, [Targets.Moment(0.5)], point => [point[0]], seed: seed).Sample.SelectMany(t => t.Point)];
    }

    [Fact]
    public void A_sample_is_thin_where_its_central_part_cannot_be_told()
    {
        Assert.True(new GenerationRow { Distinct = 39 }.IsThin);
        Assert.False(new GenerationRow { Distinct = 40 }.IsThin);
    }

    private static double[] Coordinate(IEnumerable<Trial> sample, int i) => [.. sample.Select(trial => trial.Point[i])];

    private static (ReplenishmentSampler Sampler, IReadOnlyList<Trial> Sample) Draw(
        int dimensions, int particles, IReadOnlyList<TargetMoment> moments, Func<double[], double[]> measure, int generations = 6, ulong seed = 7,
        Action<long>? spare = null)
    {
        var sampler = new ReplenishmentSampler(Spec(particles, generations, seed), dimensions, Targets.Measured(moments, measure), spare);
        return (sampler, sampler.Draw());
    }

    private static CalibrationSpec Spec(int particles, int generations, ulong seed) =>
        new() { Name = "test", Worlds = [], Particles = particles, Generations = generations, Seed = seed };
}
