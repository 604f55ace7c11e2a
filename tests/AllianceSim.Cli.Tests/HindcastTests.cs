namespace AllianceSim.Cli.Tests;

/// <summary><c>hindcast</c>: runs held against what happened, in tables that are made up.</summary>
public sealed class HindcastTests : IDisposable
{
    private static readonly string[] Record =
        ["--record", "states_1950.csv", "states_1960.csv", "alliances_1950.csv", "alliances_1960.csv", "dyads_1960.csv"];

    private readonly Workplace place = new();

    public HindcastTests()
    {
        place.Write("four.yaml", """
            name: four
            ticks: 3
            start: 1950
            seed: 9
            replicates: 4
            states:
              - { name: Alpha, power: 0.4, location: [50, 0] }
              - { name: Beta, power: 0.3, location: [50, 10] }
              - { name: Gamma, power: 0.2, location: [40, 10] }
              - { name: Delta, power: 0.1, location: [40, 20] }
            alliances:
              - { name: Pact, members: [Alpha, Beta], signed: 1949 }
            stop: { when: no-alliances, for: 1 }

            """);
        foreach (var year in (string[])["1950", "1960"])
        {
            place.Write($"states_{year}.csv", $"""
                year,ccode,abb,name,cinc,polyarchy,polity2,lat,lon
                {year},1,ALP,Alpha,0.4,0.5,5,50,0
                {year},2,BET,Beta,0.3,0.5,5,50,10
                {year},3,GAM,Gamma,0.2,0.5,5,40,10
                {year},4,DEL,Delta,0.1,0.5,5,40,20

                """);
        }

        place.Write("alliances_1950.csv", Alliances("1,2"));
        place.Write("alliances_1960.csv", Alliances("1,2", "3,4"));
        place.Write("dyads_1960.csv", "ccode1,ccode2,km,conttype,mids10,rival\n1,3,900,0,2,1\n2,3,900,0,0,0\n");
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void What_came_of_each_pair_is_set_beside_what_was_foretold()
    {
        var told = Cli.Done(place, ["hindcast", "four.yaml", .. Record, "--format", "svg"]);
        Assert.Contains("four: 4 states from 1950, 4 runs, seed 9", told, StringComparison.Ordinal);
        Assert.Contains("New ties: 1 of 5 pairs", told, StringComparison.Ordinal);
        Assert.Contains("By its probabilities (Brier) the model ", told, StringComparison.Ordinal);
        Assert.Contains("In all, of ", told, StringComparison.Ordinal);

        string At(string file) => Path.Combine("results", "four", "hindcast-9", file);
        var rows = place.Rows(At("hindcast-dyads.csv"));
        Assert.Equal(
            ["tie-survival Alpha Beta 1", "new-tie Gamma Delta 0", "dispute Alpha Gamma 0"],
            rows.Where(row => row["happened"] == "true").Select(row => $"{row["question"]} {row["first"]} {row["second"]} {row["persistence"]}"));
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row => Assert.Equal("1960", row["year"]));
        Assert.Contains(place.Rows(At("hindcast.csv")), row => row["forecaster"] == "model" && row["question"] == "dispute" && row["pairs"] == "6");

        // Ten years, and none fewer where alliances are gone before.
        Assert.All(place.Rows(At("runs.csv")), run => Assert.Equal("10", run["ticks"]));
        Assert.True(File.Exists(place.At(At("figures"), "hindcast-1960.svg")));
        Assert.Contains("hindcast.csv", place.Text(At("manifest.json")), StringComparison.Ordinal);
        var drawn = place.Text(At("figures"), "hindcast-1960.svg");
        File.Delete(place.At(At("figures"), "hindcast-1960.svg"));
        Cli.Done(place, "plot", Path.GetDirectoryName(At("runs.csv"))!, "--format", "svg");
        Assert.Equal(drawn, place.Text(At("figures"), "hindcast-1960.svg"));
    }

    [Fact]
    public void The_tables_are_the_same_bytes_for_any_number_of_jobs_and_after_resuming()
    {
        string[] quietly = ["hindcast", "four.yaml", .. Record, "--figures", "none", "--quiet", "--train", "four.yaml", "--set", "start=1955", "--horizon", "5"];
        Cli.Refused(place, ["--train four.yaml: begins in 1950, and the record does not know"], quietly);
        string[] plainly = ["hindcast", "four.yaml", .. Record, "--figures", "none", "--quiet"];
        Cli.Done(place, [.. plainly, "--out", "one", "--jobs", "1"]);
        Cli.Done(place, [.. plainly, "--out", "two", "--jobs", "3"]);
        Assert.Equal(place.Tables("one"), place.Tables("two"));
        File.Delete(place.At("one", "hindcast.csv"));
        Cli.Done(place, [.. plainly, "--out", "one", "--resume"]);
        Assert.Equal(place.Tables("two"), place.Tables("one"));
        Cli.Refused(place, ["already holds results"], [.. plainly, "--out", "one"]);
    }

    [Fact]
    public void What_cannot_be_held_against_a_record_is_refused()
    {
        Cli.Refused(place, ["--horizon 7: the record does not know who was tied in 1957. It knows: 1950, 1960."], ["hindcast", "four.yaml", .. Record, "--horizon", "7"]);
        Cli.Refused(place, ["--ticks 5: there are as many ticks as years in the longest horizon"], ["hindcast", "four.yaml", .. Record, "--ticks", "5"]);
        Cli.Refused(place, ["--record: does not know who was tied in any of the 30 years after 1990"], ["hindcast", "four.yaml", .. Record, "--set", "start=1990"]);
        Cli.Refused(place, ["--horizon '0' is not right"], ["hindcast", "four.yaml", .. Record, "--horizon", "0"]);
        Cli.Refused(place, ["--figures 'some' is not right. Allowed: all, none."], ["hindcast", "four.yaml", .. Record, "--figures", "some"]);
        Cli.Refused(place, ["none.csv"], "hindcast", "four.yaml", "--record", "none.csv");
        Cli.Refused(place, ["none of the files tells who was allied to whom"], "hindcast", "four.yaml", "--record", "states_1950.csv");
        Cli.Refused(place, ["'--record'"], "hindcast", "four.yaml");
        place.Write("long.yaml", Scenarios.Long);
        Cli.Refused(place, ["long.yaml: generates its states, of which there is no record"], ["hindcast", "long.yaml", .. Record]);
    }

    [Fact]
    public void States_that_the_record_does_not_know_are_named_and_left_out()
    {
        place.Write("four.yaml", place.Text("four.yaml").Replace("Delta", "Omega", StringComparison.Ordinal));
        var told = Cli.Done(place, ["hindcast", "four.yaml", .. Record, "--figures", "none"]);
        Assert.Contains("Left out with all their pairs, as the record knows no state of the name: Omega.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Omega", place.Text("results", "four", "hindcast-9", "hindcast-dyads.csv"), StringComparison.Ordinal);
    }

    private static string Alliances(params string[] pairs) =>
        "ccode1,ccode2,defense,offense,neutral,nonagg,consul,def_jan1,atopids\n" + string.Concat(pairs.Select(pair => $"{pair},1,0,0,0,1,1,10\n"));
}
