using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Tests.Landscapes;

public class ScenarioLandscapeTests
{
    private static readonly ScenarioSpec Five = new()
    {
        Name = "five",
        Ticks = 3,
        Start = 1950,
        States =
        [
            new() { Name = "Alpha", Power = 0.2, Ideology = 1 }, new() { Name = "Beta", Power = 0.4, Ideology = -0.5 },
            new() { Name = "Gamma", Power = 0.25, Ideology = 0.8 }, new() { Name = "Delta", Power = 0.1, Ideology = -1 },
            new() { Name = "Epsilon", Power = 0.05 },
        ],
        Ties = new() { Rivalries = [("Beta", "Gamma")] },
        Alliances =
        [
            new() { Name = "West", Members = ["Alpha", "Gamma"] }, new() { Name = "East", Members = ["Delta", "Beta"] },
            new() { Name = "Calm", Members = ["Alpha", "Beta"], Kind = AllianceKind.Nonaggression },
            new() { Name = "Later", Members = ["Epsilon", "Beta"], Signed = 1952 },
        ],
    };

    [Fact]
    public void Size_is_power_and_propensity_the_weighed_sum_of_terms()
    {
        var one = Of(("threat", 2), ("identity", 0));
        Assert.Equal(["Beta", "Gamma", "Alpha", "Delta", "Epsilon"], one.Blocs.States);
        Assert.Equal(0.4, one.Blocs.Propensities.Sizes[0], 12);
        Assert.Equal(["threat 2", "ideology 1", "identity 0", "rivalry 1"], one.Terms.Select(term => $"{term.Term.Id} {term.Weight}"));
        Assert.Equal((-0.3, -1), (Math.Round(one.Terms[1].Values[0, 1], 12), one.Terms[3].Values[0, 1]));
        Assert.Equal((0.8, 0), (Math.Round(one.Terms[1].Values[1, 2], 12), one.Terms[3].Values[1, 2]));
        for (var i = 0; i < 5; i++)
        {
            for (var j = 0; j < 5; j++)
                Assert.Equal(one.Terms.Sum(term => term.Weight * term.Values[i, j]), one.Blocs.Propensities[i, j], 12);
        }
    }

    [Fact]
    public void The_threat_that_two_see_in_each_other_keeps_them_apart_the_more_the_greater_it_is()
    {
        var values = Of().Terms[0].Values;
        var pairs = Enumerable.Range(0, 5).SelectMany(i => Enumerable.Range(0, i).Select(j => values[i, j])).ToList();
        Assert.All(pairs, value => Assert.InRange(value, -1, 0));
        Assert.Equal(pairs.Min(), values[0, 1]);
    }

    [Fact]
    public void Blocs_are_those_of_defence_treaties_in_force()
    {
        var one = Of();
        Assert.Equal(["Beta", "Alpha or Gamma", "Alpha or Gamma", "Beta", ""], one.Actual!.Leaders.Select(Name));
        Assert.DoesNotContain(true, one.Misplaced(one.Blocs.Landscape.Minima[0].Split));
        Assert.Null(new ScenarioLandscape(new Dictionary<string, double>()).Of(Five with { Alliances = [] }, 1950).Actual);

        string Name(int leader) => leader < 0 ? "" : one.Names[leader] is "Alpha" or "Gamma" ? "Alpha or Gamma" : one.Names[leader];
    }

    [Fact]
    public void A_later_year_is_that_of_the_first_run()
    {
        var later = new ScenarioLandscape(new Dictionary<string, double>(), most: 2).Of(Five, 1953);
        Assert.Equal((2, 3), (later.Blocs.States.Count, later.Blocs.LeftOut));
        Assert.NotEqual(0.4, later.Blocs.Propensities.Sizes[0], 6);
        Assert.Contains("1953", later.Origin, StringComparison.Ordinal);
    }

    private static LandscapeCase Of(params (string Term, double Weight)[] weights) =>
        new ScenarioLandscape(weights.ToDictionary(one => one.Term, one => one.Weight)).Of(Five, 1950);
}
