using AllianceSim.Model.Alliances;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Learning;

public class HostilityPriorTests
{
    /// <summary>What makes a state expected to be more hostile; small enough not to reach the limits.</summary>
    private static readonly Dictionary<string, Action<SmallWorld>> Raise = new()
    {
        ["ideology"] = w => w.World.Ideology[1] = 0.3,
        ["rivalry"] = w => SmallWorld.SetBoth(w.World.Rivals, 0, 1, true),
        ["aggressiveness"] = w => w.World.Aggressiveness[1] = 0.6,
        ["parity"] = w => w.World.Power[0] = 0.9,
    };

    private readonly Settings settings = Chosen.With(
        ("hostility.base", 0.1), ("hostility.ideology", 0.3), ("hostility.rivalry", 0.2), ("hostility.aggressiveness", 0.2),
        ("hostility.parity", 0.2), ("hostility.ally-calm", 0.25));

    public static TheoryData<string> Grounds => [.. Raise.Keys];

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Each_ground_raises_what_is_expected(string ground)
    {
        var small = Base();
        var before = Expected(small);
        Raise[ground](small);
        Assert.True(Expected(small) > before);
    }

    [Fact]
    public void An_alliance_takes_its_share_away()
    {
        var small = Base();
        var before = Expected(small);
        small.Ally(0, 1);
        Assert.Equal(0.75 * before, Expected(small), 1e-14);
    }

    [Fact]
    public void Without_allies_of_its_own_a_state_would_expect_what_it_does_before_any_and_unprovoked_what_it_does_of_a_calmed_ally()
    {
        var small = Base();
        var before = Expected(small);
        small.Ally(0, 1);
        small.Views[0].Provoked[1] = 0.2;
        var expected = Prior(small);
        Assert.Equal(before + 0.2 * (1 - before), expected.Alone, 1e-14);
        Assert.Equal(0.75 * before, expected.Unprovoked, 1e-14);
        Assert.Equal(expected.Unprovoked + 0.2 * (1 - expected.Unprovoked), expected.AsItIs, 1e-14);
    }

    [Fact]
    public void An_informal_alignment_calms_without_alliances_too_and_a_treaty_does_not()
    {
        var small = Base();
        var before = Prior(small).Alone;
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [0, 1]);
        Assert.Equal(Prior(small).AsItIs, Prior(small).Alone);
        Assert.True(Prior(small).Alone < before);
        small.Ally(0, 1);
        Assert.Equal(before, Prior(small).Alone);
    }

    [Fact]
    public void What_is_expected_has_limits()
    {
        var small = Base();
        foreach (var (_, raise) in Raise)
            raise(small);
        var most = Chosen.With(("hostility.base", 1), ("hostility.ally-calm", 0));
        Assert.Equal(0.95, new HostilityPrior(most).Of(small.Views[0], 1, 1).AsItIs);
        small.World.Aggressiveness[1] = 0;
        var least = Chosen.With(
            ("hostility.base", 0), ("hostility.ideology", 0), ("hostility.rivalry", 0), ("hostility.aggressiveness", 1), ("hostility.parity", 0));
        Assert.Equal(0.02, new HostilityPrior(least).Of(small.Views[0], 1, 1).AsItIs);
    }

    private static SmallWorld Base()
    {
        var small = new SmallWorld(3);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.2, 0.5, 1);
        return small;
    }

    private double Expected(SmallWorld small) => Prior(small).AsItIs;

    private ExpectedHostility Prior(SmallWorld small) => new HostilityPrior(settings).Of(small.Views[0], 1, small.World.LargestPower);
}
