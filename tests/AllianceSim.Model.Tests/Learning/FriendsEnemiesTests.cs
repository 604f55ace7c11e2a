using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;

namespace AllianceSim.Model.Tests.Learning;

public class FriendsEnemiesTests
{
    private readonly FriendsEnemies learning = new(Chosen.With(("hostility.third-party", 0.5)));
    private readonly SmallWorld small = new(5);

    [Fact]
    public void Members_of_collective_security_hold_it_against_whoever_began_as_far_as_they_promise_aid()
    {
        small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1, 2);
        learning.Learn(small.Views[0], Incidents.Dispute(1, 2, HostilityLevel.Force));
        Assert.Equal([0.3, 0.3 + 0.5 * 0.5 * 0.7, 0.3, 0.3, 0.3], small.Views[0].Beliefs.Hostility, Near);
        learning.Learn(small.Views[3], Incidents.Dispute(1, 2, HostilityLevel.Force));
        Assert.Equal([0.3, 0.3, 0.3, 0.3, 0.3], small.Views[3].Beliefs.Hostility);
    }

    [Fact]
    public void An_aggressor_to_whom_one_is_bound_by_more_is_not_held_to_it_and_for_a_victim_that_is_an_ally_it_weighs_more()
    {
        small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1, 2);
        small.Ally(0, 1);
        learning.Learn(small.Views[0], Incidents.Dispute(1, 2));
        Assert.All(small.Views[0].Beliefs.Hostility, hostility => Assert.Equal(0.3, hostility));
        learning.Learn(small.Views[0], Incidents.Dispute(2, 1, HostilityLevel.Force));
        Assert.Equal(0.3 + 0.5 * 0.7, small.Views[0].Beliefs.Hostility[2], 1e-14);
    }

    [Fact]
    public void A_dispute_with_an_outsider_makes_that_one_look_hostile_whoever_began_and_less_for_an_alignment()
    {
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [0, 1]);
        learning.Learn(small.Views[0], Incidents.Dispute(1, 3, HostilityLevel.Force));
        Assert.Equal(0.3 + 0.4 * 0.5 * 0.7, small.Views[0].Beliefs.Hostility[3], 1e-14);
        learning.Learn(small.Views[0], Incidents.Dispute(4, 1, HostilityLevel.Force));
        Assert.Equal(0.3 + 0.4 * 0.5 * 0.7, small.Views[0].Beliefs.Hostility[4], 1e-14);
        // It would have been an alignment without alliances too.
        Assert.Equal(small.Views[0].Beliefs.Hostility, small.Views[0].Beliefs.HostilityAlone);
    }

    [Fact]
    public void What_a_treaty_has_taught_would_not_be_seen_without()
    {
        small.Ally(0, 1);
        learning.Learn(small.Views[0], Incidents.Dispute(1, 3));
        Assert.True(small.Views[0].Beliefs.Hostility[3] > 0.3);
        Assert.Equal(0.3, small.Views[0].Beliefs.HostilityAlone[3]);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-14;
}
