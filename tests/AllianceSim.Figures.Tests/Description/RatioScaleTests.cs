using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Description;

public class RatioScaleTests
{
    [Theory]
    [InlineData(new[] { 0.8, 1.3 }, "0.8 1 1.2")]
    [InlineData(new[] { 0.5, 4.0 }, "0.5 1 2")]
    [InlineData(new[] { 0.25, 40.0 }, "0.3 1 3 10 30")]
    [InlineData(new[] { 0.0001, 200.0 }, "0.0001 0.01 1 100")]
    [InlineData(new[] { 0.96, 1.04 }, "0.96 0.98 1 1.02 1.04")]
    public void Round_ratios_are_labelled_at_their_logarithms(double[] bounds, string labels)
    {
        var scale = RatioScale.Of("ratio", bounds, bounds);
        var ticks = scale.Ticks.Where(tick => scale.Minimum <= tick.At && tick.At <= scale.Maximum).ToList();
        Assert.Equal(labels.Split(' '), ticks.Select(tick => tick.Label));
        Assert.All(ticks, tick => Assert.Equal(Math.Log10(double.Parse(tick.Label)), tick.At, 9));
        Assert.InRange(RatioScale.At(bounds[0]), scale.Minimum, scale.Maximum);
        Assert.InRange(RatioScale.At(bounds[1]), scale.Minimum, scale.Maximum);
    }

    [Fact]
    public void Bounds_stretch_an_axis_no_further_than_four_times_beyond_the_values()
    {
        var scale = RatioScale.Of("ratio", [2, double.NaN, 0], [0, 1e9]);
        Assert.InRange(scale.Minimum, RatioScale.At(0.2), RatioScale.At(0.25));
        Assert.InRange(scale.Maximum, RatioScale.At(8), RatioScale.At(10));
    }

    [Fact]
    public void One_is_always_on_it()
    {
        Assert.InRange(0, RatioScale.Of("ratio", [3, 4], [2.5, 5]).Minimum, 0);
        var none = RatioScale.Of("ratio", [], [double.NaN]);
        Assert.Equal(["0.5", "0.7", "1", "1.5", "2"], none.Ticks.Select(tick => tick.Label));
    }
}
