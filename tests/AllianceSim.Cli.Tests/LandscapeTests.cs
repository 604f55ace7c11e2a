namespace AllianceSim.Cli.Tests;

/// <summary>The verb <c>landscape</c>.</summary>
public sealed class LandscapeTests : IDisposable
{
    private const string Camps = """
        name: camps
        states:
          - { name: Alpha, size: 3 }
          - { name: Beta, size: 2 }
          - { name: Gamma }
        propensities:
          - [Alpha, Beta, 1]
          - [Alpha, Gamma, -2]
          - [Beta, Gamma, 0.5]
        actual: [[Alpha], [Gamma, Beta]]

        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_landscape_is_told_and_written_the_same_each_time()
    {
        place.Write("camps.yaml", Camps);

        var told = Cli.Done(place, "landscape", "camps.yaml", "--out", "one");
        Cli.Done(place, "landscape", "camps.yaml", "--out", "two");

        Assert.Contains("camps: 3 states, 1 local minimum", told, StringComparison.Ordinal);
        Assert.Contains("1: Alpha, Beta | Gamma", told, StringComparison.Ordinal);
        Assert.Contains("Results: one", told, StringComparison.Ordinal);
        Assert.Equal("rank,energy,basin,misplaced,side-1,side-2\n1,-10,1,1,Alpha; Beta,Gamma\n", place.Text("one/minima.csv"));
        Assert.Equal(
            "rank,state,size,side,frustration,times-size,in-fact-with,misplaced\n"
            + "1,Alpha,3,1,-2,-6,Alpha,false\n1,Beta,2,1,0.5,1,Gamma,true\n1,Gamma,1,2,-5,-5,Gamma,false\n",
            place.Text("one/states.csv"));
        Assert.Equal("state,other,propensity\nAlpha,Beta,1\nAlpha,Gamma,-2\nBeta,Gamma,0.5\n", place.Text("one/pairs.csv"));
        foreach (var file in (string[])["minima.csv", "states.csv", "pairs.csv", "figures/landscape.csv", "figures/landscape.svg"])
            Assert.Equal(place.Text($"one/{file}"), place.Text($"two/{file}"));
        Cli.Refused(place, ["already holds results (manifest.json). Replace them by --force, or choose another folder."], "landscape", "camps.yaml", "--out", "one");
        Cli.Done(place, "landscape", "camps.yaml", "--out", "one", "--force");
        Assert.Contains("\"kind\": \"landscape\"", place.Text("one/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"minima.csv\"", place.Text("one/manifest.json"), StringComparison.Ordinal);
        Cli.Refused(place, ["holds a landscape; draw it again by 'alliancesim landscape FILE"], "plot", "one");
        Cli.Refused(place, ["holds a landscape, which keeps no runs"], "replay", "one", "--run", "0");
        Cli.Refused(place, ["holds a landscape, no sweep"], "merge", "one", "--out", "all");
        Cli.Refused(place, ["holds a landscape, no runs of a single scenario. Its minima are in minima.csv"], "compare", "one", "one");
        Cli.Done(place, "landscape", "one/landscape.yaml", "--out", "again");
        Assert.Equal(place.Text("one/states.csv"), place.Text("again/states.csv"));
    }

    [Fact]
    public void Of_a_scenario_each_term_is_told_with_its_weight()
    {
        place.Write("two-blocs.yaml", Scenarios.Documented);

        var told = Cli.Done(place, "landscape", "two-blocs.yaml", "--weights", "threat=2.5,rivalry=0", "--at", "1949", "--out", "blocs");

        Assert.Matches(@"threat +2\.5 ", told);
        Assert.Matches(@"ideology +1 ", told);
        Assert.Matches(@"rivalry +0 ", told);
        Assert.Contains("1949", told, StringComparison.Ordinal);
        Assert.Contains("\"--weights\",\n    \"rivalry=0,threat=2.5\"", place.Text("blocs/manifest.json"), StringComparison.Ordinal);
        Assert.StartsWith("state,other,propensity,threat,ideology,identity,rivalry\nAlpha,Beta,", place.Text("blocs/pairs.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_in_the_words_of_the_user()
    {
        place.Write("camps.yaml", Camps);
        place.Write("tiny.yaml", Scenarios.Tiny);

        Cli.Refused(place, ["--set states.Alpha.size=-1", "out of range"], "landscape", "camps.yaml", "--set", "states.Alpha.size=-1");
        Cli.Refused(place, ["--weights is for scenarios"], "landscape", "camps.yaml", "--weights", "threat=1");
        Cli.Refused(place, ["--at is for scenarios"], "landscape", "camps.yaml", "--at", "1950");
        Cli.Refused(
            place, ["there is no term 'thret'. Did you mean 'threat'?", "'ideology=x' is not right", "'rivalry' is given twice"],
            "landscape", "tiny.yaml", "--weights", "thret=1,ideology=x,rivalry=1,rivalry=2");
        Cli.Refused(place, ["--at 9 is outside the scenario. Allowed: 0 to 2."], "landscape", "tiny.yaml", "--at", "9");
        Cli.Refused(place, ["--most '1' is not right"], "landscape", "tiny.yaml", "--most", "1");
        Cli.Refused(place, ["is a landscape; look into it by 'alliancesim landscape'"], "run", "camps.yaml");
        Assert.Contains("camps.yaml: camps: sound; 3 states", Cli.Done(place, "check", "camps.yaml"), StringComparison.Ordinal);
        place.Write("many.yaml", Scenarios.Long.Replace("states: 16", "states: 201", StringComparison.Ordinal));
        Cli.Refused(place, ["201 states are too many to search. Give --most, up to 200."], "landscape", "many.yaml");
    }
}
