namespace AllianceSim.Model.Tests.Alignment.Partner;

public class CommunityTermTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.4, 0)]
    [InlineData(0.7, 2.5)]
    [InlineData(1, 5)]
    public void Interests_fuse_above_the_threshold_only_and_wholly_in_a_full_community(double depth, double value)
    {
        var small = new SmallWorld(3);
        SmallWorld.SetBoth(small.World.Community, 0, 1, depth);
        var settings = Chosen.With(("community.weight", 5), ("community.threshold", 0.4));
        Assert.Equal(value, PartnerTerms.Values(small, "community", settings)[1], 1e-14);
        Assert.Equal(0, PartnerTerms.Values(small, "community", settings)[2]);
        Assert.Equal(value, PartnerTerms.Values(small, "community", settings, 1)[0], 1e-14);
    }

    [Fact]
    public void It_is_no_obligation_and_counts_in_collective_security_too()
    {
        var term = PartnerTerms.Of("community", Chosen.Calm);
        Assert.False(term.IsObligation);
        Assert.True(term.CountsWhereInclusive);
    }
}
