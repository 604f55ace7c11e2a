using AllianceSim.Model.Bargaining;

namespace AllianceSim.Model.Tests.Bargaining;

public class DecisionTests
{
    private readonly Decision decision = new(Chosen.With(
        ("decision.form", 4), ("decision.admit", 2), ("decision.exit", 0.5), ("decision.renew", 3), ("decision.temperature", 0.7),
        ("decision.candidates", 3), ("decision.veto", -2)));

    [Fact]
    public void Chances_are_even_at_their_threshold()
    {
        Assert.Equal(0.5, decision.ChanceOfSigning(4), 1e-15);
        Assert.Equal(0.5, decision.ChanceOfAdmission(2), 1e-15);
        Assert.Equal(0.5, decision.ChanceOfLeaving(0.5), 1e-15);
        Assert.Equal(0.5, decision.ChanceOfRenewing(3), 1e-15);
    }

    [Fact]
    public void The_more_it_is_worth_the_likelier_to_sign_admit_renew_and_the_less_likely_to_leave()
    {
        for (var value = -5.0; value < 10; value += 0.25)
        {
            Assert.True(decision.ChanceOfSigning(value + 0.25) > decision.ChanceOfSigning(value));
            Assert.True(decision.ChanceOfAdmission(value + 0.25) > decision.ChanceOfAdmission(value));
            Assert.True(decision.ChanceOfRenewing(value + 0.25) > decision.ChanceOfRenewing(value));
            Assert.True(decision.ChanceOfLeaving(value + 0.25) < decision.ChanceOfLeaving(value));
        }
    }

    [Fact]
    public void The_chance_is_that_of_the_value_with_its_logistic_error_passing_the_threshold()
    {
        Assert.Equal(1 / (1 + Math.Exp(-(4.6 - 4) / 0.7)), decision.ChanceOfSigning(4.6), 1e-14);
        Assert.Equal(1 / (1 + Math.Exp((1.2 - 0.5) / 0.7)), decision.ChanceOfLeaving(1.2), 1e-14);
        Assert.True(decision.Signs(4.001));
        Assert.False(decision.Signs(4));
        Assert.True(decision.Admits(2.001));
        Assert.False(decision.Admits(2));
        Assert.Equal((3, 0.7, -2), (decision.MostOffers, decision.Scale, decision.VetoBelow));
    }
}
