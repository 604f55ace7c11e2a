using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Tests.Networks;

public class NetworkYearTests
{
    [Fact]
    public void States_follow_the_strongest_of_their_partners_up_to_one_that_none_outdoes()
    {
        // 0 and 2 lead; 1 is tied to both and follows the stronger; 4 follows 1, and so 0; 5 is alone.
        var year = new NetworkYear(1950, [0.4, 0.1, 0.3, 0.05, 0.02, 0.13], [new(0, 1, 1), new(1, 2, 1), new(2, 3, 2), new(4, 1, 1)]);
        Assert.Equal([0, 0, 2, 2, 0, -1], year.Leaders);
    }

    [Fact]
    public void Of_equal_partners_the_first_leads() =>
        Assert.Equal([0, 0, 0], new NetworkYear(1950, [0.25, 0.25, 0.25], [new(1, 2, 1), new(0, 2, 1), new(0, 1, 1)]).Leaders);
}
