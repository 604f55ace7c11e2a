using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Bargaining;

public class BargainTests
{
    private readonly Draws draws = new(1, 0);
    private readonly SmallWorld small = new(4);
    private readonly Alliance alliance;
    private readonly Bargain bargain = new(Chosen.With(
        ("loopholes.power", 1), ("loopholes.base", 0), ("loopholes.clause", 0), ("obligations.asymmetry", 1), ("obligations.relief", 0.3)));

    public BargainTests()
    {
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.6, 0.2, 0.1);
        alliance = small.Ally(0, 1, 2);
    }

    [Fact]
    public void Each_member_bargains_with_the_mean_of_the_others()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        // Logistic of the log of a ratio is the one's share of both.
        Assert.Equal(0.6 / 0.75, alliance.Members[0].Loophole, 1e-14);
        Assert.Equal(0.2 / 0.55, alliance.Members[1].Loophole, 1e-14);
        Assert.Equal(0.1 / 0.5, alliance.Members[2].Loophole, 1e-14);
        Assert.Equal([0.6, 0.2, 0.1], alliance.Members.Select(m => m.PowerAtBargain));
        Assert.All(alliance.Members, m => Assert.True(m.Obligation is 0.7 or 1));
        // The weaker have nothing to be relieved for.
        Assert.Equal((1, 1), (alliance.Members[1].Obligation, alliance.Members[2].Obligation));
    }

    [Fact]
    public void A_treaty_is_conditional_as_told_or_as_drawn_and_only_a_new_one_is_asked()
    {
        var settled = new Bargain(Chosen.With(("loopholes.conditional-share", 1), ("loopholes.power", 0), ("loopholes.base", 0), ("loopholes.clause", 1)));
        settled.Conclude(small.World, draws, 3, alliance);
        Assert.True(alliance.Conditional);
        Assert.All(alliance.Members, m => Assert.Equal(1 / (1 + Math.Exp(-1)), m.Loophole, 1e-14));
        settled.Conclude(small.World, draws, 3, alliance, false);
        Assert.False(alliance.Conditional);
        settled.Settle(small.World, draws, 5, alliance);
        Assert.False(alliance.Conditional);
        Assert.All(alliance.Members, m => Assert.Equal(1 / (1 + Math.Exp(1)), m.Loophole, 1e-14));
    }

    [Fact]
    public void A_bargain_keeps_what_each_member_was_when_it_was_struck()
    {
        (small.World.Ideology[0], small.World.Ideology[1]) = (0.4, -0.7);
        bargain.Settle(small.World, draws, 3, alliance);
        small.World.Ideology[3] = 0.2;
        Assert.Equal(0.2, Join().IdeologyAtPromise);
        Assert.Equal([0.4, -0.7, 0, 0.2], alliance.Members.Select(m => m.IdeologyAtPromise));
        Assert.Equal(small.World.Power, alliance.Members.Select(m => m.PowerAtPromise));
    }

    [Fact]
    public void A_newcomer_settles_its_own_terms_and_leaves_the_others_alone()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        var before = alliance.Members.Select(m => (m.Loophole, m.Obligation, m.PowerAtBargain)).ToArray();
        var newcomer = Join();
        Assert.Equal(before, alliance.Members.Take(3).Select(m => (m.Loophole, m.Obligation, m.PowerAtBargain)));
        Assert.Equal(0.25, newcomer.PowerAtBargain);
        Assert.Equal(0.25 / (0.25 + 0.3), newcomer.Loophole, 1e-14);
    }

    [Fact]
    public void Power_has_shifted_by_the_largest_change_of_a_ratio_whichever_way()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        Assert.Equal(0, Bargain.Shift(small.World, alliance), 1e-14);
        var power = small.World.Power;
        double[] before = [.. power];
        foreach (var (one, other, third) in new[] { (3, 1, 1), (0.2, 1, 1), (1, 1, 0.1), (2, 0.5, 1), (3, 2, 4), (0.9, 0.3, 0.6) })
        {
            (power[0], power[1], power[2]) = (one * before[0], other * before[1], third * before[2]);
            var ratios =
                from m in Enumerable.Range(0, 3)
                from n in Enumerable.Range(0, 3)
                select power[m] / power[n] / (before[m] / before[n]);
            var largest = ratios.Max(ratio => Math.Abs(Math.Log(ratio)));
            Assert.True(largest > 0.1);
            Assert.Equal(largest, Bargain.Shift(small.World, alliance), 1e-12);
        }
    }

    [Theory]
    [InlineData(1e-4)]
    [InlineData(0.25)]
    [InlineData(20)]
    public void A_newcomer_of_whatever_power_shifts_nothing_between_the_members(double power)
    {
        var world = small.World;
        bargain.Settle(world, draws, 3, alliance);
        world.Power[3] = power;
        Join();
        Assert.Equal(0, Bargain.Shift(world, alliance), 1e-14);
        world.Power[0] *= 2;
        Assert.Equal(Math.Log(2), Bargain.Shift(world, alliance), 1e-12);
    }

    [Fact]
    public void A_shift_that_has_been_is_the_same_after_a_newcomer_has_joined()
    {
        var world = small.World;
        bargain.Settle(world, draws, 3, alliance);
        (world.Power[0], world.Power[1]) = (2 * world.Power[0], world.Power[1] / 2);
        Assert.Equal(Math.Log(4), Bargain.Shift(world, alliance), 1e-12);
        Join();
        Assert.Equal(Math.Log(4), Bargain.Shift(world, alliance), 1e-12);
    }

    [Fact]
    public void A_newcomer_counts_as_having_grown_like_the_others_on_average()
    {
        var world = small.World;
        bargain.Settle(world, draws, 3, alliance);
        (world.Power[0], world.Power[1], world.Power[2]) = (8 * world.Power[0], world.Power[1], world.Power[2]);
        var newcomer = Join();
        Assert.Equal(world.Power[3] / 2, newcomer.PowerAtBargain, 1e-14);
        // Its own promise it has only just given.
        Assert.Equal(world.Power[3], newcomer.PowerAtPromise);
        bargain.Settle(world, draws, 5, alliance);
        Assert.Equal(world.Power[3], newcomer.PowerAtBargain);
        Assert.Equal(0, Bargain.Shift(world, alliance), 1e-14);
    }

    [Fact]
    public void Power_that_grows_for_all_members_alike_shifts_nothing()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        foreach (var member in alliance.Members)
            small.World.Power[member.State] *= 0.4;
        Assert.Equal(0, Bargain.Shift(small.World, alliance), 1e-14);
    }

    private Membership Join()
    {
        var newcomer = new Membership { State = 3, Joined = 4, TieSince = 4 };
        small.World.Alliances.Join(alliance, newcomer);
        bargain.Admit(small.World, draws, 4, alliance, newcomer);
        return newcomer;
    }
}
