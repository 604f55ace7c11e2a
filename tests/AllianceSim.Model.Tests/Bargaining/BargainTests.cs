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
        ("loopholes.power", 1), ("loopholes.base", 0), ("obligations.asymmetry", 1), ("obligations.relief", 0.3)));

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
        Assert.Equal([0.6 / 0.9, 0.2 / 0.9, 0.1 / 0.9], alliance.Members.Select(m => m.Leverage), Near);
        Assert.Equal(1, alliance.Members.Sum(m => m.Leverage), 1e-14);
        Assert.All(alliance.Members, m => Assert.True(m.Obligation is 0.7 or 1));
        // The weaker have nothing to be relieved for.
        Assert.Equal((1, 1), (alliance.Members[1].Obligation, alliance.Members[2].Obligation));
    }

    [Fact]
    public void A_newcomer_settles_its_own_terms_and_leaves_the_others_alone()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        var before = alliance.Members.Select(m => (m.Loophole, m.Obligation, m.Leverage)).ToArray();
        var newcomer = new Membership { State = 3, Joined = 4, TieSince = 4 };
        small.World.Alliances.Join(alliance, newcomer);
        bargain.Settle(small.World, draws, 4, alliance, newcomer);
        Assert.Equal(before, alliance.Members.Take(3).Select(m => (m.Loophole, m.Obligation, m.Leverage)));
        Assert.Equal(0.25 / 1.15, newcomer.Leverage, 1e-14);
        Assert.Equal(0.25 / (0.25 + 0.3), newcomer.Loophole, 1e-14);
    }

    [Fact]
    public void Power_has_shifted_by_the_largest_change_of_a_share_whichever_way()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        Assert.Equal(0, Bargain.Shift(small.World, alliance), 1e-14);
        foreach (var (member, factor) in new[] { (2, 3.0), (2, 0.2), (0, 0.1) })
        {
            var power = small.World.Power[member];
            small.World.Power[member] = factor * power;
            var sum = alliance.Members.Sum(m => small.World.Power[m.State]);
            var largest = alliance.Members.Max(m => Math.Abs(Math.Log(small.World.Power[m.State] / sum / m.Leverage)));
            Assert.True(largest > 0.1);
            Assert.Equal(largest, Bargain.Shift(small.World, alliance), 1e-12);
            small.World.Power[member] = power;
        }
    }

    [Fact]
    public void Power_that_grows_for_all_members_alike_shifts_nothing()
    {
        bargain.Settle(small.World, draws, 3, alliance);
        foreach (var member in alliance.Members)
            small.World.Power[member.State] *= 0.4;
        Assert.Equal(0, Bargain.Shift(small.World, alliance), 1e-14);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-14;
}
