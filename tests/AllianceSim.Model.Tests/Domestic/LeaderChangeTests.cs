using AllianceSim.Model.Domestic;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Domestic;

public class LeaderChangeTests
{
    private const int Ticks = 20_000;

    private readonly Settings settings = Chosen.With(
        ("leader.democracy", 0.3), ("leader.autocracy", 0.1), ("leader.coalition-democracy", 0.15), ("leader.coalition-autocracy", 0.04));

    [Theory]
    [InlineData(0.8, 0.3, 0.15)]
    [InlineData(LeaderChange.Democracy + 0.01, 0.3, 0.15)]
    [InlineData(LeaderChange.Democracy, 0.1, 0.04)]
    [InlineData(-0.8, 0.1, 0.04)]
    public void Leaders_and_coalitions_change_as_often_as_the_regime_has_it(double ideology, double leader, double coalition)
    {
        var (leaders, coalitions) = Count(settings, ideology);
        AssertRate(leader, leaders);
        AssertRate(coalition, coalitions);
    }

    [Fact]
    public void Switched_off_nobody_changes() => Assert.Equal((0, 0), Count(Chosen.Off("leader-change"), 0.9));

    private static void AssertRate(double chance, int count) =>
        Assert.Equal(chance, count / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));

    private static (int Leaders, int Coalitions) Count(Settings settings, double ideology)
    {
        var (view, change) = (new SmallWorld(1).Views[0], new LeaderChange(settings));
        view.World.Ideology[0] = ideology;
        var (leaders, coalitions) = (0, 0);
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            var (leader, coalition) = change.Draw(view);
            (leaders, coalitions) = (leaders + (leader ? 1 : 0), coalitions + (coalition ? 1 : 0));
        }

        return (leaders, coalitions);
    }
}
