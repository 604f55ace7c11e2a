using System.Globalization;
using System.Text.RegularExpressions;

namespace AllianceSim.Cli.Tests;

/// <summary><c>alliancesim explain</c> tells what the tables hold.</summary>
public sealed partial class ExplainTests(ExplainTests.Explained explained) : IClassFixture<ExplainTests.Explained>
{
    private const string World = """
        name: explained
        ticks: 45
        seed: 4
        replicates: 3
        burn-in: 0
        world: { generate: { states: 10, poles: 2, pole-share: 0.6, geography: sphere } }
        alliances:
          - { name: The Old Pact, members: [S1, S3, S4], signed: -4, institutionalisation: 0.6 }

        """;

    private readonly Workplace place = explained.Place;

    [Fact]
    public void The_worth_told_is_that_of_the_tables_and_the_shares_sum_to_100()
    {
        var alliances = File.ReadLines(place.At("out", "events.csv")).Select(line => line.Split(','))
            .Where(cells => cells[0] == "0" && cells[2] == "left").GroupBy(cells => cells[5]).Take(4).ToList();
        Assert.NotEmpty(alliances);
        foreach (var left in alliances)
        {
            var told = Told("--alliance", left.Key);

            foreach (var cells in left)
            {
                var worth = double.Parse(cells[6], CultureInfo.InvariantCulture).ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
                Assert.Matches($"{cells[3]} (broke it|left it|did not renew) in {cells[1]}[.] Staying [^:]*worth {Regex.Escape(worth)} ", told);
            }

            foreach (Match shares in Shares().Matches(told))
                Assert.Equal(100, Percent().Matches(shares.Groups[1].Value).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_figure_and_its_data_are_drawn_and_belong_to_the_results()
    {
        var told = Told("--alliance", "the old pact", "--run", "1");

        Assert.Contains("The Old Pact (number 1", told, StringComparison.Ordinal);
        Assert.Contains("In all runs The Old Pact", told, StringComparison.Ordinal);
        Assert.Contains("explain-1-run-1.svg", told, StringComparison.Ordinal);
        Assert.True(File.Exists(place.At("out", "figures", "explain-1-run-1.svg")));
        Assert.StartsWith("member,year,worth,", place.Text("out", "figures", "explain-1-run-1.csv"), StringComparison.Ordinal);
        Assert.Contains("figures/explain-1-run-1.svg", place.Text("out", "manifest.json"), StringComparison.Ordinal);
        Assert.Equal(told, Told("--alliance", "1", "--run", "1"));
        Cli.Done(place, "run", "world.yaml", "--out", "out", "--figures", "none", "--force");
        Assert.False(Directory.Exists(place.At("out", "figures")));
    }

    [Fact]
    public void Two_states_are_told_what_they_shared_or_why_nothing()
    {
        var members = File.ReadLines(place.At("out", "members.csv")).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[0] == "0").ToLookup(cells => cells[1], cells => cells[2]);
        var ever = members.SelectMany(pact => pact.SelectMany(a => pact.Select(b => (a, b)))).ToHashSet();
        var names = Enumerable.Range(1, 10).Select(n => $"S{n}").ToList();
        var strangers = names.SelectMany(a => names.Select(b => (a, b))).First(pair => pair.a != pair.b && !ever.Contains(pair));

        Assert.Matches("They shared (one alliance|[0-9]+ alliances): .*The Old Pact", Told("--between", "S1,S3"));
        var none = Told("--between", $"{strangers.a}, {strangers.b}");
        Assert.Contains("They never shared an alliance", none, StringComparison.Ordinal);
        Assert.Contains("They came closest in", none, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_is_told_its_power_its_alliances_and_its_disputes()
    {
        var told = Told("--state", "s1");
        var begun = File.ReadLines(place.At("out", "disputes.csv")).Select(line => line.Split(',')).Count(cells => cells[0] == "0" && cells[3] == "S1");
        Assert.Contains("S1, run 0 of explained", told, StringComparison.Ordinal);
        Assert.Contains("The Old Pact (number ", told, StringComparison.Ordinal);
        Assert.Contains($"It began {begun} and was the target of ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_informal_alignment_that_shocks_without_a_reason_strike_is_told_in_its_own_words()
    {
        place.Write(
            "informal.yaml",
            """
            name: informal
            ticks: 4
            states: [{ name: Alpha, power: 0.4 }, { name: Beta, power: 0.3 }, { name: Gamma, power: 0.3 }, { name: Delta, power: 0.01 }]
            ties: { rivalries: [[Beta, Delta]] }
            alliances: [{ name: Entente, members: [Alpha, Gamma], formality: 0, against: Beta }]
            parameters: { decision.exit: 30, decision.form: 30 }
            shocks: [{ at: 0, state: Gamma, power: x0.9 }]

            """);
        Cli.Done(place, "run", "informal.yaml", "--out", "informal", "--figures", "none");

        var told = Space().Replace(Cli.Done(place, "explain", "informal", "--alliance", "Entente"), " ");
        Assert.Contains("an informal alignment of defence, between 2 states", told, StringComparison.Ordinal);
        Assert.Contains("Aimed at: Beta", told, StringComparison.Ordinal);
        Assert.Contains("Gamma: a shock, for which the scenario gives no reason", told, StringComparison.Ordinal);
        Assert.Matches("(Alpha|Gamma) left it in 1[.] Staying [^:]*: almost certain to leave in the year", told);
        Assert.Matches("(Alpha|Gamma) in 1, in figures", told);
        Assert.Contains("Entente ended in 1 of 1 runs, in 1, and", told, StringComparison.Ordinal);
        Assert.DoesNotContain("100%", told.Split("worth of staying to")[1], StringComparison.Ordinal);

        var apart = Space().Replace(Cli.Done(place, "explain", "informal", "--between", "Beta,Delta"), " ");
        Assert.Contains("had to be worth 30.0 to the other", apart, StringComparison.Ordinal);
        Assert.Matches("Delta was worth [-0-9.]+ to Beta: Beta would have signed with a chance of less than 0.1% a year", apart);
        Assert.Contains("It fell short on both sides.", apart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--alliance 9999", "--alliance 9999: there is no such alliance in run 0", "numbers 1 to")]
    [InlineData("--alliance TheOldPct", "Did you mean 'The Old Pact'?")]
    [InlineData("--alliance 1 --run 3", "--run 3: there is no such run", "There are 3, from 0 to 2")]
    [InlineData("--alliance 1 --run x", "--run x: there is no such run")]
    [InlineData("--between S1,S99", "there is no state 'S99'", "There are 10")]
    [InlineData("--between S1,s1", "both are S1")]
    [InlineData("--between S1", "two states with a comma between them")]
    [InlineData("--between S1,", "two states with a comma between them")]
    [InlineData("--alliance 1 --between S1,S2", "exclude each other")]
    [InlineData("--state S1 --dispute 1", "exclude each other")]
    [InlineData("--state S11", "there is no state 'S11'.")]
    [InlineData("--run 0", "Give --alliance")]
    public void What_is_not_there_is_told(string options, params string[] phrases) =>
        Cli.Refused(place, phrases, ["explain", "out", .. options.Split(' ')]);

    [Fact]
    public void Folders_that_cannot_be_explained_are_told()
    {
        Cli.Refused(place, ["nowhere is no result folder"], "explain", "nowhere", "--alliance", "1");
        Cli.Refused(place, ["DIR is empty"], "explain", "", "--alliance", "1");
        Directory.CreateDirectory(place.At("edited"));
        foreach (var file in Directory.GetFiles(place.At("out")))
            File.Copy(file, place.At("edited", Path.GetFileName(file)));
        place.Write(Path.Combine("edited", "scenario.yaml"), place.Text("out", "scenario.yaml").Replace("seed: 4", "seed: 4 # edited", StringComparison.Ordinal)
            .Replace("pole-share: 0.6", "pole-share: 0.7", StringComparison.Ordinal));
        Cli.Refused(place, ["run 0 comes out otherwise", "Run the scenario again"], "explain", "edited", "--alliance", "1");
    }

    private string Told(params string[] options) =>
        Space().Replace(Cli.Done(place, ["explain", "out", .. options]), " ");

    /// <summary>Three runs of a world, done once for all tests.</summary>
    public sealed class Explained : IDisposable
    {
        /// <summary>Runs it.</summary>
        public Explained()
        {
            Place.Write("world.yaml", World);
            Cli.Done(Place, "run", "world.yaml", "--out", "out", "--figures", "none");
        }

        internal Workplace Place { get; } = new();

        /// <inheritdoc/>
        public void Dispose() => Place.Dispose();
    }

    [GeneratedRegex(@"Of all that fell \([^)]*\): (.*?)\. ")]
    private static partial Regex Shares();

    [GeneratedRegex(@"(\d+)%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
