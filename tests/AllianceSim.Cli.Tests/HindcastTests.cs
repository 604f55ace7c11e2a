using System.Text.Json.Nodes;
using AllianceSim.Import;
using AllianceSim.Import.Tables;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;

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
        Assert.Contains("The model against", told, StringComparison.Ordinal);
        Assert.Contains("with a baseline the model wins ", told, StringComparison.Ordinal);

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
        Assert.Contains("few-events", place.Text(At("hindcast-remarks.csv")), StringComparison.Ordinal);
        Assert.All(place.Rows(At("hindcast-states.csv")), row => Assert.Equal("judged", row["standing"]));
        var manifest = JsonNode.Parse(place.Text(At("manifest.json")))!;
        Assert.Equal(Record.Skip(1), manifest["inputs"]!.AsArray().Select(file => (string)file!["name"]!));
        Assert.All(manifest["inputs"]!.AsArray(), file => Assert.Equal(64, ((string)file!["sha256"]!).Length));

        // What the results keep is enough to show it again.
        var (drawn, report) = (place.Text(At("figures"), "hindcast-1960.svg"), place.Text(At("report.html")));
        Assert.Contains("Held against what happened, pair by pair", report, StringComparison.Ordinal);
        Assert.Contains("dyads_1960.csv", report, StringComparison.Ordinal);
        Assert.Contains("--horizon 10 --out again", report, StringComparison.Ordinal);
        File.Delete(place.At(At("figures"), "hindcast-1960.svg"));
        File.Delete(place.At(At("report.html")));
        Cli.Done(place, "plot", Path.GetDirectoryName(At("runs.csv"))!, "--format", "svg");
        Assert.Equal(drawn, place.Text(At("figures"), "hindcast-1960.svg"));
        Assert.Contains("Held against what happened, pair by pair", place.Text(At("report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_are_the_same_bytes_for_any_number_of_jobs_and_after_resuming()
    {
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
        Refused("--horizon 7: the record does not know who was tied in 1957. It knows: 1950, 1960.", "--horizon", "7");
        Refused("--ticks 5: there are as many ticks as years in the longest horizon", "--ticks", "5");
        Refused("--record: does not know who was tied in any of the 30 years after 1990", "--set", "start=1990");
        Refused("--horizon '0' is not right", "--horizon", "0");
        Refused("--figures 'some' is not right. Allowed: all, none.", "--figures", "some");
        Cli.Refused(place, ["none.csv"], "hindcast", "four.yaml", "--record", "none.csv");
        Cli.Refused(place, ["'--record'"], "hindcast", "four.yaml");
        place.Write("long.yaml", Scenarios.Long);
        Cli.Refused(place, ["long.yaml: generates its states, of which there is no record"], ["hindcast", "long.yaml", .. Record]);
    }

    [Fact]
    public void A_file_that_is_lacking_is_named_with_what_it_is_needed_for()
    {
        Cli.Refused(place, ["none of the files tells who was allied to whom; give one that does: "], "hindcast", "four.yaml", "--record", "states_1950.csv");
        Cli.Refused(
            place, ["none of the files tells which states there were, without which a pair that was not tied", "COW state system membership"],
            "hindcast", "four.yaml", "--record", "alliances_1960.csv");
        string[] without = ["hindcast", "four.yaml", "--record", "alliances_1960.csv", "states_1950.csv"];
        Cli.Refused(place, ["--record: tells who was tied in 1960, and not which states there were then"], without);
        Cli.Refused(place, ["--horizon 10: no file tells which states there were in 1960"], [.. without, "--horizon", "10"]);
    }

    [Fact]
    public void Training_that_gives_nothing_is_refused()
    {
        Refused("--train four.yaml: begins in 1950, and has to begin before 1950", "--train", "four.yaml");
        Earlier("gap.yaml", "Alpha");
        Refused("--train gap.yaml: begins in 1951, and the record does not know who was tied", "--train", "gap.yaml", "--set", "start=1955", "--horizon", "5");
        place.Write("gap.yaml", place.Text("gap.yaml").Replace("1951", "1940", StringComparison.Ordinal));
        var told = Cli.Done(place, ["hindcast", "four.yaml", .. Record, "--figures", "none", "--train", "gap.yaml"]);
        Assert.Contains("to gap or to the pairs foretold", OneLine(told), StringComparison.Ordinal);
        Earlier("other.yaml", "Ruritania");
        Refused("--record: knows no two states of other.yaml: not Omega, Ruritania.", "--train", "other.yaml");
    }

    [Fact]
    public void States_go_by_number_and_name_and_those_that_the_record_does_not_know_are_named_and_left_out()
    {
        place.Write(
            "four.yaml",
            place.Text("four.yaml").Replace("Delta", "Dela", StringComparison.Ordinal).Replace("Gamma, power: 0.2, location: [40, 10] }", "the old one, power: 0.2, location: [40, 10] } # 3", StringComparison.Ordinal));
        var told = OneLine(Cli.Done(place, ["hindcast", "four.yaml", .. Record, "--figures", "none"]));
        Assert.Contains("as the record knows no such state, 1 of 4: Dela (the nearest is Delta).", told, StringComparison.Ordinal);
        Assert.Contains("under another name: the old one as Gamma (3).", told, StringComparison.Ordinal);
        string[] folder = ["results", "four", "hindcast-9"];
        Assert.DoesNotContain("Dela", place.Text([.. folder, "hindcast-dyads.csv"]), StringComparison.Ordinal);

        // The scenario as it is kept is known to the record just so.
        Cli.Done(place, ["hindcast", Path.Combine([.. folder, "scenario.yaml"]), .. Record, "--figures", "none", "--out", "again", "--quiet"]);
        Assert.Equal(place.Text([.. folder, "hindcast-dyads.csv"]), place.Text("again", "hindcast-dyads.csv"));

        place.Write("twins.yaml", place.Text("four.yaml").Replace("# 3", "# 1", StringComparison.Ordinal));
        Cli.Refused(place, ["takes Alpha and the old one of twins.yaml for one state, Alpha (1)."], ["hindcast", "twins.yaml", .. Record]);
    }

    [Fact]
    public void Shocks_that_come_later_are_no_hindrance()
    {
        place.Write(
            "four.yaml", place.Text("four.yaml").Replace("ticks: 3", "ticks: 30", StringComparison.Ordinal) + "shocks:\n  - { at: 1975, state: Beta, power: x0.5, why: a crash }\n");
        Cli.Done(place, ["hindcast", "four.yaml", .. Record, "--format", "svg", "--quiet"]);
        Assert.DoesNotContain("1975", place.Text("results", "four", "hindcast-9", "scenario.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_state_of_a_shipped_scenario_of_real_years_has_a_number_of_its_own()
    {
        string[] real = [.. Scenarios.Shipped.Where(path => File.ReadAllText(path).Contains("Correlates of War number", StringComparison.Ordinal))];
        Assert.NotEmpty(real);
        place.Write("system.csv", "stateabb,ccode,year,version\n" + string.Concat(Enumerable.Range(1, 999).Select(number => FormattableString.Invariant($"S{number},{number},1900,1\n"))));
        var record = HistoricalRecord.Read([new GivenFile(place.At("system.csv"))], new ProblemList())!;
        Assert.All(real, path =>
        {
            var scenario = ScenarioReader.Read(path).Scenario!;
            Assert.Equal(scenario.States.Length, StateNumbers.Of(scenario, File.ReadAllText(path), record).Values.Distinct().Count());
        });
    }

    private void Refused(string why, params IReadOnlyList<string> options) => Cli.Refused(place, [why], ["hindcast", "four.yaml", .. Record, .. options]);

    private static string OneLine(string told) => string.Join(' ', told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Earlier(string file, string second) => place.Write(file, $$"""
        name: {{Path.GetFileNameWithoutExtension(file)}}
        ticks: 3
        start: {{(second == "Alpha" ? 1951 : 1940)}}
        states:
          - { name: {{(second == "Alpha" ? "Beta" : "Omega")}}, power: 0.4, location: [50, 0] }
          - { name: {{second}}, power: 0.3, location: [50, 10] }

        """);

    private static string Alliances(params string[] pairs) =>
        "ccode1,ccode2,defense,offense,neutral,nonagg,consul,def_jan1,atopids\n" + string.Concat(pairs.Select(pair => $"{pair},1,0,0,0,1,1,10\n"));
}
