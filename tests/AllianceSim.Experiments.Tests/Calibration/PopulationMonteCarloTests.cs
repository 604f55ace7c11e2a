using AllianceSim.Experiments.Calibration;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Tests.Calibration;

public class PopulationMonteCarloTests
{
    [Fact]
    public void The_sample_is_even_over_what_comes_close_enough()
    {
        // Whatever lies within the tolerance is as plausible: of a centre 0.3 the mean is 0.3 and the variance a third of its square.
        var (sampler, sample) = Draw(1, 1200, [Targets.Moment(0.3)], point => [point[0]]);

        var reach = sampler.Generations[^1].Tolerance;
        Assert.InRange(reach, 0.001, 0.05);
        var mean = sample.Sum(particle => particle.Weight * particle.Trial.Point[0]);
        var variance = sample.Sum(particle => particle.Weight * Math.Pow(particle.Trial.Point[0] - mean, 2));
        Assert.Equal(1, sample.Sum(particle => particle.Weight), 12);
        Assert.InRange(mean, 0.3 - (0.15 * reach), 0.3 + (0.15 * reach));
        Assert.InRange(variance, 0.8 * reach * reach / 3, 1.2 * reach * reach / 3);
    }

    [Fact]
    public void What_the_targets_do_not_tell_stays_as_wide_as_before()
    {
        var (_, sample) = Draw(2, 400, [Targets.Moment(0.6, 0.1)], point => [point[0]]);

        var covariance = WeightedMoments.Covariance([.. sample.Select(p => p.Trial.Point)], [.. sample.Select(p => p.Weight)]);
        Assert.InRange(covariance[0, 0], 0, 0.01 / 12);
        Assert.InRange(covariance[1, 1], 0.75 / 12, 1.25 / 12);
    }

    [Fact]
    public void Generations_come_closer_and_end_where_few_do()
    {
        var (sampler, sample) = Draw(2, 100, [Targets.Moment(0.5), Targets.Moment(0.2)], point => [point[0], Math.Round(point[1], 2)], generations: 200);

        Assert.Equal(sampler.Generations.Select(g => g.Tolerance).OrderDescending(), sampler.Generations.Select(g => g.Tolerance));
        Assert.True(sampler.Generations.Count < 200);
        Assert.True(sampler.Generations[^1].Accepted < PopulationMonteCarlo.LeastAccepted);
        Assert.Equal(50, sample.Count);
        Assert.All(sampler.Generations, g => Assert.InRange(g.EffectiveSize, 1, 50.000001));
    }

    [Fact]
    public void The_same_seed_gives_the_same_sample_and_another_another()
    {
        Assert.Equal(Points(1), Points(1));
        Assert.NotEqual(Points(1), Points(2));

        static double[] Points(ulong seed) => [.. Draw(2, 20, [Targets.Moment(0.5)], point => [point[0]], seed: seed).Sample.SelectMany(p => p.Trial.Point)];
    }

    private static (PopulationMonteCarlo Sampler, IReadOnlyList<Particle> Sample) Draw(
        int dimensions, int particles, IReadOnlyList<TargetMoment> moments, Func<double[], double[]> measure, int generations = 6, ulong seed = 7)
    {
        var spec = new CalibrationSpec { Name = "test", Worlds = [], Particles = particles, Generations = generations, Seed = seed };
        var sampler = new PopulationMonteCarlo(spec, dimensions, Targets.Measured(moments, measure));
        return (sampler, sampler.Draw());
    }
}
