using AllianceSim.Experiments.Designs;

namespace AllianceSim.Experiments.Tests.Designs;

public sealed class FactorNamesTests : IDisposable
{
    private readonly Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void Sections_go_without_saying_unless_two_factors_would_have_the_same_name()
    {
        var names = new FactorNames(["world.generate.poles", "mechanisms.burden", "parameters.burden", "parameters.threat.distance-scale", "ticks"]);
        Assert.Equal("poles", names["world.generate.poles"]);
        Assert.Equal("threat.distance-scale", names["parameters.threat.distance-scale"]);
        Assert.Equal("mechanisms.burden", names["mechanisms.burden"]);
        Assert.Equal("parameters.burden", names["parameters.burden"]);
        Assert.Equal("ticks", names["ticks"]);
        Assert.Equal("scenario", names["base"]);
        Assert.Equal("one-at-a-time", names["one-at-a-time"]);
    }

    [Fact]
    public void A_design_point_is_told_by_what_is_set_there() => Assert.Equal(
        ["poles 3", "poles 3, threat.distance-scale 123"],
        InWords(
            "design: { grid: [world.generate.poles], one-at-a-time: [parameters.threat.distance-scale] }\n"
            + "vary: { world.generate.poles: [3], parameters.threat.distance-scale: [123.4567] }\n",
            "world.yaml"));

    [Fact]
    public void Among_several_scenarios_it_is_told_by_its_scenario_too() => Assert.Equal(
        ["world", "world, ticks 20", "named", "named, ticks 20"],
        InWords("design: one-at-a-time\nvary: { ticks: [20] }\n", "[world.yaml, named.yaml]"));

    private IEnumerable<string> InWords(string lines, string scenarios)
    {
        var plan = SweepPlan.Of(sweeps.Read(lines, scenarios), out _)!;
        return plan.Points.Select(point => FactorNames.Of(plan.Sweep).InWords(plan, point));
    }
}
