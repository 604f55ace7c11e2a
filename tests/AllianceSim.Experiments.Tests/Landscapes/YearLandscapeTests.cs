using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Landscapes;

namespace AllianceSim.Experiments.Tests.Landscapes;

public class YearLandscapeTests
{
    private static readonly RunStory Story = Tell(("Alpha", 0.2), ("Beta", 0.5), ("Gamma", 0.3));

    [Fact]
    public void Size_is_power_and_propensity_the_mean_of_both_views()
    {
        var landscape = YearLandscape.Of(Story, 0, 17)!;
        Assert.Equal(1950, landscape.Year);
        Assert.Equal(["Beta", "Gamma", "Alpha"], landscape.States);
        Assert.Equal([0.5, 0.3, 0.2], landscape.Propensities.Sizes);
        Assert.Equal((2, -1, -1), (landscape.Propensities[0, 2], landscape.Propensities[0, 1], landscape.Propensities[1, 2]));
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(state => landscape.Landscape.Minima[0].Split[state]));
    }

    [Fact]
    public void The_weakest_are_left_out_where_there_are_too_many()
    {
        var landscape = YearLandscape.Of(Story, 0, 2)!;
        Assert.Equal(["Beta", "Gamma"], landscape.States);
        Assert.Equal(1, landscape.LeftOut);
    }

    [Fact]
    public void Without_states_there_is_none() => Assert.Null(YearLandscape.Of(Tell(), 0, 17));

    // Alpha and Beta like each other, one more than the other does; nobody likes Gamma.
    private static RunStory Tell(params (string Name, double Power)[] states)
    {
        var rows = new ReplayRows(new ReplayScope { States = true, Views = [0] });
        rows.Tick(default(TickRow) with { Label = 1950 });
        foreach (var (name, power) in states)
        {
            rows.State(default(StateRow) with { State = name, Power = power });
            foreach (var (other, _) in states.Where(state => state.Name != name))
            {
                var utility = name == "Gamma" ? -2 : other == "Gamma" ? 0 : name == "Alpha" ? 3 : 1;
                rows.Dyad(default(DyadRow) with { State = name, Other = other, Utility = utility });
            }
        }

        return new RunStory(new ScenarioSpec { Name = "three", Ticks = 1, Start = 1950 }, 0, 0, rows, [0]);
    }
}
