using AllianceSim.Model.Bargaining;

namespace AllianceSim.Model.Tests.Bargaining;

public class LoopholeBargainTests
{
    private readonly LoopholeBargain bargain = new(Chosen.With(("loopholes.power", 0.9), ("loopholes.base", 0)));

    [Fact]
    public void Leeway_grows_with_own_power_and_shrinks_with_the_partners()
    {
        for (var power = 0.02; power < 1; power *= 1.3)
        {
            Assert.True(bargain.Loophole(1.3 * power, 0.2) > bargain.Loophole(power, 0.2));
            Assert.True(bargain.Loophole(0.2, 1.3 * power) < bargain.Loophole(0.2, power));
            Assert.InRange(bargain.Loophole(power, 0.2), 0, 1);
            // Without a bias of all treaties, what one side wins the other loses.
            Assert.Equal(1, bargain.Loophole(power, 0.2) + bargain.Loophole(0.2, power), 1e-14);
        }
    }

    [Fact]
    public void Switched_off_all_have_the_same_leeway()
    {
        var off = new LoopholeBargain(Chosen.Off("loophole-bargaining"));
        Assert.Equal(off.Loophole(0.2, 0.2), off.Loophole(0.9, 0.1));
    }
}
