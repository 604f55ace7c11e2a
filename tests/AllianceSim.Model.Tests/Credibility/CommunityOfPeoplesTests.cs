using AllianceSim.Model.Credibility;

namespace AllianceSim.Model.Tests.Credibility;

public class CommunityOfPeoplesTests
{
    [Fact]
    public void Will_rises_in_proportion_to_the_depth_of_the_community()
    {
        var small = new SmallWorld(4);
        SmallWorld.SetBoth(small.World.Community, 0, 1, 0.5);
        SmallWorld.SetBoth(small.World.Community, 0, 2, 1);
        double[] will = [7, -1, 0, 0.5];
        new CommunityOfPeoples(Chosen.With(("credibility.community", 3))).Add(small.Views[0], will);
        Assert.Equal([7, 0.5, 3, 0.5], will);
    }
}
