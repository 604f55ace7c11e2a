using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Sensitivity;

public class SobolTests
{
    [Fact]
    public void A_row_is_a_point_of_both_samples_and_mixtures_that_take_one_factor_from_the_second()
    {
        const int Factors = 4, Samples = 64;
        var design = new SaltelliDesign(Factors, Samples, seed: 3);

        Assert.Equal((Factors + 2) * Samples, design.Shares.Count);
        Assert.All(design.Shares.SelectMany(point => point), share => Assert.InRange(share, 0, Math.BitDecrement(1)));
        foreach (var row in design.Shares.Chunk(Factors + 2))
        {
            for (var i = 0; i < Factors; i++)
                Assert.Equal(row[0].Select((share, at) => at == i ? row[1][at] : share), row[2 + i]);
        }

        // Each factor of both samples falls once into each slice of the range.
        for (var i = 0; i < 2 * Factors; i++)
        {
            var slices = design.Shares.Chunk(Factors + 2).Select(row => (int)(row[i / Factors][i % Factors] * Samples));
            Assert.Equal(Enumerable.Range(0, Samples), slices.Order());
        }
    }

    [Fact]
    public void Indices_of_the_Ishigami_function_are_the_known_ones() =>
        AreNear(KnownFunctions.IshigamiIndices(), new SaltelliDesign(3, 4096, seed: 1).Sobol(KnownFunctions.Ishigami), 0.005);

    [Fact]
    public void Indices_of_the_g_function_are_the_known_ones() =>
        AreNear(KnownFunctions.GIndices(), new SaltelliDesign(8, 4096, seed: 1).Sobol(KnownFunctions.G), 0.01);

    [Fact]
    public void The_known_indices_are_those_in_print()
    {
        Assert.Equal([0.3139, 0.4424, 0], KnownFunctions.IshigamiIndices().Select(index => Math.Round(index.First, 4)));
        Assert.Equal([0.5576, 0.4424, 0.2437], KnownFunctions.IshigamiIndices().Select(index => Math.Round(index.Total, 4)));
        Assert.Equal([0.716, 0.179, 0.024, 0.007, 0.0001], KnownFunctions.GIndices().Take(5).Select((index, i) => Math.Round(index.First, i < 4 ? 3 : 4)));
    }

    [Fact]
    public void Few_rows_have_intervals_that_hold_the_truth_about_as_often_as_they_say()
    {
        // The sequence is evener than the draws that the bootstrap takes it for, so that intervals are wide rather than narrow.
        int held = 0, of = 0;
        for (var seed = 0ul; seed < 20; seed++)
        {
            var indices = new SaltelliDesign(3, 200, seed).Sobol(KnownFunctions.Ishigami);
            foreach (var (index, (first, total)) in indices.Zip(KnownFunctions.IshigamiIndices()))
            {
                held += (index.First.LeavesOut(first) ? 0 : 1) + (index.Total.LeavesOut(total) ? 0 : 1);
                of += 2;
                Assert.InRange(index.First.Upper - index.First.Lower, 0.01, 0.6);
            }
        }

        Assert.InRange((double)held / of, 0.9, 1);
    }

    [Fact]
    public void A_factor_without_influence_has_none()
    {
        var idle = new SaltelliDesign(4, 256, seed: 2).Sobol(point => KnownFunctions.Ishigami(point[..3]))[3];

        Assert.Equal(new Estimate(0, 0, 0), idle.First);
        Assert.Equal(new Estimate(0, 0, 0), idle.Total);
        Assert.Equal(["first", "total"], idle.Measures.Select(measure => measure.Name));
        Assert.Equal([idle.First, idle.Total], idle.Measures.Select(measure => measure.Estimate));
    }

    [Fact]
    public void Neither_unit_nor_origin_of_the_outcome_matters()
    {
        var design = new SaltelliDesign(3, 512, seed: 6);
        var plain = design.Sobol(KnownFunctions.Ishigami);
        var other = design.Sobol(point => 1e6 - (1e-3 * KnownFunctions.Ishigami(point)));
        foreach (var (one, same) in plain.Zip(other))
        {
            Assert.Equal(one.First.Value, same.First.Value, 1e-5);
            Assert.Equal(one.Total.Upper, same.Total.Upper, 1e-5);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-1e9)]
    public void A_constant_has_no_indices(double value)
    {
        var indices = new SaltelliDesign(3, 100, seed: 1).Of(_ => value);
        Assert.Equal(100, indices.Used);
        Assert.All(
            indices.Factors.SelectMany(index => index.Measures),
            measure => Assert.Equal(new Estimate(double.NaN, double.NaN, double.NaN), measure.Estimate));
    }

    [Fact]
    public void Rows_with_what_is_not_known_are_left_out()
    {
        var design = new SaltelliDesign(3, 1024, seed: 1);
        double[] values = [.. design.Shares.Select(KnownFunctions.Ishigami)];
        var all = design.Indices(values);
        for (var i = 0; i < values.Length; i += 61)
            values[i] = i % 2 == 0 ? double.NaN : double.NegativeInfinity;
        var some = design.Indices(values);

        Assert.Equal((1024, 1024), (all.Samples, all.Used));
        Assert.Equal((1024, 1024 - 84), (some.Samples, some.Used));
        AreNear(KnownFunctions.IshigamiIndices(), [.. some.Factors.Cast<SobolIndex>()], 0.05);

        var none = design.Indices([.. values.Select(_ => double.NaN)]);
        Assert.Equal(0, none.Used);
        Assert.All(none.Factors.SelectMany(index => index.Measures), measure => Assert.True(double.IsNaN(measure.Estimate.Value)));
    }

    [Fact]
    public void A_design_is_the_same_by_seed_and_begins_alike_whatever_its_size()
    {
        var design = new SaltelliDesign(3, 64, seed: 9);
        Assert.Equal(design.Shares, new SaltelliDesign(3, 128, seed: 9).Shares.Take(5 * 64));
        Assert.NotEqual(design.Shares, new SaltelliDesign(3, 64, seed: 10).Shares);
        Assert.Equal(design.Sobol(KnownFunctions.Ishigami), new SaltelliDesign(3, 64, seed: 9).Sobol(KnownFunctions.Ishigami));
    }

    [Fact]
    public void One_row_has_no_interval()
    {
        var index = new SaltelliDesign(1, 1, seed: 1).Sobol(point => point[0])[0];
        Assert.False(double.IsNaN(index.Total.Value));
        Assert.True(double.IsNaN(index.Total.Lower));
    }

    [Fact]
    public void What_is_no_design_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(1, 0, 1));
        Assert.Throws<ArgumentException>(() => new SaltelliDesign(1, 1, 1).Indices([1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(1, 1, 1).Indices([1, 2, 3], level: 0));
    }

    private static void AreNear((double First, double Total)[] truth, IReadOnlyList<SobolIndex> found, double tolerance)
    {
        Assert.Equal(truth.Length, found.Count);
        for (var i = 0; i < truth.Length; i++)
        {
            Assert.Equal(i, found[i].Factor);
            Assert.Equal(truth[i].First, found[i].First.Value, tolerance);
            Assert.Equal(truth[i].Total, found[i].Total.Value, tolerance);
            Assert.InRange(truth[i].First, found[i].First.Lower, found[i].First.Upper);
            Assert.InRange(truth[i].Total, found[i].Total.Lower, found[i].Total.Upper);
        }
    }
}
