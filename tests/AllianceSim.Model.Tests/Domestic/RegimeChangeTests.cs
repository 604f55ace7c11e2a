using AllianceSim.Model.Domestic;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Domestic;

public class RegimeChangeTests
{
    private const int Ticks = 20_000;

    private readonly Settings settings = Chosen.With(("regime.rate", 0.1), ("regime.stability", 2));

    [Theory]
    [InlineData(0, 0.5, 0.15)]
    [InlineData(0.49, 0.5, 0.15)]
    [InlineData(0.9, 0.5, 0.08)]
    [InlineData(-0.9, 0.5, 0.08)]
    [InlineData(-0.9, 1, 0.08 / Math.E)]
    [InlineData(-0.9, 0, 0.08 * Math.E)]
    public void Regimes_break_down_as_often_as_their_kind_and_stability_have_it(double ideology, double stability, double chance) =>
        Assert.Equal(
            chance, Draw(settings, ideology, stability).Count / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));

    [Fact]
    public void A_new_regime_has_another_ideology_within_bounds_and_an_aggressiveness_of_its_own()
    {
        foreach (var ideology in new[] { -1, 0, 0.3, 1 })
        {
            var regimes = Draw(settings, ideology, 0);
            Assert.All(regimes, regime =>
            {
                Assert.InRange(regime.Ideology, -1, 1);
                Assert.InRange(regime.Aggressiveness, 0, 1);
            });
            Assert.True(regimes.Select(r => r.Aggressiveness).Distinct().Count() > regimes.Count / 2);
            Assert.True(regimes.Count(r => Math.Abs(r.Ideology - ideology) > 0.3) > 0.9 * regimes.Count);
        }
    }

    [Fact]
    public void At_an_extreme_ideology_is_thrown_back_and_in_the_middle_it_goes_either_way()
    {
        Assert.All(Draw(settings, 1, 0.5), regime => Assert.True(regime.Ideology <= 0.65));
        Assert.All(Draw(settings, -1, 0.5), regime => Assert.True(regime.Ideology >= -0.65));
        var middle = Draw(settings, 0, 0.5);
        Assert.Equal(0.5, middle.Count(r => r.Ideology > 0) / (double)middle.Count, 4 * Math.Sqrt(0.25 / middle.Count));
    }

    [Fact]
    public void A_jump_never_lands_near_the_old_ideology()
    {
        var view = new SmallWorld(1).Views[0];
        foreach (var ideology in new[] { -1, -0.7, 0, 0.35, 0.99, 1 })
        {
            view.World.Ideology[0] = ideology;
            for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
                Assert.True(Math.Abs(RegimeChange.Jump(view, 0).Ideology - ideology) >= 0.35 - 1e-12);
        }
    }

    /// <summary>Draws so rare that they have been looked for: jumps upwards by 2.04 and 1.98, too large for either way.</summary>
    [Theory]
    [InlineData(23_817_052, -1, 1)]
    [InlineData(23_817_052, 0.2, -1)]
    [InlineData(3_034_792, -0.9, 1)]
    public void A_jump_too_large_for_either_way_goes_to_the_end_of_the_scale_that_is_a_jump_away(int tick, double ideology, double becomes)
    {
        var view = new SmallWorld(1).Views[0];
        (view.Tick, view.World.Ideology[0]) = (tick, ideology);
        Assert.Equal(becomes, RegimeChange.Jump(view, 0).Ideology);
        Assert.NotEqual(RegimeChange.Jump(view, 0), RegimeChange.Jump(view, 1));
    }

    [Fact]
    public void Defeat_brings_regimes_down()
    {
        var (view, change) = (new SmallWorld(1).Views[0], new RegimeChange(Chosen.With(("regime.rate", 0.1), ("regime.defeat", 1))));
        view.World.Defeat[0] = 0.5;
        var changes = 0;
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
            changes += change.Draw(view) is null ? 0 : 1;
        var chance = 0.15 * Math.Exp(0.5);
        Assert.Equal(chance, changes / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
    }

    [Fact]
    public void Switched_off_regimes_last_however_unstable() => Assert.Empty(Draw(Chosen.Off("regime-change"), 0, 0));

    private static List<NewRegime> Draw(Settings settings, double ideology, double stability)
    {
        var (view, change) = (new SmallWorld(1).Views[0], new RegimeChange(settings));
        (view.World.Ideology[0], view.World.Stability[0]) = (ideology, stability);
        var regimes = new List<NewRegime>();
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            if (change.Draw(view) is { } regime)
                regimes.Add(regime);
        }

        return regimes;
    }
}
