using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis.Calls;

namespace AllianceSim.Model.Tests.Crisis.Calls;

public class HonourFunctionTests
{
    private const int Self = 0;

    private readonly SmallWorld small = new(3);
    private readonly HonourFunction honour = new(Chosen.Calm);

    [Fact]
    public void Institutions_formality_a_change_of_power_or_of_regime_and_an_attack_on_the_ally_each_speak_against_honouring()
    {
        var usual = Shift(Pact(1), false);
        var institutionalised = Pact(1);
        institutionalised.Institutionalisation = 0.8;
        Assert.True(Shift(institutionalised, false) < usual);
        Assert.True(Shift(Pact(2), false) < usual);
        Assert.True(Shift(Pact(1), true) < usual);
        Assert.True(Shift(Pact(1, powerThen: 0.5), false) < usual);
        Assert.True(Shift(Pact(1, powerThen: 2), false) < usual);
        Assert.True(Shift(Pact(1, ideologyThen: -0.4), false) < usual);
    }

    [Fact]
    public void Small_changes_of_power_and_of_the_regime_change_nothing()
    {
        var usual = Shift(Pact(1), false);
        Assert.Equal(usual, Shift(Pact(1, powerThen: 1.09), false));
        Assert.Equal(usual, Shift(Pact(1, ideologyThen: 0.29), false));
    }

    [Theory]
    [InlineData(0.5, 1, false, false, false)]
    [InlineData(0, 2, true, false, true)]
    [InlineData(1, 0, false, true, true)]
    [InlineData(0.3, 1, true, true, false)]
    public void The_shift_is_the_logit_counted_from_the_mean_of_the_sample(
        double institutions, int formality, bool power, bool regime, bool attacked)
    {
        var published = new HonourFunction(Chosen.With(
            ("honour.scale", 2), ("honour.institutions", -0.7), ("honour.formality", -0.9), ("honour.power-change", -1.5),
            ("honour.regime-change", -1.4), ("honour.original-target", -1.3)));
        var pact = Pact(formality, power ? 3 : 1, regime ? 0.9 : 0);
        pact.Institutionalisation = institutions;
        var expected = 2 * (-0.7 * (2 * institutions - 0.6) - 0.9 * (formality - 0.8) - 1.5 * ((power ? 1 : 0) - 0.445)
            - 1.4 * ((regime ? 1 : 0) - 0.197) - 1.3 * ((attacked ? 1 : 0) - 0.358));
        Assert.Equal(expected, published.Shift(small.World, pact, pact.MembershipOf(Self)!, attacked), 1e-12);
    }

    [Fact]
    public void Switched_off_all_promises_bind_alike() =>
        Assert.Equal(0, new HonourFunction(Chosen.Off("honour")).Shift(small.World, Pact(2, 3, 1), Pact(2, 3, 1).Members[0], true));

    private double Shift(Alliance pact, bool attacked) => honour.Shift(small.World, pact, pact.MembershipOf(Self)!, attacked);

    private Alliance Pact(int formality, double powerThen = 1, double ideologyThen = 0)
    {
        var pact = small.Sign(AllianceKind.Defense, formality, 1, -1, [Self, 1]);
        (pact.Members[0].PowerAtPromise, pact.Members[0].IdeologyAtPromise) = (powerThen * small.World.Power[Self], ideologyThen);
        return pact;
    }
}
