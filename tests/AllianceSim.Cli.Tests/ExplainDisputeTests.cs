using System.Globalization;
using System.Text.RegularExpressions;

namespace AllianceSim.Cli.Tests;

/// <summary><c>alliancesim explain --dispute</c> tells what the tables hold.</summary>
public sealed partial class ExplainDisputeTests : IDisposable
{
    private const string World = """
        name: disputed
        ticks: 25
        seed: 4
        replicates: 2
        burn-in: 0
        world: { generate: { states: 12, poles: 2, pole-share: 0.6, geography: sphere } }
        alliances:
          - { name: Pact, members: [S1, S3, S4, S7], signed: -4 }
          - { name: League, members: [S2, S5, S6, S8], signed: -4 }

        """;

    private readonly Workplace place = new();

    public ExplainDisputeTests()
    {
        place.Write("world.yaml", World);
        Cli.Done(place, "run", "world.yaml", "--out", "out", "--figures", "none");
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void What_each_did_its_code_and_the_sides_are_those_of_the_tables()
    {
        var parts = Rows("involvements.csv").Where(row => row["run"] == "0").ToLookup(row => row["dispute"]);
        var dispute = Rows("disputes.csv").Where(row => row["run"] == "0")
            .MaxBy(row => parts[row["dispute"]].Count(part => part["entangled"] == "true") + int.Parse(row["target-joiners"], CultureInfo.InvariantCulture))!;

        var told = Told("--dispute", dispute["dispute"]);

        Assert.Contains($"In {dispute["tick"]} {dispute["initiator"]} challenged {dispute["target"]}", told, StringComparison.Ordinal);
        var joined = parts[dispute["dispute"]].Where(part => part["involvement"] == "3" && part["originator"] == "false").Select(part => part["state"]).ToList();
        var sides = Regex.Match(told, "Military action beside .*? A promise").Value;
        Assert.All(joined, state => Assert.Contains($" {state}", sides, StringComparison.Ordinal));
        string[] did = ["stayed out", "exposed itself", "acted by other than military means", "acted militarily"];
        foreach (var part in parts[dispute["dispute"]].Where(part => part["originator"] == "true" || part["involvement"] == "3"))
        {
            var sentence = Regex.Match(told, $"{part["state"]}, [^.]* {did[Number(part["involvement"])]}[.] [^:]*: [a-z ]*\\({part["influence"]}\\)[.].*?(For it spoke|Against it spoke)").Value;
            Assert.NotEmpty(sentence);
            Assert.Equal(part["entangled"] == "true", sentence.Contains("Kim's question", StringComparison.Ordinal));
            var code = part["entrapped"] == "true" ? "was entrapped" : "was entangled";
            Assert.Equal(part["entangled"] == "true", sentence.Contains(code, StringComparison.Ordinal));
            Assert.Equal(part["without-alliance"] == part["involvement"], sentence.Contains("would have done the same", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Chances_without_alliances_are_told_of_those_that_had_any_to_do_with_it()
    {
        var disputes = Rows("disputes.csv").Where(row => row["run"] == "0").ToList();
        var byTarget = disputes.First(row => row["chance-without-initiator-allies"] == row["chance"] && row["chance-without-target-allies"] != row["chance"]);
        var byNone = disputes.First(row => row["chance-without-initiator-allies"] == row["chance"] && row["chance-without-target-allies"] == row["chance"]);

        var told = Told("--dispute", byTarget["dispute"]);
        Assert.DoesNotContain($"without the alliances of {byTarget["initiator"]}", told, StringComparison.Ordinal);
        Assert.Contains($"without the alliances of {byTarget["target"]}. At stake", told, StringComparison.Ordinal);
        Assert.Contains("of breaking out in that year. At stake", Told("--dispute", byNone["dispute"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Allies_that_stayed_out_for_nothing_special_are_named_in_one_sentence()
    {
        var idle = Rows("involvements.csv")
            .Where(row => row["run"] == "0" && row["called"] == "true" && row["involvement"] == "0" && row["influence"] != "0")
            .GroupBy(row => row["dispute"]).MaxBy(parts => parts.Count())!;

        var told = Told("--dispute", idle.Key);

        var sentence = Regex.Match(told, "stayed out as they would have without their alliances: [^.]*[.]").Value;
        Assert.All(idle, part => Assert.Matches($@"\b{part["state"]}\b", sentence));
        Assert.All(idle, part => Assert.DoesNotContain($"{part["state"]}, called to", told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_and_its_data_are_drawn_and_belong_to_the_results()
    {
        var told = Told("--dispute", "1", "--run", "1");

        Assert.Contains("explain-dispute-1-run-1.svg", told, StringComparison.Ordinal);
        Assert.Contains("figures/explain-dispute-1-run-1.svg", place.Text("out", "manifest.json"), StringComparison.Ordinal);
        Assert.StartsWith("state,side,involvement,influence,term,value,sum\n", place.Text("out", "figures", "explain-dispute-1-run-1.csv"), StringComparison.Ordinal);
        Assert.Equal(told, Told("--dispute", "1", "--run", "1"));
    }

    [Theory]
    [InlineData("--dispute 99999", "--dispute 99999: there is no such dispute in run 0.", "numbers 1 to", "the nearest is")]
    [InlineData("--dispute 0", "there is no such dispute in run 0.", "the nearest is 1.")]
    [InlineData("--dispute war", "--dispute war: give the number of a dispute", "Run 0 has 1 to")]
    [InlineData("--dispute 1 --run 7", "--run 7: there is no such run")]
    [InlineData("--dispute 1 --alliance 1", "exclude each other")]
    public void What_is_not_there_is_told(string options, params string[] phrases) =>
        Cli.Refused(place, phrases, ["explain", "out", .. options.Split(' ')]);

    [Theory]
    [InlineData("record.coding=off", "was run without coding", "--set record.coding=on")]
    [InlineData("parameters.onset.base=-20", "run 0 has no dispute")]
    public void Runs_that_cannot_tell_say_why(string setting, params string[] phrases)
    {
        Cli.Done(place, "run", "world.yaml", "--out", "other", "--figures", "none", "--set", setting);
        Cli.Refused(place, phrases, "explain", "other", "--dispute", "1");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string Told(params string[] options) => Space().Replace(Cli.Done(place, ["explain", "out", .. options]), " ");

    private List<Dictionary<string, string>> Rows(string table) => place.Rows("out", table);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
