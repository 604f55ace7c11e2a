using AllianceSim.Model.Domestic;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Domestic;

public class EliteOutbiddingTests
{
    private const int Ticks = 20_000;

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(0.5, 4, 0.12)]
    [InlineData(1, 4, 0.24)]
    public void Elites_attack_as_often_as_the_public_listens_and_as_there_is_a_grievance(double nationalism, double ratio, double chance) =>
        Assert.Equal(
            chance, Share(Chosen.With(("outbidding.rate", 0.4)), nationalism, ratio), 4 * Math.Sqrt(chance * (1 - chance) / Ticks));

    [Fact]
    public void Switched_off_nobody_attacks() => Assert.Equal(0, Share(Chosen.Off("elite-outbidding"), 1, 50));

    [Fact]
    public void Who_has_no_alliance_has_nothing_to_attack()
    {
        var (view, outbidding) = (new SmallWorld(2).Views[0], new EliteOutbidding(Chosen.With(("outbidding.rate", 1))));
        view.World.Nationalism[0] = 1;
        for (view.Tick = 0; view.Tick < 1000; view.Tick++)
            Assert.False(outbidding.Draw(view));
    }

    /// <summary>How often elites attack a pact on equal terms with a state so many times as strong.</summary>
    private static double Share(Settings settings, double nationalism, double ratio)
    {
        var (small, outbidding, attacks) = (new SmallWorld(2), new EliteOutbidding(settings), 0);
        small.Ally(0, 1).Institutionalisation = 0;
        small.World.Nationalism[0] = nationalism;
        small.World.Power[1] = ratio * small.World.Power[0];
        var view = small.Views[0];
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
            attacks += outbidding.Draw(view) ? 1 : 0;
        return attacks / (double)Ticks;
    }
}
