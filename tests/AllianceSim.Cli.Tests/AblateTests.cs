using System.Globalization;
using System.Text.Json;

namespace AllianceSim.Cli.Tests;

/// <summary><c>ablate</c>: mechanisms off in turn.</summary>
public sealed class AblateTests : IDisposable
{
    private static readonly string[] Two = ["ablate", "small.yaml", "--mechanisms", "security,social-ties,burden"];

    private readonly Workplace place = new();

    public AblateTests() => place.Write(
        "small.yaml",
        Scenarios.Long.Replace("name: long", "name: small", StringComparison.Ordinal)
            .Replace("replicates: 12", "replicates: 3", StringComparison.Ordinal)
            + "mechanisms: { burden: off }\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void Two_mechanisms_are_turned_off_and_the_one_that_is_off_is_skipped()
    {
        var answer = Cli.Run(place, [.. Two, "--format", "svg"]);

        Assert.Equal(0, answer.Status);
        Assert.Contains("small: 2 mechanisms off in turn, 3 pairs of runs, seed 11", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Skipped, as the scenario has them off: burden.", answer.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n  security .* [1-3] of 3", answer.Out.ReplaceLineEndings("\n"));
        Assert.Contains("No effect in this scenario: social-ties.", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ablating", answer.Out + answer.Error, StringComparison.Ordinal);

        string At(string file) => Path.Combine("results", "small", "ablation-11", file);
        var rows = File.ReadAllLines(place.At(At("ablation.csv")));
        Assert.Equal("mechanism,name,outcome,on,off,difference,low,high,pairs,differing-runs", rows[0]);
        Assert.Equal(["security", "social-ties"], rows.Skip(1).Select(row => row.Split(',')[0]).Distinct());
        using var manifest = JsonDocument.Parse(place.Text(At("manifest.json")));
        Assert.Equal("ablation", manifest.RootElement.GetProperty("kind").GetString());
        Assert.Equal("finished", manifest.RootElement.GetProperty("status").GetString());
        Assert.Equal(
            ["ablation.csv", "figures/ablation.csv", "figures/ablation.svg", "journal.jsonl", "report.html", "scenario.yaml"],
            manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()));
        Assert.Contains("Ablating small", place.Text(At("log.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_pairs_are_those_of_two_runs()
    {
        Cli.Done(place, [.. Two, "--out", "out", "--jobs", "2"]);
        Cli.Done(place, "run", "small.yaml", "--out", "on", "--figures", "none");
        Cli.Done(place, "run", "small.yaml", "--out", "off", "--figures", "none", "--set", "mechanisms.security=off");

        var pooled = Cli.Done(place, "compare", "on", "off").Split('\n')
            .Single(line => line.StartsWith("  density ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEqual(pooled[1], pooled[2]);
        var row = File.ReadLines(place.At("out", "ablation.csv"))
            .Single(line => line.StartsWith("security,Security,density,", StringComparison.Ordinal))
            .Split(',');
        Assert.Equal(
            pooled[1..3],
            row[3..5].Select(value => double.Parse(value, CultureInfo.InvariantCulture).ToString("G4", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_table_is_the_same_bytes_for_any_number_of_jobs_and_after_resuming()
    {
        Cli.Done(place, [.. Two, "--out", "one", "--jobs", "1", "--quiet"]);
        Cli.Done(place, [.. Two, "--out", "two", "--jobs", "2", "--sort-by", "density"]);
        var table = place.Text("one", "ablation.csv");
        Assert.Equal(table, place.Text("two", "ablation.csv"));

        // As after a kill behind the first mechanism.
        var journal = File.ReadAllLines(place.At("two", "journal.jsonl"));
        File.WriteAllText(place.At("two", "journal.jsonl"), journal[0] + "\n");
        Cli.Done(place, [.. Two, "--out", "two", "--resume"]);

        Assert.Equal(table, place.Text("two", "ablation.csv"));
        Assert.Equal(place.Text("one", "figures", "ablation.svg"), place.Text("two", "figures", "ablation.svg"));
    }

    [Fact]
    public void One_is_told_in_the_singular()
    {
        var told = Cli.Done(place, "ablate", "small.yaml", "--mechanisms", "security", "--replicates", "1");

        Assert.Contains("small: 1 mechanism off in turn, 1 pair of runs", told, StringComparison.Ordinal);
        Assert.Contains("over 1 pair of runs", place.Text("results", "small", "ablation-11", "figures", "ablation.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_prints_nothing()
    {
        var answer = Cli.Run(place, [.. Two, "--quiet"]);

        Assert.Equal((0, "", ""), (answer.Status, answer.Out, answer.Error));
    }

    [Fact]
    public void Results_are_replaced_by_force_only_and_resumed_by_the_same_plan_only()
    {
        Cli.Done(place, [.. Two, "--out", "out"]);
        Cli.Done(place, "run", "small.yaml", "--out", "run", "--figures", "none");

        Cli.Refused(place, ["out: already holds results", "--resume", "--force"], [.. Two, "--out", "out"]);
        Cli.Refused(
            place, ["cannot be resumed", "list of mechanisms"],
            "ablate", "small.yaml", "--out", "out", "--resume", "--mechanisms", "security");
        Cli.Refused(place, ["cannot be resumed", "seed"], [.. Two, "--out", "out", "--resume", "--seed", "5"]);
        Cli.Refused(place, ["cannot be resumed", "kind"], [.. Two, "--out", "run", "--resume"]);
        Cli.Refused(place, ["cannot be resumed", "kind"], "run", "small.yaml", "--out", "out", "--resume");

        Cli.Done(place, "ablate", "small.yaml", "--out", "out", "--force", "--mechanisms", "social-ties");
        Assert.DoesNotContain("security", place.Text("out", "ablation.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Plot_draws_its_figure_again()
    {
        Cli.Done(place, [.. Two, "--out", "out"]);
        var drawn = place.Everything();
        Directory.Delete(place.At("out", "figures"), recursive: true);

        Assert.Equal("", Cli.Done(place, "plot", "out", "--figures", "none"));
        Assert.Contains("ablation.svg", Cli.Done(place, "plot", "out"), StringComparison.Ordinal);
        Assert.Equal(drawn, place.Everything());
        Cli.Refused(place, ["holds an ablation, no runs of a single scenario"], "compare", "out", "out");
    }

    [Theory]
    [InlineData("--mechanisms instituitions", "'instituitions'", "Did you mean 'institutions'?", "Allowed: ")]
    [InlineData("--mechanisms decision", "'decision' (thresholds of decision) cannot be turned off: it is a group of scales")]
    [InlineData("--mechanisms securty,onset,burdn", "'securty'. Did you mean 'security'?", "'onset'", "'burdn'. Did you mean 'burden'?")]
    [InlineData("--mechanisms institutions,,security", "there is no mechanism ''")]
    [InlineData("--mechanisms burden", "is off in the scenario (burden)", "--mechanisms")]
    [InlineData("--sort-by tie-hazzard", "there is no outcome 'tie-hazzard'", "Did you mean 'tie-hazard'?", "Allowed: ")]
    [InlineData("--jobs 0", "--jobs '0' is not right")]
    [InlineData("--replicates 0", "--replicates 0")]
    [InlineData("--resume --force", "exclude each other")]
    [InlineData("--mechanism security", "There is no option '--mechanism'", "Did you mean '--mechanisms'?")]
    [InlineData("--out small.yaml", "small.yaml: is a file")]
    public void A_wrong_option_is_told(string options, params string[] phrases) =>
        Cli.Refused(place, phrases, ["ablate", "small.yaml", .. options.Split(' ')]);

    [Fact]
    public void A_wrong_file_is_told()
    {
        Cli.Refused(place, ["FILE", "See 'alliancesim ablate --help'"], "ablate");
        Cli.Refused(place, ["none.yaml: there is no such file"], "ablate", "none.yaml");
    }
}
