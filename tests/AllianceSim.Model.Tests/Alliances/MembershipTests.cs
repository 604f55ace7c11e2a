using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;

namespace AllianceSim.Model.Tests.Alliances;

public class MembershipTests
{
    [Fact]
    public void A_renewed_membership_keeps_the_tie_and_what_was_seen_of_it_and_has_its_terms_bargained_anew()
    {
        var old = new Membership
        {
            State = 3,
            Joined = 5,
            TieSince = -7,
            Loophole = 0.4,
            Obligation = 0.6,
            PowerAtBargain = 0.2,
            ThreatAtJoining = 0.3,
            SecuritySeen = 1.5,
            TicksWithoutThreat = 4,
            AtJoining = new Account([1], [null]),
            Weighed = [1, 2],
        };
        var renewed = old.Renewed(20);
        Assert.Equal((3, 20, -7, 4), (renewed.State, renewed.Joined, renewed.TieSince, renewed.TicksWithoutThreat));
        Assert.Equal((0.3, 1.5), (renewed.ThreatAtJoining, renewed.SecuritySeen));
        Assert.Same(old.AtJoining, renewed.AtJoining);
        Assert.Same(old.Weighed, renewed.Weighed);
        Assert.Equal((0, 1, 0), (renewed.Loophole, renewed.Obligation, renewed.PowerAtBargain));
    }

    [Fact]
    public void An_alliance_promises_what_its_kind_does_unless_said_otherwise_and_rests_on_a_treaty_unless_informal()
    {
        var small = new SmallWorld(3);
        Assert.Equal(0.5, small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1).Aid);
        var alignment = small.Sign(AllianceKind.Defense, 0, 0.4, -1, [0, 1]);
        Assert.Equal((0.4, false), (alignment.Aid, alignment.IsTreaty));
        Assert.True(small.Sign(AllianceKind.Defense, 2, 1, -1, [0, 1]).IsTreaty);
    }

    [Fact]
    public void The_key_of_an_alliances_draws_hangs_on_its_name_alone()
    {
        var (one, other) = (new SmallWorld(3), new SmallWorld(4));
        Assert.Equal(one.Ally(0, 1).DrawKey, other.Sign(AllianceKind.Consultation, 3, 1, 2).DrawKey);
        Assert.NotEqual(one.Ally(0, 1).DrawKey, one.Ally(0, 1).DrawKey);
        // FNV-1a of "Pact 1", as published.
        var published = "Pact 1".Aggregate(2166136261u, (hash, unit) => unchecked((hash ^ unit) * 16777619u));
        Assert.Equal(unchecked((int)published), new SmallWorld(2).Ally(0, 1).DrawKey);
    }
}
