using AllianceSim.Model.Alliances;
using AllianceSim.Model.Credibility;

namespace AllianceSim.Model.Tests.Credibility;

public class OverstretchTests
{
    [Fact]
    public void More_clients_in_more_danger_leave_less_for_each()
    {
        var small = Patron(0.5, 0.1, 0.1, 0.1);
        Assert.Equal(1, Left(small));
        small.Ally(0, 1);
        var one = Left(small);
        small.Ally(0, 2);
        var two = Left(small);
        small.Known.TotalThreat[1] = 0.6;
        var danger = Left(small);
        small.World.Power[0] = 0.9;
        Assert.True(1 > one && one > two && two > danger && danger > 0);
        Assert.True(Left(small) > danger);
    }

    [Fact]
    public void Only_the_weaker_are_clients_and_a_promise_to_confer_weighs_less()
    {
        var small = Patron(0.1, 0.5, 0.05, 0.05);
        small.Ally(0, 1);
        Assert.Equal(1, Left(small));
        small.Sign(AllianceKind.Consultation, -1, 0, 2);
        var confer = Left(small);
        small.Ally(0, 2);
        Assert.True(1 > confer && confer > Left(small));
    }

    [Fact]
    public void An_overstretched_guarantor_aids_less_and_when_that_is_off_as_much_as_any()
    {
        var small = Patron(0.5, 0.1, 0.1, 0.1);
        small.Ally(0, 1);
        small.Assess();
        var before = small.Known.AidOf[1, 0];
        small.Known.Disengagement[0] *= 0.5;
        small.AssessPartners();
        Assert.True(small.Known.AidOf[1, 0] < before);
        Assert.Equal(1, new Overstretch(Chosen.Off("overstretch")).Disengagement(small.World, small.Known, 0));
    }

    private static SmallWorld Patron(params double[] power)
    {
        var small = new SmallWorld(power.Length);
        power.CopyTo(small.World.Power, 0);
        Array.Fill(small.Known.TotalThreat, 0.2);
        return small;
    }

    private static double Left(SmallWorld small) => new Overstretch(Chosen.Calm).Disengagement(small.World, small.Known, 0);
}
