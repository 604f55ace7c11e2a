using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

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
    public void Conditions_give_leeway_and_their_absence_takes_as_much()
    {
        var clause = new LoopholeBargain(Chosen.With(("loopholes.power", 0.5), ("loopholes.base", 0), ("loopholes.clause", 0.8)));
        static double Logit(double share) => Math.Log(share / (1 - share));
        foreach (var power in new[] { 0.02, 0.2, 0.9 })
        {
            var without = Logit(clause.Loophole(power, 0.3));
            Assert.Equal(without + 0.8, Logit(clause.Loophole(power, 0.3, true)), 1e-12);
            Assert.Equal(without - 0.8, Logit(clause.Loophole(power, 0.3, false)), 1e-12);
        }
    }

    [Fact]
    public void Treaties_are_conditional_as_often_as_set()
    {
        const int Number = 10_000;
        var drawing = new LoopholeBargain(Chosen.With(("loopholes.conditional-share", 0.3)));
        var conditional = Enumerable.Range(0, Number).Count(number => drawing.DrawConditional(new Draws(1, 0), new Alliance
        {
            Id = number, Name = $"Pact {number}", Kind = AllianceKind.Defense, Founded = 0, Target = -1, Members = [], MembersAtSigning = 2,
            Institutionalisation = 0,
        }));
        Assert.Equal(0.3, conditional / (double)Number, 4 * Math.Sqrt(0.21 / Number));
    }

    [Fact]
    public void Switched_off_all_have_the_same_leeway()
    {
        var off = new LoopholeBargain(Chosen.Off("loophole-bargaining"));
        Assert.Equal(off.Loophole(0.2, 0.2), off.Loophole(0.9, 0.1));
    }
}
