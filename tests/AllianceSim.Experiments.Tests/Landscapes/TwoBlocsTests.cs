using AllianceSim.Experiments.Landscapes;
using AllianceSim.Model.Landscape;

namespace AllianceSim.Experiments.Tests.Landscapes;

public class TwoBlocsTests
{
    // Two pairs, a third of less power, and one state alone.
    private static readonly double[] Powers = [0.3, 0.2, 0.15, 0.1, 0.02, 0.01, 0.22];

    private static readonly TwoBlocs Blocs = Of(0, 1, 2, 3, 4, 5, 6)!;

    [Fact]
    public void Of_three_blocs_the_two_that_hold_most_power_are_sides()
    {
        Assert.Equal((0, 2), (Blocs.First, Blocs.Second));
        Assert.Equal([0, 0, 2, 2, -1, -1, -1], Blocs.Leaders);
        Assert.Equal([2, 2, 0], Of(2, 3, 0)!.Leaders);
        Assert.Null(Of(0, 1, 6));
    }

    [Theory]
    [InlineData("1122111", "0000000")]
    [InlineData("2211222", "0000000")]
    [InlineData("1222111", "0100000")]
    [InlineData("2212111", "0001000")]
    [InlineData("1111222", "0011000")]
    public void Misplaced_are_as_few_as_can_be(string predicted, string misplaced)
    {
        var split = new Split(predicted.Select(side => side == '2'));
        Assert.Equal(misplaced, string.Concat(Blocs.Misplaced(split).Select(one => one ? '1' : '0')));
        var nearest = Blocs.NearestTo(split);
        Assert.Equal(misplaced.Count(one => one == '1'), nearest.MovesTo(split));
        Assert.True(nearest[0] == nearest[1] && nearest[2] == nearest[3] && nearest[0] != nearest[2]);
    }

    private static TwoBlocs? Of(params int[] states) => TwoBlocs.Of(BlocLeaders.Of(Powers, [(0, 1), (2, 3), (4, 5)]), Powers, states);
}
