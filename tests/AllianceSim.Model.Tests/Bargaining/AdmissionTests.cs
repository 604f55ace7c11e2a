using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Bargaining;

public class AdmissionTests
{
    private readonly SmallWorld small = new(5);
    private readonly Alliance alliance;
    private readonly Admission admission = new(Chosen.With(
        ("decision.admit", 1), ("decision.veto", -1), ("decision.temperature", 0.5), ("institutional-cost.weight", 0.4)));

    public AdmissionTests()
    {
        (small.World.Power[0], small.World.Power[1]) = (0.3, 0.1);
        alliance = small.Ally(0, 1);
    }

    [Fact]
    public void Members_weigh_a_newcomer_by_their_power_and_the_cost_of_one_more_to_agree_with()
    {
        var (mean, least) = admission.Worth(small.World, alliance, member => member == 0 ? 4 : -0.5);
        Assert.Equal((0.3 * 4 - 0.1 * 0.5) / 0.4 - 0.4 * Math.Log(1.5), mean, 1e-14);
        Assert.Equal(-0.5, least);
    }

    [Fact]
    public void A_single_member_may_say_no_however_much_the_others_want_it()
    {
        Assert.True(admission.Chance(small.World, alliance, member => member == 0 ? 50 : -0.9) > 0.99);
        Assert.Equal(0, admission.Chance(small.World, alliance, member => member == 0 ? 50 : -1));
        var draws = new Draws(1, 0);
        Assert.True(admission.Admits(small.World, draws, 0, alliance, 3, member => member == 0 ? 50 : -0.9));
        Assert.False(admission.Admits(small.World, draws, 0, alliance, 3, member => member == 0 ? 50 : -1));
    }

    [Fact]
    public void The_chance_of_admission_is_how_often_a_vote_admits()
    {
        const int Votes = 20_000;
        var draws = new Draws(1, 0);
        foreach (var worth in new[] { 0.2, 1, 1.8 })
        {
            var chance = admission.Chance(small.World, alliance, _ => worth);
            var admitted = Enumerable.Range(0, Votes).Count(n => admission.Admits(small.World, draws, n, alliance, 3, _ => worth));
            Assert.Equal(chance, admitted / (double)Votes, 4 * Math.Sqrt(0.25 / Votes));
        }
    }

    [Fact]
    public void The_chance_rises_with_what_the_newcomer_is_worth() =>
        Assert.True(admission.Chance(small.World, alliance, _ => 1.5) > admission.Chance(small.World, alliance, _ => 1));
}
