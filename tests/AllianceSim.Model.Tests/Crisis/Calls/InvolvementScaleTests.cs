using AllianceSim.Model.Crisis.Calls;

namespace AllianceSim.Model.Tests.Crisis.Calls;

public class InvolvementScaleTests
{
    private static readonly Involvement[] Levels = Enum.GetValues<Involvement>();

    private readonly Random random = new(1);

    [Fact]
    public void The_level_is_the_one_of_the_greatest_utility()
    {
        Each((scale, inclination, cost) =>
        {
            var utilities = Levels.Select(level => scale.Utility(level, inclination, cost)).ToArray();
            Assert.Equal(0, utilities[0]);
            Assert.Equal(Array.IndexOf(utilities, utilities.Max()), (int)scale.LevelOf(inclination, cost));
        });
    }

    [Fact]
    public void More_inclination_never_lowers_the_level_and_more_cost_never_raises_it()
    {
        Each((scale, inclination, cost) =>
        {
            var (level, more) = (scale.LevelOf(inclination, cost), 3 * random.NextDouble());
            Assert.True(scale.LevelOf(inclination + more, cost) >= level);
            Assert.True(scale.LevelOf(inclination, cost + more) <= level);
        });
    }

    [Fact]
    public void A_logit_of_inclination_and_one_of_cost_move_the_utility_by_their_weights()
    {
        Each((scale, inclination, cost) =>
        {
            foreach (var level in Levels)
            {
                var utility = scale.Utility(level, inclination, cost);
                Assert.Equal(utility + InvolvementScale.Weight(level), scale.Utility(level, inclination + 1, cost), 1e-12);
                Assert.Equal(utility - InvolvementScale.CostWeight(level), scale.Utility(level, inclination, cost + 1), 1e-12);
            }
        });
        Assert.Equal(1, InvolvementScale.Weight(Involvement.Military), 1e-14);
        Assert.Equal((0, 0), (InvolvementScale.Weight(Involvement.None), InvolvementScale.CostWeight(Involvement.None)));
    }

    [Fact]
    public void Each_level_begins_at_its_threshold()
    {
        Each((scale, _, cost) =>
        {
            foreach (var level in Levels[1..])
            {
                var threshold = scale.Threshold(level, cost);
                Assert.True(scale.LevelOf(threshold, cost) >= level);
                Assert.True(scale.LevelOf(threshold - 1e-9, cost) < level);
            }
        });
    }

    [Fact]
    public void Thresholds_set_in_the_wrong_order_are_those_of_the_lower_level()
    {
        var scale = new InvolvementScale(Chosen.With(
            ("involvement.exposure", 5), ("involvement.non-military", 3), ("involvement.military", 4)));
        Assert.All(Levels[1..], level => Assert.Equal(5, scale.Threshold(level, 0)));
    }

    [Theory]
    [InlineData("involvement.exposure")]
    [InlineData("involvement.non-military")]
    [InlineData("involvement.military")]
    public void No_level_comes_of_itself(string threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Chosen.With((threshold, 0)));

    private void Each(Action<InvolvementScale, double, double> test)
    {
        for (var number = 0; number < 200; number++)
        {
            var thresholds = new[] { Between(0.1, 10), Between(0.1, 10), Between(0.1, 10) }.Order().ToArray();
            var scale = new InvolvementScale(Chosen.With(
                ("involvement.exposure", thresholds[0]), ("involvement.non-military", thresholds[1]), ("involvement.military", thresholds[2])));
            for (var draw = 0; draw < 50; draw++)
                test(scale, Between(-10, 20), Between(0, 8));
        }
    }

    private double Between(double low, double high) => low + (high - low) * random.NextDouble();
}
