using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;

namespace AllianceSim.Model.Tests.Learning;

public class OtherLearningTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void An_allys_adversary_looks_more_hostile_whoever_began(int initiator, int target)
    {
        var small = new SmallWorld(4);
        small.Ally(0, 1);
        Befriend(small, Incidents.Dispute(initiator, target));
        Assert.True(small.Views[0].Beliefs.Hostility[2] > 0.3);
        Assert.Equal([0.3, 0.3, 0.3], [.. small.Views[0].Beliefs.Hostility.Where((_, j) => j != 2)]);
    }

    [Fact]
    public void The_friend_of_both_or_of_neither_learns_nothing_and_nor_do_the_two_themselves()
    {
        var small = new SmallWorld(5);
        small.Ally(0, 1);
        small.Ally(0, 2);
        small.Sign(AllianceKind.Nonaggression, -1, 4, 1);
        foreach (var self in new[] { 0, 1, 2, 3, 4 })
        {
            Befriend(small, Incidents.Dispute(1, 2), self);
            Assert.All(small.Views[self].Beliefs.Hostility, hostility => Assert.Equal(0.3, hostility));
        }
    }

    [Fact]
    public void An_allys_war_teaches_more_than_its_threats_and_less_than_a_war_of_ones_own()
    {
        var learnt = new List<double>();
        foreach (var level in Enum.GetValues<HostilityLevel>())
        {
            var small = new SmallWorld(4);
            small.Ally(0, 1);
            Befriend(small, Incidents.Dispute(1, 2, level));
            learnt.Add(small.Views[0].Beliefs.Hostility[2]);
        }

        Assert.Equal(learnt.Order(), learnt);
        Assert.True(learnt[0] < learnt[^1]);
    }

    [Fact]
    public void A_breach_costs_trust_with_everybody_and_twice_as_much_twice_over()
    {
        double After(int self, params int[] breakers)
        {
            var view = new SmallWorld(3).Views[self];
            var learning = new ReputationLearning(Chosen.With(
                ("reputation.recovery", 0), ("reputation.breach", 0.2), ("reputation.hard-times", 0)));
            learning.Begin(view);
            learning.Learn(view, Incidents.Breach(breakers));
            return view.Beliefs.Reliability[1];
        }

        foreach (var self in new[] { 0, 2 })
        {
            Assert.Equal(After(self) - 0.2, After(self, 1), 1e-14);
            Assert.Equal(After(self) - 0.4, After(self, 1, 1), 1e-14);
            Assert.Equal(After(self), After(self, 2));
            Assert.Equal(0, After(self, 1, 1, 1, 1, 1, 1, 1));
        }
    }

    [Fact]
    public void Trust_comes_back_slowly_and_never_beyond_the_usual()
    {
        var view = new SmallWorld(3).Views[0];
        var learning = new ReputationLearning(Chosen.With(("reputation.recovery", 0.05), ("reputation.usual", 0.6)));
        view.Beliefs.Reliability[1] = 0.1;
        for (var tick = 0; tick < 300; tick++)
        {
            var before = view.Beliefs.Reliability[1];
            learning.Learn(view, Incidents.None);
            Assert.InRange(view.Beliefs.Reliability[1], before, 0.6);
            Assert.True(view.Beliefs.Reliability[1] - before < 0.05 * 0.6);
        }

        Assert.Equal(0.6, view.Beliefs.Reliability[1], 1e-4);
    }

    [Theory]
    [InlineData("friends-enemies")]
    [InlineData("reputation-learning")]
    public void What_is_switched_off_is_not_learnt_from(string mechanism)
    {
        var small = new SmallWorld(4);
        small.Ally(0, 1);
        var settings = Chosen.Off(mechanism);
        var view = small.Views[0];
        new ReputationLearning(settings).Begin(view);
        var trust = view.Beliefs.Reliability[3];
        new FriendsEnemies(settings).Learn(view, Incidents.Dispute(1, 2));
        new ReputationLearning(settings).Learn(view, Incidents.Breach(3));
        Assert.Equal(mechanism == "friends-enemies", view.Beliefs.Hostility[2] == 0.3);
        Assert.Equal(mechanism == "reputation-learning", view.Beliefs.Reliability[3] == trust);
    }

    private static void Befriend(SmallWorld small, Happenings happenings, int self = 0) =>
        new FriendsEnemies(Chosen.Calm).Learn(small.Views[self], happenings);
}
