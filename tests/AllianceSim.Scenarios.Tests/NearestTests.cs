using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Tests;

public class NearestTests
{
    [Theory]
    [InlineData("powr", "power")]
    [InlineData("pwoer", "power")]
    [InlineData("POWER", "power")]
    [InlineData("poleShare", "pole-share")]
    [InlineData("pole_share", "pole-share")]
    [InlineData("agressivness", "aggressiveness")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_at_most_a_third_away(string typed, string? meant)
    {
        Assert.Equal(meant, Nearest.To(typed, ["name", "power", "pole-share", "aggressiveness"]));
    }

    [Fact]
    public void Among_equals_the_first_wins()
    {
        Assert.Equal("beta", Nearest.To("bea", ["alpha", "beta", "beat"]));
    }
}
