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

    [Theory]
    [InlineData("world.yaml", "poles 3, threat.distance-scale 123", "world")]
    [InlineData("[world.yaml, named.yaml]", "world, threat.distance-scale 123", "world, ticks 20")]
    public void A_design_point_is_told_in_words(string scenarios, string set, string other)
    {
        var lines = scenarios.StartsWith('[')
            ? "design: one-at-a-time\nvary: { parameters.threat.distance-scale: [123.4567], ticks: [20] }\n"
            : "design: { grid: [world.generate.poles], one-at-a-time: [parameters.threat.distance-scale] }\n"
            + "vary: { world.generate.poles: [3], parameters.threat.distance-scale: [123.4567] }\n";
        var plan = SweepPlan.Of(sweeps.Read(lines, scenarios), out var problems);
        Assert.Empty(problems);
        var words = plan!.Points.Select(point => FactorNames.Of(plan.Sweep).InWords(plan, point)).ToList();
        Assert.Contains(set, words);
        Assert.Contains(words, word => word.StartsWith(other, StringComparison.Ordinal) || word == "poles 3");
    }
}
