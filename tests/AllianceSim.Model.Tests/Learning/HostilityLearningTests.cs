using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Learning;

public class HostilityLearningTests
{
    private readonly Settings settings = Chosen.With(("hostility.act", 0.4), ("hostility.calm", 0.1));

    [Fact]
    public void A_hostile_act_is_learnt_at_once_by_both_sides_and_calm_only_slowly()
    {
        SmallWorld.Each(small =>
        {
            var learning = new HostilityLearning(settings);
            foreach (var (self, other) in new[] { (0, 1), (1, 0) })
            {
                var belief = small.Views[self].Beliefs.Hostility;
                var expected = new HostilityPrior(settings).Of(small.Views[self], other, small.World.LargestPower).AsItIs;
                belief[other] = expected;
                learning.Learn(small.Views[self], Incidents.Dispute(0, 1));
                var raised = belief[other] - expected;
                Assert.Equal(0.4 * (1 - expected), raised, 1e-14);
                learning.Learn(small.Views[self], Incidents.None);
                Assert.InRange(belief[other] - expected, 0.8 * raised, 0.95 * raised);
                for (var tick = 0; tick < 200; tick++)
                    learning.Learn(small.Views[self], Incidents.None);
                Assert.Equal(expected, belief[other], 1e-6);
            }
        });
    }

    [Fact]
    public void The_further_a_dispute_went_the_more_is_learnt()
    {
        var learnt = new List<double>();
        foreach (var level in Enum.GetValues<HostilityLevel>())
        {
            var small = new SmallWorld(3);
            new HostilityLearning(settings).Learn(small.Views[0], Incidents.Dispute(1, 0, level));
            learnt.Add(small.Views[0].Beliefs.Hostility[1]);
        }

        Assert.True(0.3 < learnt[0] && learnt[0] < learnt[1] && learnt[1] < learnt[2] && learnt[2] <= learnt[3]);
    }

    [Fact]
    public void In_calm_beliefs_move_towards_what_is_expected_from_above_and_from_below()
    {
        SmallWorld.Each(small =>
        {
            var expected = new HostilityPrior(settings).Of(small.Views[0], 1, small.World.LargestPower).AsItIs;
            var before = small.Views[0].Beliefs.Hostility[1];
            new HostilityLearning(settings).Learn(small.Views[0], Incidents.None);
            Assert.Equal(before + 0.1 * (expected - before), small.Views[0].Beliefs.Hostility[1], 1e-14);
        });
    }

    [Fact]
    public void Of_a_dispute_of_others_nothing_is_learnt_here_and_of_nobody_but_the_adversary()
    {
        var (stirred, calm) = (SmallWorld.Drawn(1), SmallWorld.Drawn(1));
        new HostilityLearning(settings).Learn(calm.Views[0], Incidents.None);
        new HostilityLearning(settings).Learn(stirred.Views[0], Incidents.Dispute(2, 3));
        Assert.Equal(calm.Views[0].Beliefs.Hostility, stirred.Views[0].Beliefs.Hostility);
        stirred = SmallWorld.Drawn(1);
        new HostilityLearning(settings).Learn(stirred.Views[0], Incidents.Dispute(2, 0));
        Assert.Equal(
            calm.Views[0].Beliefs.Hostility.Where((_, j) => j != 2), stirred.Views[0].Beliefs.Hostility.Where((_, j) => j != 2));
    }

    [Fact]
    public void Switched_off_a_dispute_teaches_nothing()
    {
        var small = new SmallWorld(3);
        new HostilityLearning(Chosen.Off("hostility-learning")).Learn(small.Views[0], Incidents.Dispute(1, 0));
        Assert.Equal(0.3, small.Views[0].Beliefs.Hostility[1]);
    }

    [Fact]
    public void Beliefs_stay_between_nought_and_one_whatever_happens()
    {
        var random = new Random(1);
        for (var number = 0; number < 10; number++)
        {
            var small = SmallWorld.Drawn(number);
            small.Ally(0, 1, 2);
            small.Sign(AllianceKind.Offense, 3, 4, 5);
            foreach (var strength in new[] { Chosen.Calm, Extreme() })
            {
                var (own, friends) = (new HostilityLearning(strength), new FriendsEnemies(strength));
                var trust = new ReputationLearning(strength);
                for (var tick = 0; tick < 1000; tick++)
                {
                    var happenings = Incidents.Drawn(random, small.World.Count);
                    foreach (var view in small.Views)
                    {
                        own.Learn(view, happenings);
                        friends.Learn(view, happenings);
                        trust.Learn(view, happenings);
                        Assert.All(
                            [.. view.Beliefs.Hostility, .. view.Beliefs.HostilityAlone, .. view.Beliefs.HostilityUnprovoked],
                            hostility => Assert.InRange(hostility, 0, 1));
                        Assert.All(view.Beliefs.Reliability, reliability => Assert.InRange(reliability, 0, 1));
                    }
                }
            }
        }
    }

    private static Settings Extreme() => Chosen.With(
        ("hostility.act", 1), ("hostility.calm", 1), ("hostility.third-party", 1), ("provocation.strength", 1),
        ("reputation.breach", 1), ("reputation.recovery", 1), ("reputation.kept", 1), ("reputation.broken", 1));
}
