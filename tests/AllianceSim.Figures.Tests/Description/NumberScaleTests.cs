using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Description;

public class NumberScaleTests
{
    [Theory]
    [InlineData(3.0, 7.0)]
    [InlineData(-7.0, -3.0)]
    [InlineData(5.0, 5.0)]
    [InlineData(-5.0, -5.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(-1.7e308, 1.7e308)]
    public void The_axis_holds_all_values_and_has_a_length(double one, double other)
    {
        var scale = NumberScale.Values("", [one, double.NaN, other, double.NegativeInfinity], 4, withZero: false);
        Assert.True(scale.Minimum < scale.Maximum);
        Assert.InRange(Math.Clamp(one, -1e300, 1e300), scale.Minimum, scale.Maximum);
        Assert.InRange(Math.Clamp(other, -1e300, 1e300), scale.Minimum, scale.Maximum);
        Assert.InRange(scale.Ticks.Count, 2, 7);
    }

    [Theory]
    [InlineData(3.0, 7.0, 0.0, 8.0)]
    [InlineData(-7.0, -3.0, -8.0, 0.0)]
    public void Zero_can_be_kept_on_the_axis(double one, double other, double minimum, double maximum)
    {
        var scale = NumberScale.Values("", [one, other], 4, withZero: true);
        Assert.Equal((minimum, maximum), (scale.Minimum, scale.Maximum));
    }

    [Fact]
    public void Rounding_the_ends_leaves_the_step_as_it_is()
    {
        // The span of 51 gives steps of 20, and the rounded span of 80 would give 50, with 0 as the only label.
        var scale = NumberScale.Values("", [-29, 22], 3, withZero: true);
        Assert.Equal([-40.0, -20, 0, 20, 40], scale.Ticks.Select(t => t.At));
    }

    [Fact]
    public void Without_values_the_axis_runs_from_0_to_1()
    {
        var scale = NumberScale.Values("", [double.NaN], 4, withZero: false);
        Assert.Equal((0, 1), (scale.Minimum, scale.Maximum));
    }

    [Fact]
    public void A_single_year_stands_in_the_middle()
    {
        var scale = NumberScale.Years("Year", 1948, 1948, 6);
        Assert.Equal((1947, 1949), (scale.Minimum, scale.Maximum));
        Assert.Equal([new Tick(1948, "1948")], scale.Ticks);
    }

    [Fact]
    public void Years_do_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberScale.Years("Year", 1950, 1949, 6));
}
