using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Bargaining;

public class ObligationBargainTests
{
    private const int Pacts = 40_000;

    private readonly Draws draws = new(1, 0);
    private readonly ObligationBargain bargain = new(Chosen.With(("obligations.asymmetry", 0.6), ("obligations.relief", 0.25)));

    [Theory]
    [InlineData(0.3, 0.1)]
    [InlineData(0.9, 0.001)]
    [InlineData(0.21, 0.2)]
    public void The_stronger_is_bound_to_less_as_often_as_its_superiority_has_it_and_the_weaker_never(double strong, double weak)
    {
        var relieved = Enumerable.Range(0, Pacts).Count(pact => bargain.Obligation(draws, 5, 1, pact, strong, weak) < 1);
        var chance = 0.6 * (strong - weak) / (strong + weak);
        Assert.Equal(chance, relieved / (double)Pacts, 4 * Math.Sqrt(chance * (1 - chance) / Pacts));
        Assert.All(Enumerable.Range(0, Pacts), pact => Assert.Equal(1, bargain.Obligation(draws, 5, 2, pact, weak, strong)));
    }

    [Fact]
    public void Who_is_relieved_promises_less_by_the_relief()
    {
        var obligations = Enumerable.Range(0, Pacts).Select(pact => bargain.Obligation(draws, 5, 1, pact, 0.4, 0.1)).Distinct().Order();
        Assert.Equal([0.75, 1], obligations);
    }

    [Fact]
    public void Among_equals_and_when_switched_off_all_are_bound_alike()
    {
        var off = new ObligationBargain(Chosen.Off("asymmetric-obligations"));
        for (var pact = 0; pact < 1000; pact++)
        {
            Assert.Equal(1, bargain.Obligation(draws, 5, 1, pact, 0.2, 0.2));
            Assert.Equal(1, off.Obligation(draws, 5, 1, pact, 0.9, 0.1));
        }
    }
}
