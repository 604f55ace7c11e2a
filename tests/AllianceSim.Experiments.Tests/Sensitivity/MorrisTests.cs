using System.Collections.Immutable;
using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Experiments.Tests.Sensitivity;

public class MorrisTests
{
    private static readonly Node Nowhere = new RefusedNode("", default);

    [Fact]
    public void Each_step_changes_another_factor_and_by_as_much()
    {
        const int Factors = 7, Samples = 20;
        var design = new MorrisDesign(Factors, Samples, seed: 3);

        Assert.Equal((Factors + 1) * Samples, design.Shares.Count);
        foreach (var trajectory in design.Shares.Chunk(Factors + 1))
        {
            var changed = trajectory.Zip(trajectory.Skip(1), (from, to) => Assert.Single(
                Enumerable.Range(0, Factors), i => from[i] != to[i] && Math.Abs(Math.Abs(from[i] - to[i]) - (2 / 3.0)) < 1e-12));
            Assert.Equal(Enumerable.Range(0, Factors), changed.Order());
            Assert.All(trajectory.Zip(trajectory.Skip(1)), step => Assert.Equal(1, step.First.Zip(step.Second).Count(x => x.First != x.Second)));
        }
    }

    /// <summary>A switch goes its whole range in a step, of a list of three half of it, of a distribution two thirds.</summary>
    [Fact]
    public void Effects_are_per_whole_range_of_switches_and_lists_too()
    {
        FactorValues[] factors =
        [
            new Levels(Nowhere, ["0", "1"]), new Levels(Nowhere, ["0", "1", "2"]), new Distribution(Nowhere, DistributionKind.Uniform, [0, 5]),
            new Levels(Nowhere, ["7"]),
        ];
        var design = new MorrisDesign(factors.Length, 30, seed: 9, place: (factor, share) => factors[factor].PlaceOf(share));
        var indices = design.Indices([.. design.Shares.Select(point => point.Select((share, i) => double.Parse(
            factors[i].At(share), System.Globalization.CultureInfo.InvariantCulture)).Sum())]);

        double[] expected = [1, 2, 5, 0];
        Assert.All(indices.Factors.Cast<MorrisIndex>(), index =>
        {
            Assert.Equal(expected[index.Factor], index.Mu.Value, 9);
            Assert.Equal(0, index.Sigma.Value, 9);
        });
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(10)]
    public void Every_level_is_as_likely_and_mirrored(int levels)
    {
        const int Samples = 4000;
        var shares = new MorrisDesign(1, Samples, seed: 1, levels).Shares;
        var byLevel = shares.GroupBy(point => point[0]).OrderBy(group => group.Key).ToList();

        Assert.All(shares, point => Assert.InRange(point[0], 0, Math.BitDecrement(1)));
        Assert.Equal(levels, byLevel.Count);
        Assert.All(byLevel, group => Assert.InRange(group.Count() * (double)levels / shares.Count, 0.85, 1.15));
        for (var level = 0; level < levels; level++)
        {
            Assert.Equal(level / (levels - 1.0), byLevel[level].Key, 1e-15);
            Assert.Equal(1, byLevel[level].Key + byLevel[levels - 1 - level].Key, 1e-15);
        }
    }

    [Fact]
    public void A_bounded_factor_reaches_its_ends()
    {
        var shares = new MorrisDesign(1, 20, seed: 1).Shares.Select(point => point[0]).ToList();
        foreach (var (kind, text) in new[] { (DistributionKind.Uniform, "1000 5000"), (DistributionKind.Integers, "1000 5000") })
        {
            var values = new Distribution(Nowhere, kind, [1000, 5000]);
            Assert.Equal(text, $"{values.At(shares.Min())} {values.At(shares.Max())}");
        }
    }

    [Fact]
    public void Every_step_changes_every_factor_that_has_two_values_or_more()
    {
        foreach (var levels in new[] { 2, 4, 6, 8, 20 })
        {
            var steps = new MorrisDesign(1, 200, seed: 5, levels).Shares.Chunk(2).Select(pair => (pair[0][0], pair[1][0])).Distinct().ToList();
            Assert.Equal(levels, steps.Count);
            for (var count = 2; count <= 60; count++)
            {
                FactorValues list = new Levels(Nowhere, [.. Enumerable.Range(0, count).Select(i => $"v{i}")]);
                FactorValues integers = new Distribution(Nowhere, DistributionKind.Integers, ImmutableArray.Create(-3.0, count - 4));
                Assert.All(steps, step => Assert.NotEqual(list.At(step.Item1), list.At(step.Item2)));
                Assert.All(steps, step => Assert.NotEqual(integers.At(step.Item1), integers.At(step.Item2)));
            }
        }
    }

    [Theory]
    [InlineData(2, "0 0 1 1")]
    [InlineData(3, "0 1 1 2")]
    [InlineData(4, "0 1 2 3")]
    [InlineData(5, "0 1 3 4")]
    [InlineData(6, "0 2 3 5")]
    public void Four_levels_spread_over_lists(int count, string places)
    {
        var list = new Levels(Nowhere, [.. Enumerable.Range(0, count).Select(i => $"{i}")]);
        var shares = new MorrisDesign(1, 100, seed: 1).Shares.Select(point => point[0]).Distinct().Order();
        Assert.Equal(places, string.Join(' ', shares.Select(list.At)));
    }

