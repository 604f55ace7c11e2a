using AllianceSim.Model.Alliances;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Learning;

public class ProvocationTests
{
    private static readonly Settings Settings = Chosen.With(
        ("provocation.strength", 0.4), ("provocation.transparency", 0.25), ("hostility.calm", 0.1), ("hostility.ally-calm", 0.2),
        ("hostility.third-party", 0.5));

    [Fact]
    public void An_alliance_aimed_at_a_state_provokes_it_against_the_members_and_nobody_else()
    {
        SmallWorld.Each(small =>
        {
            small.Sign(AllianceKind.Defense, 0, 2, 3);
            new Proximity(Settings).Publish(small.World);
            foreach (var view in small.Views)
            {
                var provoked = Provoked(view);
                for (var j = 0; j < provoked.Length; j++)
                    Assert.Equal(view.Self == 0 && j is 2 or 3, provoked[j] > 0);
                Assert.All(provoked, value => Assert.InRange(value, 0, 0.4 * 0.75));
            }
        });
    }

    [Fact]
    public void One_aimed_at_nobody_or_without_a_promise_of_aid_provokes_nobody_and_of_several_the_strongest_counts()
    {
        var small = Ready(5);
        small.Ally(1, 2);
        small.Sign(AllianceKind.Nonaggression, 0, 1, 2);
        Assert.All(Provoked(small.Views[0]), value => Assert.Equal(0, value));
        small.Sign(AllianceKind.Defense, 0, 1, 2);
        var two = Provoked(small.Views[0])[1];
        small.Sign(AllianceKind.Consultation, 0, 1, 3);
        Assert.Equal(two, Provoked(small.Views[0])[1]);
        small.Sign(AllianceKind.Defense, 0, 1, 2, 3, 4);
        Assert.True(Provoked(small.Views[0])[1] > two);
    }

    [Fact]
    public void Neither_an_ally_provokes_nor_an_alliance_of_ones_own()
    {
        var small = Ready(4);
        small.Sign(AllianceKind.Defense, 0, 1, 2);
        small.Sign(AllianceKind.Consultation, -1, 0, 1);
        var provoked = Provoked(small.Views[0]);
        Assert.Equal(0, provoked[1]);
        Assert.True(provoked[2] > 0);
        small.Sign(AllianceKind.Defense, 3, 3, 2);
        Assert.All(Provoked(small.Views[3]), value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_strong_alliance_provokes_more_and_a_weak_promise_or_a_distant_one_less()
    {
        double Of(double power, double aid, double reach)
        {
            var small = Ready(3);
            (small.World.Power[1], small.World.Power[2]) = (power, power);
            (small.World.Reach[1, 0], small.World.Reach[2, 0]) = (reach, reach);
            small.Sign(AllianceKind.Defense, 1, aid, 0, [1, 2]);
            return Provoked(small.Views[0])[1];
        }

        var usual = Of(0.2, 1, 0.5);
        Assert.True(Of(0.4, 1, 0.5) > usual);
        Assert.Equal(0.4 * usual, Of(0.2, 0.4, 0.5), 1e-12);
        Assert.True(Of(0.2, 1, 0.1) < usual);
        Assert.Equal(0.4 * 0.75, Of(1e6, 1, 1), 1e-5);
    }

    [Fact]
    public void It_lasts_while_the_alliance_stands_falls_back_after_and_never_touches_hostility_unprovoked()
    {
        var (small, control) = (Ready(4), Ready(4));
        var (beliefs, without) = (small.Views[0].Beliefs, control.Views[0].Beliefs);
        var pact = small.Sign(AllianceKind.Defense, 0, 1, 2);
        var learning = new HostilityLearning(Settings);
        void Pass(int ticks)
        {
            for (var tick = 0; tick < ticks; tick++)
            {
                var happened = tick == 20 ? Incidents.Dispute(0, 1) : Incidents.None;
                learning.Learn(small.Views[0], happened);
                learning.Learn(control.Views[0], happened);
                Assert.Equal(without.Hostility, beliefs.HostilityUnprovoked);
            }
        }

        Pass(300);
        var raised = beliefs.HostilityByProvocation(1);
        Assert.True(raised > 0.05);
        Assert.Equal(raised, beliefs.HostilityByProvocation(2), 1e-6);
        Assert.Equal(0, beliefs.HostilityByProvocation(3));
        Pass(300);
        Assert.Equal(raised, beliefs.HostilityByProvocation(1), 1e-6);
        small.World.Alliances.Remove(pact);
        small.World.Alliances.Publish();
        Pass(10);
        Assert.InRange(beliefs.HostilityByProvocation(1), 0.1 * raised, 0.9 * raised);
        Pass(300);
        Assert.Equal(0, beliefs.HostilityByProvocation(1), 1e-6);
    }

    [Fact]
    public void Allies_adversaries_and_calm_towards_allies_do_not_touch_what_a_state_would_see_alone()
    {
        var (small, control) = (Ready(4), Ready(4));
        small.Ally(0, 1);
        var (learning, friends) = (new HostilityLearning(Settings), new FriendsEnemies(Settings));
        for (var tick = 0; tick < 50; tick++)
        {
            foreach (var world in new[] { small, control })
            {
                learning.Learn(world.Views[0], Incidents.Dispute(2, 1));
                friends.Learn(world.Views[0], Incidents.Dispute(2, 1));
            }
        }

        var beliefs = small.Views[0].Beliefs;
        Assert.Equal(control.Views[0].Beliefs.Hostility, beliefs.HostilityAlone);
        Assert.True(beliefs.HostilityByOwnAllies(1) < 0);
        Assert.True(beliefs.HostilityByOwnAllies(2) > 0.1);
        Assert.Equal(beliefs.Hostility, beliefs.HostilityUnprovoked);
    }

    [Fact]
    public void Switched_off_nobody_is_provoked()
    {
        var small = Ready(3);
        small.Sign(AllianceKind.Defense, 0, 1, 2);
        var view = small.Views[0];
        new Provocation(Chosen.Off("provocation")).Assess(view);
        Assert.All(view.Provoked, value => Assert.Equal(0, value));
    }

    private static SmallWorld Ready(int states)
    {
        var small = new SmallWorld(states);
        new Proximity(Settings).Publish(small.World);
        return small;
    }

    private static double[] Provoked(Viewpoint view)
    {
        new Provocation(Settings).Assess(view);
        return [.. view.Provoked];
    }
}
