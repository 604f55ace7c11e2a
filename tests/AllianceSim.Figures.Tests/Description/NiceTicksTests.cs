using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Description;

public class NiceTicksTests
{
    public static TheoryData<double, double, int> Spans => new()
    {
        { 0, 1, 5 }, { 0.31, 0.37, 3 }, { -4, 9, 6 }, { 1e-9, 3e-9, 4 }, { -2.5e12, 7e14, 5 }, { 0, 0.3, 3 }, { 99.5, 1000, 7 }, { 0, 1e300, 4 },
    };

    [Theory]
    [MemberData(nameof(Spans))]
    public void Ticks_are_inside_evenly_spaced_round_and_not_too_many(double minimum, double maximum, int target)
    {
        var ticks = NiceTicks.Within(minimum, maximum, target, whole: false);
        var step = NiceTicks.Step(maximum - minimum, target, whole: false);
        Assert.InRange(ticks.Count, 1, target + 1);
        Assert.Contains(step.Mantissa, (int[])[1, 2, 5]);
        Assert.All(ticks, t => Assert.InRange(t.At, minimum - (step.Size * 1e-6), maximum + (step.Size * 1e-6)));
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(1, (pair.Second.At - pair.First.At) / step.Size, 6));
        Assert.Equal(ticks.Count, ticks.Select(t => t.Label).Distinct().Count());
    }

    [Theory]
    [InlineData(1948, 2007, 6)]
    [InlineData(1948, 1950, 6)]
    [InlineData(-12, 47, 12)]
    [InlineData(0, 9999, 6)]
    public void Years_are_whole_and_written_in_full(int first, int last, int target)
    {
        var ticks = NumberScale.Years("Year", first, last, target).Ticks;
        Assert.All(ticks, t => Assert.Equal(Math.Round(t.At), t.At));
        Assert.All(ticks, t => Assert.Equal(t.At, double.Parse(t.Label.Replace('−', '-'))));
        Assert.InRange(ticks.Count, 2, target + 1);
    }

    [Fact]
    public void Labels_have_as_many_decimals_as_the_step_needs() =>
        Assert.Equal(["0", "0.1", "0.2", "0.3"], NiceTicks.Within(0, 0.3, 3, whole: false).Select(t => t.Label));

    [Fact]
    public void Large_numbers_share_a_power_of_ten_and_negative_ones_have_a_minus_sign() =>
        Assert.Equal(["−1.0×10⁶", "−0.5×10⁶", "0"], NiceTicks.Within(-1e6, 0, 3, whole: false).Select(t => t.Label));

    [Fact]
    public void Multiples_are_the_nearest_numbers() =>
        Assert.Equal([0, 0.1, 0.2, 0.3], NiceTicks.Within(0, 0.3, 3, whole: false).Select(t => t.At));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_span_that_is_no_length_is_refused(double span) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NiceTicks.Step(span, 5, whole: false));
}