    [Fact]
    public void A_linear_function_has_its_slopes_as_effects_that_do_not_vary()
    {
        double[] slopes = [3, -2, 0, 0.5];
        var indices = new MorrisDesign(4, 10, seed: 2).Morris(point => 100 + point.Zip(slopes, (x, slope) => x * slope).Sum());

        Assert.Equal([0, 1, 2, 3], indices.Select(index => index.Factor));
        Assert.All(indices, index =>
        {
            var slope = slopes[index.Factor];
            Assert.Equal(slope, index.Mu.Value, 1e-12);
            Assert.Equal(
                [Math.Abs(slope), Math.Abs(slope), Math.Abs(slope)], new[] { index.MuStar.Value, index.MuStar.Lower, index.MuStar.Upper },
                (one, other) => Math.Abs(one - other) < 1e-12);
            Assert.Equal(0, index.Sigma.Value, 1e-12);
        });
        Assert.Equal(["mu", "mu-star", "sigma"], indices[0].Measures.Select(measure => measure.Name));
        Assert.Equal([indices[0].Mu, indices[0].MuStar, indices[0].Sigma], indices[0].Measures.Select(measure => measure.Estimate));
    }

    [Fact]
    public void Effects_on_the_Ishigami_function_are_those_that_four_levels_have()
    {
        var indices = new MorrisDesign(3, 400, seed: 1).Morris(KnownFunctions.Ishigami);

        // Levels are -π, -π/3, π/3 and π; a step goes from 0 to √3/2 of the sine, or back, and divides by 2/3.
        double sine = Math.Sqrt(3) / 2, high = Math.Pow(Math.PI, 4), low = high / 81;
        Holds(indices[0].MuStar, 1.5 * sine * (1 + (0.1 * (high + low) / 2)));
        Assert.Equal(indices[0].Mu, indices[0].MuStar);
        Near(1.5 * 7 * sine * sine, indices[1].MuStar);
        Holds(indices[1].Mu, 0);
        Near(1.5 * 7 * sine * sine, indices[1].Sigma, 0.01);
        Holds(indices[2].MuStar, 1.5 * 0.1 * (high - low) * sine / 2);
        Holds(indices[2].Mu, 0);
    }

    [Fact]
    public void The_g_function_ranks_its_factors()
    {
        var indices = new MorrisDesign(8, 200, seed: 4).Morris(KnownFunctions.G);

        Assert.Equal([0, 1, 2, 3], indices.OrderByDescending(index => index.MuStar.Value).Take(4).Select(index => index.Factor));
        for (var i = 0; i < 3; i++)
            Assert.True(indices[i].MuStar.Lower > indices[i + 1].MuStar.Upper);
        Assert.All(indices.Skip(4), index => Assert.InRange(index.MuStar.Value, 0, 0.1));
    }

    [Fact]
    public void Trajectories_with_what_is_not_known_are_left_out()
    {
        var design = new MorrisDesign(3, 30, seed: 1);
        double[] values = [.. design.Shares.Select(KnownFunctions.Ishigami)];
        (values[5], values[6], values[4 * 29]) = (double.NaN, double.NaN, double.PositiveInfinity);
        var some = design.Indices(values);
        Assert.Equal((30, 28), (some.Samples, some.Used));

        // The effects of the trajectories that are left, by hand.
        var sizes = design.Shares.Zip(values).Chunk(4).Where(one => one.All(x => double.IsFinite(x.Second)))
            .Select(one => one.Zip(one.Skip(1)).Single(step => step.First.First[0] != step.Second.First[0]))
            .Select(step => Math.Abs(step.Second.Second - step.First.Second) * 1.5).ToList();
        Assert.Equal(28, sizes.Count);
        Assert.Equal(sizes.Average(), ((MorrisIndex)some.Factors[0]).MuStar.Value, 1e-9);

        var none = design.Indices([.. values.Select(_ => double.NaN)]);
        Assert.Equal(0, none.Used);
        Assert.All(none.Factors.SelectMany(index => index.Measures), measure => Assert.True(double.IsNaN(measure.Estimate.Value)));
    }

    [Fact]
    public void A_design_is_the_same_by_seed_and_begins_alike_whatever_its_size()
    {
        var design = new MorrisDesign(5, 20, seed: 9);
        Assert.Equal(design.Shares, new MorrisDesign(5, 40, seed: 9).Shares.Take(120));
        Assert.NotEqual(design.Shares, new MorrisDesign(5, 20, seed: 10).Shares);
        double Sum(double[] point) => point.Select((x, i) => x * x * i).Sum();
        Assert.Equal(design.Morris(Sum), new MorrisDesign(5, 20, seed: 9).Morris(Sum));
    }

    [Fact]
    public void One_trajectory_has_no_interval()
    {
        var index = new MorrisDesign(1, 1, seed: 1).Morris(point => point[0])[0];
        Assert.Equal(1, index.MuStar.Value, 1e-12);
        Assert.True(double.IsNaN(index.MuStar.Lower) && double.IsNaN(index.Sigma.Value));
    }

    [Fact]
    public void What_is_no_design_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(1, 1, 1, levels: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(1, 1, 1, levels: 0));
        Assert.Throws<ArgumentException>(() => new MorrisDesign(1, 1, 1).Indices([1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(1, 1, 1).Indices([1, 2], level: 1));
    }

    private static void Holds(Estimate estimate, double truth) => Assert.InRange(truth, estimate.Lower, estimate.Upper);

    private static void Near(double truth, Estimate estimate, double tolerance = 1e-9) =>
        Assert.Equal(truth, estimate.Value, tolerance * truth);
}
