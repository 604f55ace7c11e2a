using AllianceSim.Model.Alignment;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Bargaining;

public class ExpulsionTests
{
    private const int Ticks = 20_000;

    private readonly Draws draws = new(1, 0);
    private readonly Expulsion expulsion = new(Chosen.With(
        ("expulsion.threshold", -2), ("expulsion.most", 0.6), ("decision.temperature", 0.5)));

    [Fact]
    public void A_member_is_worth_what_the_others_think_of_it_by_their_power()
    {
        var small = new SmallWorld(4);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.3, 0.1, 0.5);
        var alliance = small.Ally(0, 1, 2);
        (small.Known.Utility[0, 2], small.Known.Utility[1, 2]) = (-4, 8);
        (small.Known.Utility[2, 2], small.Known.Utility[3, 2]) = (100, 100);
        Assert.Equal(-1, Expulsion.Worth(small.World, small.Known, alliance, 2), 1e-14);
    }

    [Fact]
    public void The_reasons_of_all_terms_sum_to_the_worth()
    {
        CrowdedWorld.Each(Chosen.Off(), crowded =>
        {
            var (small, reasoning) = (crowded.Small, new Expulsion(Chosen.Off()));
            foreach (var (alliance, member) in crowded.Memberships())
            {
                var reasons = reasoning.Reasons(small.Views, alliance, member);
                Assert.Equal(Expulsion.Worth(small.World, small.Known, alliance, member), reasons.Sum(r => r.Change), 1e-9);
                Assert.All(reasons, reason => Assert.Equal(reason.Now, reason.Change));
                Assert.Equal(
                    [Security.Definition, .. Chosen.Off().Terms<IPartnerTerm>().Select(t => t.Mechanism)], reasons.Select(r => r.Term));
            }
        });
    }

    [Theory]
    [InlineData(-2, 0.3)]
    [InlineData(-50, 0.6)]
    [InlineData(50, 0)]
    [InlineData(-2.4, 0.6 * 0.6899744811276125)]
    public void The_less_a_member_is_worth_the_likelier_it_is_expelled_up_to_the_most(double worth, double chance)
    {
        var small = new SmallWorld(4);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.6, 1e-12, 0.3);
        var alliance = small.Ally(0, 1, 2);
        var expelled = Enumerable.Range(0, Ticks).Count(tick => expulsion.Expels(small.World, draws, tick, alliance, 1, worth));
        Assert.Equal(chance, expelled / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
    }

    [Theory]
    [InlineData(0.1, 0.8)]
    [InlineData(0.4, 0.2)]
    [InlineData(0.5, 0)]
    [InlineData(0.7, 0)]
    public void The_stronger_a_member_the_less_the_others_can_expel_it_and_not_at_all_where_it_has_half_their_power(
        double share, double prevail)
    {
        var small = new SmallWorld(4);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = ((1 - share) / 2, share, (1 - share) / 2);
        var alliance = small.Ally(0, 1, 2);
        var chance = 0.6 * prevail;
        var expelled = Enumerable.Range(0, Ticks).Count(tick => expulsion.Expels(small.World, draws, tick, alliance, 1, -50));
        Assert.Equal(chance, expelled / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
    }

    [Fact]
    public void Nobody_expels_a_member_that_is_worth_something_however_much_they_ask()
    {
        var (small, lenient) = (new SmallWorld(4), new Expulsion(Chosen.With(("expulsion.threshold", 30), ("expulsion.most", 1))));
        small.World.Power[1] = 1e-12;
        var alliance = small.Ally(0, 1, 2);
        for (var tick = 0; tick < 100; tick++)
        {
            Assert.True(lenient.Expels(small.World, draws, tick, alliance, 1, -1e-9));
            Assert.False(lenient.Expels(small.World, draws, tick, alliance, 1, 0));
            Assert.False(lenient.Expels(small.World, draws, tick, alliance, 1, 1e-9));
        }
    }

    [Fact]
    public void Of_two_members_none_can_expel_the_other_and_switched_off_nobody_is_expelled()
    {
        var small = new SmallWorld(4);
        small.World.Power[1] /= 10;
        var (pair, three) = (small.Ally(0, 1), small.Ally(0, 1, 2));
        var off = new Expulsion(Chosen.Off("expulsion"));
        for (var tick = 0; tick < 1000; tick++)
        {
            Assert.False(expulsion.Expels(small.World, draws, tick, pair, 1, -100));
            Assert.False(off.Expels(small.World, draws, tick, three, 1, -100));
        }
    }
}
