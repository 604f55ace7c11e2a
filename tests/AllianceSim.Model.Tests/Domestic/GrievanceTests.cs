using AllianceSim.Model.Alliances;
using AllianceSim.Model.Domestic;

namespace AllianceSim.Model.Tests.Domestic;

public class GrievanceTests
{
    private readonly SmallWorld small = new(5);

    [Fact]
    public void Terms_are_unfair_to_whom_they_bind_to_more_than_the_others_by_their_power()
    {
        var alliance = Equals(0, 1, 2);
        (small.World.Power[1], small.World.Power[2]) = (0.15, 0.05);
        small.World.Power[0] = 0.15;
        Bind(alliance, 0, 1, 0.1);
        Bind(alliance, 1, 0.5, 0.2);
        Bind(alliance, 2, 1, 0.5);
        // The others are bound to 0.4 and 0.5.
        Assert.Equal(0.9 - (0.15 * 0.4 + 0.05 * 0.5) / 0.2, Of(alliance, 0), 1e-14);
        Bind(alliance, 0, 0.3, 0.1);
        Assert.Equal(0, Of(alliance, 0), 1e-14);
    }

    [Fact]
    public void A_stronger_member_affronts_as_far_as_institutions_give_no_voice()
    {
        var alliance = Equals(0, 1, 2);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.1, 0.4, 0.2);
        Assert.Equal(0.6, Of(alliance, 0), 1e-14);
        alliance.Institutionalisation = 0.75;
        Assert.Equal(0.15, Of(alliance, 0), 1e-14);
        Assert.Equal(0, Of(alliance, 1), 1e-15);
        alliance.Institutionalisation = 1;
        Assert.Equal(0, Of(alliance, 0), 1e-14);
    }

    [Fact]
    public void What_promises_less_gives_less_to_hold_against_it()
    {
        var (full, half) = (Equals(0, 1), small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1));
        half.Institutionalisation = 0;
        small.World.Power[1] = 3;
        Assert.Equal(0.5 * Of(full, 0), Of(half, 0), 1e-14);
        Assert.Equal(0, Of(small.Sign(AllianceKind.Nonaggression, -1, 0, 1), 0));
    }

    [Fact]
    public void The_greatest_of_a_states_grievances_counts_and_who_has_no_alliance_has_none()
    {
        var (equal, unequal) = (Equals(0, 1), Equals(0, 2));
        small.World.Power[2] = 5;
        Assert.True(Of(unequal, 0) > Of(equal, 0));
        Assert.Equal(Of(unequal, 0), Grievance.Greatest(small.World, 0));
        Assert.Equal(0, Grievance.Greatest(small.World, 3));
    }

    [Fact]
    public void It_is_from_nought_to_two_in_any_world_and_nought_where_no_partner_is_left()
    {
        CrowdedWorld.Each(Chosen.Calm, crowded =>
        {
            foreach (var (alliance, member) in crowded.Memberships())
                Assert.InRange(Grievance.Of(crowded.Small.World, alliance, alliance.MembershipOf(member)!), 0, 2);
        });
        var alone = Equals(0, 1);
        small.World.Alliances.Leave(alone, alone.MembershipOf(1)!);
        Assert.Equal(0, Of(alone, 0));
    }

    private Alliance Equals(params int[] members)
    {
        var alliance = small.Ally(members);
        alliance.Institutionalisation = 0;
        return alliance;
    }

    private static void Bind(Alliance alliance, int member, double obligation, double loophole) =>
        (alliance.MembershipOf(member)!.Obligation, alliance.MembershipOf(member)!.Loophole) = (obligation, loophole);

    private double Of(Alliance alliance, int member) => Grievance.Of(small.World, alliance, alliance.MembershipOf(member)!);
}
