using AllianceSim.Model.Alliances;
using AllianceSim.Model.Dynamics;

namespace AllianceSim.Model.Tests.Dynamics;

public class CommunityGrowthTests
{
    private const int Tick = 50;

    private readonly CommunityGrowth growth = new(Chosen.With(
        ("community.growth", 0.1), ("community.decay", 0.05), ("community.likeness", 0.4), ("community.peace", 20)));

    [Fact]
    public void Like_minded_allies_with_common_institutions_and_long_peace_grow_together()
    {
        var small = Allies();
        growth.Apply(small.World, Tick);
        // Half as unlike as bars a community, and institutions of 0.6.
        Assert.Equal(0.3 + 0.1 * 0.5 * 0.6 * 0.7, small.World.Community[0, 1], 1e-14);
    }

    [Theory]
    [InlineData(-0.8, 0.6)]
    [InlineData(0.2, 0)]
    public void Allies_at_peace_who_are_unlike_or_without_institutions_stay_as_close_as_they_are(double ideology, double institutions)
    {
        var small = Allies();
        small.World.Ideology[1] = ideology;
        small.World.Alliances.InForce[0].Institutionalisation = institutions;
        small.World.Alliances.Publish();
        growth.Apply(small.World, Tick);
        Assert.Equal(0.3, small.World.Community[0, 1]);
    }

    [Theory]
    [InlineData("not allied")]
    [InlineData("allied by less than a promise to fight")]
    [InlineData("after a dispute")]
    public void Without_an_alliance_or_after_a_dispute_they_grow_apart(string how)
    {
        var small = Allies();
        var alliance = small.World.Alliances.InForce[0];
        switch (how)
        {
            case "not allied":
                small.World.Alliances.Remove(alliance);
                break;
            case "allied by less than a promise to fight":
                small.World.Alliances.Remove(alliance);
                small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1);
                break;
            default:
                SmallWorld.SetBoth(small.World.LastDispute, 0, 1, Tick - 20);
                break;
        }

        small.World.Alliances.Publish();
        growth.Apply(small.World, Tick);
        Assert.Equal(0.95 * 0.3, small.World.Community[0, 1], 1e-14);
    }

    [Fact]
    public void A_dispute_is_forgotten_after_the_peace()
    {
        var small = Allies();
        SmallWorld.SetBoth(small.World.LastDispute, 0, 1, Tick - 21);
        growth.Apply(small.World, Tick);
        Assert.True(small.World.Community[0, 1] > 0.3);
    }

    [Fact]
    public void Communities_are_symmetric_and_from_nought_to_one_at_any_speed()
    {
        var settings = Chosen.With(("community.growth", 1), ("community.decay", 1), ("community.likeness", 1));
        CrowdedWorld.Each(
            settings,
            crowded =>
            {
                var world = crowded.Small.World;
                for (var tick = 0; tick < 30; tick++)
                {
                    new CommunityGrowth(settings).Apply(world, tick);
                    for (var i = 0; i < world.Count; i++)
                    {
                        Assert.Equal(0, world.Community[i, i]);
                        for (var j = 0; j < world.Count; j++)
                        {
                            Assert.Equal(world.Community[i, j], world.Community[j, i]);
                            Assert.InRange(world.Community[i, j], 0, 1);
                        }
                    }
                }
            },
            worlds: 4);
    }

    [Fact]
    public void Switched_off_communities_stay_as_they_are()
    {
        var small = Allies();
        SmallWorld.SetBoth(small.World.Community, 2, 3, 0.4);
        new CommunityGrowth(Chosen.Off("community-growth")).Apply(small.World, Tick);
        Assert.Equal((0.3, 0.4), (small.World.Community[0, 1], small.World.Community[3, 2]));
    }

    private static SmallWorld Allies()
    {
        var small = new SmallWorld(4);
        (small.World.Ideology[0], small.World.Ideology[1]) = (0.6, 0.2);
        small.Ally(0, 1).Institutionalisation = 0.6;
        small.World.Alliances.Publish();
        SmallWorld.SetBoth(small.World.Community, 0, 1, 0.3);
        return small;
    }
}
