using AllianceSim.Experiments.Designs;

namespace AllianceSim.Experiments.Tests.Designs;

public sealed class DesignTests : IDisposable
{
    private readonly Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void A_grid_has_every_combination_the_last_factor_varying_fastest() => Assert.Equal(
        ["a=1 b=x c=0", "a=1 b=x c=0.5", "a=1 b=x c=1", "a=1 b=y c=0", "a=1 b=y c=0.5", "a=1 b=y c=1",
         "a=2 b=x c=0", "a=2 b=x c=0.5", "a=2 b=x c=1", "a=2 b=y c=0", "a=2 b=y c=0.5", "a=2 b=y c=1"],
        sweeps.Points("vary: { a: [1, 2], b: [x, y], c: { from: 0, to: 1, steps: 3 } }\n"));

    [Fact]
    public void Scenarios_are_conditions_each_with_the_whole_design()
    {
        var sweep = sweeps.Read("vary: { a: [1, 2] }\n", "[world.yaml, named.yaml]");

        var points = Design.Points(sweep);

        Assert.Equal([(0, 0, "a=1"), (1, 0, "a=2"), (2, 1, "a=1"), (3, 1, "a=2")], points.Select(point => (point.Number, point.Base, string.Join(' ', point.Settings))));
        Assert.Equal(4, Design.Count(sweep));
        Assert.Equal(["", ""], sweeps.Points("", "[world.yaml, named.yaml]"));
    }

    [Fact]
    public void One_at_a_time_has_the_scenario_as_it_is_and_each_level_alone() => Assert.Equal(
        ["", "a=1", "a=2", "b=x", "b=y", "c=0.125", "c=0.375", "c=0.625", "c=0.875", "d=1", "d=2"],
        sweeps.Points(
            "design: one-at-a-time\nsamples: 4\nvary: { a: [1, 2], b: [x, y], c: { uniform: [0, 1] }, d: { integers: [1, 2] } }\n"));

    [Fact]
    public void Parts_of_a_mixture_are_crossed()
    {
        var points = sweeps.Points(
            "design: { grid: [a, b], latin-hypercube: [c, d] }\nsamples: 5\n"
            + "vary: { a: [1, 2], c: { uniform: [0, 1] }, b: [x, y, z], d: { uniform: [0, 1] } }\n");

        Assert.Equal(2 * 3 * 5, points.Count);
        var parts = points.Select(point => point.Split(' ')).ToList();
        Assert.All(parts, part => Assert.Equal(["a", "b", "c", "d"], part.Select(setting => setting.Split('=')[0])));
        Assert.Equal(6, parts.Select(part => part[0] + part[1]).Distinct().Count());
        Assert.Equal(5, parts.Select(part => part[2] + part[3]).Distinct().Count());
        Assert.Equal(30, points.Distinct().Count());
        Assert.Equal(points.Take(5).Select(point => point["a=1 b=x ".Length..]), points.Skip(5).Take(5).Select(point => point["a=1 b=y ".Length..]));
    }

    [Fact]
    public void A_table_is_the_design_row_by_row()
    {
        sweeps.Write("points.csv", "b,a\nx,1\ny,2\nx,1\n");

        Assert.Equal(["b=x a=1", "b=y a=2", "b=x a=1"], sweeps.Points("design: table\ntable: points.csv\n"));
        Assert.Equal(6, sweeps.Points("design: table\ntable: points.csv\n", "[world.yaml, named.yaml]").Count);
    }

    [Theory]
    [InlineData("random")]
    [InlineData("latin-hypercube")]
    [InlineData("sobol")]
    public void A_design_that_draws_is_a_function_of_the_seed_and_stable_when_factors_are_appended(string design)
    {
        var three = sweeps.Shares(design, 16, 3);

        Assert.Equal(three, sweeps.Shares(design, 16, 3));
        Assert.Equal(three, sweeps.Shares(design, 16, 5).Select(point => point[..3]));
        Assert.NotEqual(three, sweeps.Shares(design, 16, 3, seed: 2));
        Assert.NotEqual(three, sweeps.Shares(design, 16, 3, seed: 1UL << 32 | 1));
        Assert.All(three.SelectMany(point => point), share => Assert.InRange(share, 0, Math.BitDecrement(1)));
        Assert.Equal(48, three.SelectMany(point => point).Distinct().Count());
    }

    [Fact]
    public void Random_points_are_stable_when_samples_are_appended_and_uniform()
    {
        var many = sweeps.Shares("random", 2000, 2);

        Assert.Equal(sweeps.Shares("random", 10, 2), many.Take(10));
        Assert.InRange(many.Average(point => point[0]), 0.48, 0.52);
        Assert.InRange(many.Average(point => (point[0] - 0.5) * (point[1] - 0.5)), -0.006, 0.006);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(1000)]
    public void A_latin_hypercube_has_one_value_in_each_slice_of_each_factor(int samples)
    {
        var points = sweeps.Shares("latin-hypercube", samples, 4);

        for (var factor = 0; factor < 4; factor++)
            Assert.Equal(Enumerable.Range(0, samples), points.Select(point => (int)(point[factor] * samples)).Order());
    }

    [Fact]
    public void The_slices_of_a_latin_hypercube_are_shuffled_by_factor_and_filled_by_chance()
    {
        var points = sweeps.Shares("latin-hypercube", 1000, 3);
        double Correlation(int a, int b) => points.Average(point => (point[a] - 0.5) * (point[b] - 0.5)) * 12;

        Assert.InRange(Correlation(0, 1), -0.1, 0.1);
        Assert.InRange(Correlation(0, 2), -0.1, 0.1);
        Assert.InRange(points.Select((point, i) => (point[0] - 0.5) * (i / 1000.0 - 0.5)).Average() * 12, -0.1, 0.1);
        Assert.InRange(points.Average(point => Math.Pow(point[0] * 1000 % 1 - 0.5, 2)) * 12, 0.9, 1.1);
    }

    [Fact]
    public void Levels_are_drawn_equally_often()
    {
        var points = sweeps.Points("design: latin-hypercube\nsamples: 30\nvary: { a: [x, y, z] }\n");

        Assert.Equal(["a=x", "a=y", "a=z"], points.Distinct().Order());
        Assert.All(points.GroupBy(point => point), same => Assert.Equal(10, same.Count()));
    }

    [Fact]
    public void What_a_point_sets_can_be_asked_for()
    {
        var point = Design.Points(sweeps.Read("vary: { a: [1], b: [x] }\n"))[0];

        Assert.Equal(("1", "x", null), (point["a"], point["b"], point["c"]));
    }

    [Fact]
    public void Designs_too_large_to_count_are_known_to_be_too_large()
    {
        var factors = string.Concat(Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"  f{i}: {{ from: 0, to: 1, steps: 10000 }}\n")));

        Assert.True(Design.Count(sweeps.Read($"vary:\n{factors}")) > Design.MostPoints);
    }
}
