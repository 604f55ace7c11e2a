using AllianceSim.Engine.Scenario;
using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Tests.Networks;

public class NetworkHistoryTests
{
    [Fact]
    public void Ties_are_those_that_the_run_itself_counted()
    {
        var story = SyntheticStory.Played(12, 25, Geography.Plane);
        var history = new NetworkHistory(story);
        var counted = story.Rows.States.GroupBy(row => row.Tick).ToList();
        Assert.Contains(story.Rows.States, row => row.Partners > 0);
        Assert.All(counted, tick =>
        {
            var year = history.In(history.Years[tick.Key]);
            Assert.All(tick, row =>
            {
                var state = history.Names.ToList().IndexOf(row.State);
                Assert.Equal(row.Partners, year.Ties.Count(tie => tie.First == state || tie.Second == state));
                Assert.Equal(row.Power, year.Powers[state]);
            });
        });
    }

    [Fact]
    public void A_state_that_has_vanished_has_neither_power_nor_ties()
    {
        var history = new NetworkHistory(SyntheticStory.Of(25, 30));
        Assert.True(double.IsFinite(history.In(1964).Powers[24]));
        Assert.Contains(history.In(1964).Ties, tie => tie.Second == 24);
        Assert.True(double.IsNaN(history.In(1965).Powers[24]));
        Assert.DoesNotContain(history.In(1965).Ties, tie => tie.First == 24 || tie.Second == 24);
    }

    [Fact]
    public void Treaties_of_a_pair_are_counted()
    {
        // States 0 and 1 share the pact of neighbours alone, 20 and 24 the first bloc's.
        var ties = new NetworkHistory(SyntheticStory.Of(25)).In(1950).Ties;
        Assert.Equal(ties.Count, ties.Select(tie => (tie.First, tie.Second)).Distinct().Count());
        Assert.All(ties, tie => Assert.Equal(1, tie.Treaties));
    }

    [Fact]
    public void A_generated_world_on_a_ring_is_laid_out_as_a_ring()
    {
        var history = new NetworkHistory(SyntheticStory.Played(16, 2, Geography.Ring));
        Assert.All(history.Places, place =>
        {
            var (x, y) = ((place.X - 0.5) * 2, (place.Y - 0.5) * 2);
            Assert.InRange(Math.Sqrt((x * x) + (y * y)), 0.75, 1.1);
        });
    }
}
