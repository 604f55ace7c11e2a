using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Learning;

public class SettledHostilityTests
{
    private const double Force = 0.6;

    private readonly Settings settings = Chosen.With(("fighting.force-share", Force));

    [Fact]
    public void What_a_tick_teaches_on_average_leaves_a_settled_world_where_it_is()
    {
        for (var number = 0; number < 20; number++)
        {
            var small = Settled(number);
            var chances = small.Views
                .Select(view => new Onset(settings, small.World.Count).Chances(view).ToDictionary(c => c.Target, c => c.Chance))
                .ToArray();
            foreach (var view in small.Views)
            {
                foreach (var (other, chance) in chances[view.Self])
                {
                    var dispute = 1 - (1 - chance) * (1 - chances[other][view.Self]);
                    Assert.Equal(view.Beliefs.Hostility[other], MeanAfterTick(small, view.Self, other, dispute), 1e-5);
                }
            }
        }
    }

    [Fact]
    public void Settled_hostility_lies_above_what_is_expected_and_below_one()
    {
        var small = Settled(1);
        var prior = new HostilityPrior(settings);
        foreach (var view in small.Views)
        {
            for (var j = 0; j < small.World.Count; j++)
            {
                if (j != view.Self)
                    Assert.InRange(view.Beliefs.Hostility[j], prior.Of(view, j, small.World.LargestPower).AsItIs, 1);
            }

            Assert.Equal(0, view.Beliefs.Hostility[view.Self]);
        }
    }

    [Fact]
    public void Where_disputes_teach_nothing_the_world_settles_at_what_is_expected()
    {
        var off = Chosen.Off("hostility-learning");
        var small = Prepared(2);
        new SettledHostility(off).Settle(small.Views);
        var (beliefs, expected) = (small.Views[0].Beliefs, new HostilityPrior(off).Of(small.Views[0], 1, small.World.LargestPower));
        Assert.Equal(expected.AsItIs, beliefs.Hostility[1], 1e-12);
        Assert.Equal(expected.Alone, beliefs.HostilityAlone[1], 1e-12);
        Assert.Equal(expected.Unprovoked, beliefs.HostilityUnprovoked[1], 1e-12);
    }

    [Fact]
    public void Each_dispute_before_the_start_adds_less_than_the_one_before_and_never_too_much()
    {
        Assert.Equal(0.2, SettledHostility.AfterDisputes(0.2, 0));
        var last = double.PositiveInfinity;
        for (var disputes = 0; disputes < 30; disputes++)
        {
            var added = SettledHostility.AfterDisputes(0.2, disputes + 1) - SettledHostility.AfterDisputes(0.2, disputes);
            Assert.True(added > 0 && added < last);
            last = added;
        }

        Assert.InRange(SettledHostility.AfterDisputes(0.2, 100), 0.99, 1);
    }

    private double MeanAfterTick(SmallWorld small, int self, int other, double dispute)
    {
        double After(Happenings happenings)
        {
            var copy = small.Views[self].Beliefs.Hostility.ToArray();
            new HostilityLearning(settings).Learn(small.Views[self], happenings);
            var after = small.Views[self].Beliefs.Hostility[other];
            copy.CopyTo(small.Views[self].Beliefs.Hostility, 0);
            return after;
        }

        var mean = Force * After(Incidents.Dispute(self, other, HostilityLevel.Force))
            + (1 - Force) * After(Incidents.Dispute(self, other, HostilityLevel.Display));
        return dispute * mean + (1 - dispute) * After(Incidents.None);
    }

    private SmallWorld Settled(int number)
    {
        var small = Prepared(number);
        new SettledHostility(settings).Settle(small.Views);
        return small;
    }

    private SmallWorld Prepared(int number)
    {
        var small = SmallWorld.Drawn(number);
        small.Ally(0, 1);
        foreach (var view in small.Views)
            view.Beliefs.ChangeHostility(view.Self, _ => 0);
        new Proximity(settings).Publish(small.World);
        return small;
    }
}
