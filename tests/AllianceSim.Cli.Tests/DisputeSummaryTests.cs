using System.Globalization;
using System.Text.RegularExpressions;

namespace AllianceSim.Cli.Tests;

/// <summary>What a run says of alliances and disputes is what its tables hold.</summary>
public sealed partial class DisputeSummaryTests : IDisposable
{
    private const string World = """
        name: disputes
        ticks: 30
        seed: 4
        replicates: 2
        burn-in: 0
        world: { generate: { states: 12, poles: 2, pole-share: 0.6, geography: sphere } }
        alliances:
          - { name: Pact, members: [S1, S3, S4], signed: -4 }
          - { name: League, members: [S2, S5, S6], signed: -4 }

        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Counts_are_those_of_the_tables()
    {
        var told = Told(World, "--verbose");
        var disputes = Rows("disputes.csv");
        var parts = Rows("involvements.csv");
        Assert.Contains($"A run saw {PerRun(disputes.Count)} disputes, {PerRun(disputes.Count(d => d["hostility"] == "war"))} of them wars", told, StringComparison.Ordinal);
        Assert.Contains($"Alliances prevented {PerRun(Rows("events.csv").Count(e => e["kind"] == "prevented"))} other disputes", told, StringComparison.Ordinal);
        foreach (var (who, acts, flag) in new[]
            {
                ("Third parties", "third-party acts", "false"),
                ("Those that disputes began between", "acts of those that disputes began between", "true"),
            })
        {
            var theirs = parts.Where(p => p["originator"] == flag).ToList();
            var chance = theirs.Sum(p => double.Parse(p["entanglement-chance"], CultureInfo.InvariantCulture));
            var acted = PerRun(theirs.Count(p => p["involvement"] is "2" or "3"));
            Assert.Contains($"of {acted} {acts} (involvement 2 or 3) {PerRun(theirs.Count(p => p["entangled"] == "true"))} were entangled ({PerRun(chance)} by", Space().Replace(told, " "), StringComparison.Ordinal);
            var table = told[told.IndexOf($"{who}, in a run", StringComparison.Ordinal)..];
            var needed = Regex.Match(table, @"alliances were needed \(3\) +([0-9.]+) +([0-9.]+) +([0-9.]+) +([0-9.]+)");
            string[] cells = [.. needed.Groups.Values.Skip(1).Select(cell => cell.Value)];
            Assert.Equal(
                [.. Enumerable.Range(0, 4).Select(level => PerRun(theirs.Count(p => p["influence"] == "3" && p["involvement"] == $"{level}")))],
                cells);
        }
    }

    [Fact]
    public void Self_entrapment_is_told_of_where_there_is_any()
    {
        Assert.DoesNotContain("self-entrapped", Told(World), StringComparison.Ordinal);
        var biased = File.ReadAllText(Scenarios.Shipped.Single(path => Path.GetFileName(path) == "self-entrapment.yaml"));
        var told = Space().Replace(Told(biased, "--replicates", "2", "--ticks", "15", "--force"), " ");
        var drawn = Rows("involvements.csv").Count(part => part["self-entrapped"] == "true");
        Assert.NotEqual(0, drawn);
        Assert.Contains($"biases drew {PerRun(drawn)} states into", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_was_no_dispute_nothing_is_said_of_them() =>
        Assert.DoesNotContain("had to do with disputes", Told(World + "parameters: { onset.base: -20 }\n"), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_was_coded_it_is_said()
    {
        var told = Told(World + "record: { coding: off }\n");
        Assert.Contains("was not coded (record: { coding: on })", told, StringComparison.Ordinal);
        Assert.DoesNotContain("entangled", told, StringComparison.Ordinal);
        Assert.DoesNotContain("prevented", told, StringComparison.Ordinal);
    }

    private static string PerRun(double count) => (count / 2).ToString("0.#", CultureInfo.InvariantCulture);

    private string Told(string world, params string[] options)
    {
        place.Write("world.yaml", world);
        return Cli.Done(place, ["run", "world.yaml", "--out", "out", "--figures", "none", .. options]);
    }

    private List<Dictionary<string, string>> Rows(string table) => place.Rows("out", table);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
