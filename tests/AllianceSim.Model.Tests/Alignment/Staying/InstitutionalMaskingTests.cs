using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Staying;

namespace AllianceSim.Model.Tests.Alignment.Staying;

public class InstitutionalMaskingTests
{
    private readonly SmallWorld small = SmallWorld.Drawn(1);
    private readonly InstitutionalMasking masking = new(Chosen.With(("institutional-masking.strength", 0.8)));
    private readonly Stake stake;

    public InstitutionalMaskingTests()
    {
        stake = SmallWorld.StakeOf(small.Ally(0, 1), 0);
        stake.Alliance.Institutionalisation = 0.5;
        stake.Security = 3;
    }

    [Theory]
    [InlineData(5, 0.8, 3.8)]
    [InlineData(1, -0.8, 2.2)]
    [InlineData(3, 0, 3)]
    [InlineData(double.NaN, 0, 3)]
    public void Institutions_hide_their_share_of_a_fall_and_of_a_rise_and_nothing_at_first(double before, double hidden, double seen)
    {
        stake.Membership.SecuritySeen = before;
        Assert.Equal(hidden, masking.Evaluate(small.Views[0], stake), 1e-14);
        Assert.Equal(seen, masking.Seen(small.Views[0], stake), 1e-14);
    }

    [Fact]
    public void What_is_hidden_comes_to_light_tick_by_tick_and_the_slower_the_more_elaborate_the_structure()
    {
        var left = new List<double>();
        foreach (var institutions in new[] { 0, 0.5, 1 })
        {
            stake.Alliance.Institutionalisation = institutions;
            stake.Membership.SecuritySeen = 7;
            for (var tick = 0; tick < 5; tick++)
            {
                var seen = masking.Seen(small.Views[0], stake);
                Assert.InRange(seen, 3, stake.Membership.SecuritySeen);
                stake.Membership.SecuritySeen = seen;
            }

            Assert.Equal(3 + 4 * Math.Pow(0.8 * institutions, 5), stake.Membership.SecuritySeen, 1e-12);
            left.Add(stake.Membership.SecuritySeen);
        }

        Assert.True(left[0] < left[1] && left[1] < left[2]);
    }

    [Fact]
    public void Newcomers_see_what_is_there_and_without_masking_all_do()
    {
        Assert.Equal(0, masking.ForNewcomer(stake.Alliance, 3));
        stake.Membership.SecuritySeen = 9;
        Assert.Equal(3, new InstitutionalMasking(Chosen.Off("institutional-masking")).Seen(small.Views[0], stake));
    }

    [Fact]
    public void The_value_of_staying_holds_the_security_that_is_seen()
    {
        small.Assess();
        var staying = new StayingValuation(Chosen.Calm, small.Partners[0]);
        var values = new double[staying.Terms.Count];
        var open = staying.Weigh(small.Views[0], stake, values);
        stake.Membership.SecuritySeen = stake.Security + 2;
        var masked = staying.Weigh(small.Views[0], stake, values);
        var hidden = new InstitutionalMasking(Chosen.Calm).Seen(small.Views[0], stake) - stake.Security;
        Assert.True(hidden > 0);
        // What the alliance seems to give counts against options too.
        Assert.True(masked >= open + hidden - 1e-12);
    }
}
