using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Bargaining;

public class DeadlockTests
{
    private const int Ticks = 20_000;

    private readonly Deadlock deadlock = new(Chosen.With(("deadlock.delay", 3)));

    [Theory]
    [InlineData(3, 0.5, 1 / 2.5)]
    [InlineData(6, 0.25, 1 / 4.0)]
    [InlineData(6, 1, 1 / 13.0)]
    public void Decisions_are_the_rarer_the_more_members_in_the_more_elaborate_procedures(
        int members, double institutions, double chance) =>
        Assert.Equal(chance, Share(deadlock, members, institutions), 4 * Math.Sqrt(chance * (1 - chance) / Ticks));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(7, 0)]
    public void Two_members_never_deadlock_nor_do_those_without_procedures(int members, double institutions) =>
        Assert.Equal(1, Share(deadlock, members, institutions));

    [Fact]
    public void Switched_off_there_is_no_deadlock() => Assert.Equal(1, Share(new Deadlock(Chosen.Off("deadlock")), 7, 1));

    [Fact]
    public void In_one_tick_an_alliance_can_decide_or_it_cannot()
    {
        var (alliance, draws) = (new SmallWorld(7).Ally(0, 1, 2, 3), new Draws(1, 0));
        for (var tick = 0; tick < 100; tick++)
            Assert.Equal(deadlock.CanDecide(draws, tick, alliance), deadlock.CanDecide(draws, tick, alliance));
    }

    private static double Share(Deadlock deadlock, int members, double institutions)
    {
        var alliance = new SmallWorld(7).Ally([.. Enumerable.Range(0, members)]);
        alliance.Institutionalisation = institutions;
        var draws = new Draws(1, 0);
        return Enumerable.Range(0, Ticks).Count(tick => deadlock.CanDecide(draws, tick, alliance)) / (double)Ticks;
    }
}
