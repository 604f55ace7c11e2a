namespace AllianceSim.Model.Tests.Alignment.Staying;

public class NewLeadershipTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 1.75)]
    [InlineData(-1, 2.5)]
    public void Successors_are_the_less_bound_the_less_law_binds_them(double ideology, double unbound)
    {
        var settings = Chosen.With(
            ("new-leadership.leader", 0.5), ("new-leadership.regime", 3), ("new-leadership.autocracy", 1.5));
        var small = new SmallWorld(3);
        var stake = SmallWorld.StakeOf(small.Ally(0, 1), 0);
        small.World.Ideology[0] = ideology;
        (small.World.NewLeadership[0], small.World.NewRegime[0]) = (0.8, 0.25);
        Assert.Equal(-(0.5 * 0.8 + 3 * 0.25) * unbound, StayingTerms.Value(small, "new-leadership", settings, stake), 1e-14);
    }
}
