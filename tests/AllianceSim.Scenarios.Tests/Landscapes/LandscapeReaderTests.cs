using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Scenarios.Tests.Landscapes;

public class LandscapeReaderTests
{
    private const string Full = """
        name: three
        about: Two friends and a foe.
        sources: ["Somebody, 1993"]
        states:
          - { name: Alpha, size: 0.5 }
          - { name: Beta }
          - { name: Gamma, size: 0 }
        indifferent: 3
        propensities:
          - [Alpha, Beta, 5]
          - [Gamma, Alpha, 1.5]
        actual: [[Beta], [Gamma]]

        """;

    [Fact]
    public void Every_key_is_read()
    {
        var landscape = Sound(Full);

        Assert.Equal(("three", "Two friends and a foe.", "Somebody, 1993"), (landscape.Name, landscape.About, Assert.Single(landscape.Sources)));
        Assert.Equal<SizedState>([new("Alpha", 0.5), new("Beta", 1), new("Gamma", 0)], landscape.States);
        Assert.Equal(3, landscape.Indifferent);
        Assert.Equal<(string, string, double)>([("Alpha", "Beta", 5), ("Gamma", "Alpha", 1.5)], landscape.Propensities);
        Assert.Equal(["Beta", "Gamma"], landscape.Actual.Select(side => Assert.Single(side)));
    }

    [Fact]
    public void A_setting_stands_in_for_the_value_of_the_file() =>
        Assert.Equal([2.5, 1, 0], Sound(Full, "states.Alpha.size=2.5").States.Select(state => state.Size));

    [Theory]
    [InlineData("size: 0.5", "size: -1", "f.yaml:5:26: states[0].size: '-1' is out of range. Allowed: a number from 0 to 1000000000000000")]
    [InlineData("[Alpha, Beta, 5]", "[Alpha, Bta, 5]", "f.yaml:10:13: propensities[0][1]: there is no state 'Bta'. Did you mean 'Beta'?")]
    [InlineData("[Gamma, Alpha, 1.5]", "[Beta, Alpha, 1]", "stands twice in this list")]
    [InlineData("[Gamma, Alpha, 1.5]", "[Gamma, Gamma, 1]", "a tie of 'Gamma' with itself")]
    [InlineData("name: Gamma", "name: Alpha", "state 'Alpha' is there twice (first in line 5)")]
    [InlineData("[Gamma]]", "[Gamma, Beta]]", "f.yaml:12:26: actual[1][1]: 'Beta' stands on both sides. Allowed: each state on one side, or on neither")]
    [InlineData("[[Beta], [Gamma]]", "[[Beta]]", "the list has 1 item. Allowed: at least 2")]
    [InlineData("indifferent", "indiferent", "unknown key 'indiferent'. Did you mean 'indifferent'?")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string said)
    {
        Assert.Contains(right, Full, StringComparison.Ordinal);
        var load = LandscapeReader.Parse(Full.Replace(right, wrong, StringComparison.Ordinal), "f.yaml");

        Assert.Null(load.Value);
        Assert.Contains(load.Problems, problem => problem.ToString().Contains(said, StringComparison.Ordinal));
    }

    private static LandscapeSpec Sound(string text, params string[] overrides)
    {
        var load = LandscapeReader.Parse(text, "f.yaml", overrides);
        Assert.Empty(load.Problems);
        return load.Value!;
    }
}
