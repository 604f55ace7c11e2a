using System.Text.Json;

namespace AllianceSim.Cli.Tests;

/// <summary>Figures of sweeps, drawn at their end and again by <c>plot</c>.</summary>
public sealed class SweepFigureTests : IDisposable
{
    private const string Sweep = """
        name: powers
        base: tiny.yaml
        vary:
          states.Alpha.power: [0.4, 0.5, 0.6]
          mechanisms.institutions: [on, off]
        replicates: 3
        seed: 5
        outcomes: [tie-hazard, disputes-per-state-year]
        compare: { by: states.Alpha.power, baseline: 0.5 }

        """;

    private readonly Workplace place = new();

    public SweepFigureTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny.Replace("ticks: 2", "ticks: 10", StringComparison.Ordinal));
        place.Write("powers.yaml", Sweep);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_sweep_that_compares_is_drawn_and_drawn_again_to_the_same_bytes()
    {
        var told = Cli.Done(place, "sweep", "powers.yaml", "--out", "out", "--format", "svg").ReplaceLineEndings("\n");

        Assert.StartsWith("powers: 6 design points, 3 replicates, 18 runs, seed 5\n", told, StringComparison.Ordinal);
        Assert.Contains("states.Alpha.power against 0.5, over all design points that differ in it alone, in 3 replicates:", told, StringComparison.Ordinal);
        Assert.Matches(@"\n  tie-hazard +0\.4 .*\n +0\.6 ", told);
        Assert.Contains("How it moves with institutions: figure contrasts;", told, StringComparison.Ordinal);
        Assert.All(told.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        string[] files =
        [
            .. ((string[])["causes", "contrasts", "heatmap-disputes-per-state-year", "heatmap-tie-hazard", "responses", "survival-ties", "survival-treaties"])
                .SelectMany(name => (string[])[$"{name}.csv", $"{name}.svg"]),
        ];
        Assert.Equal(files, Directory.GetFiles(place.At("out", "figures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var manifest = JsonDocument.Parse(place.Text("out", "manifest.json"));
        Assert.Superset(
            files.Select(file => $"figures/{file}").ToHashSet(),
            manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()!).ToHashSet());

        var (figure, all) = (place.Text("out", "figures", "contrasts.svg"), place.Everything());
        File.Delete(place.At("out", "figures", "contrasts.svg"));
        var drawn = Cli.Done(place, "plot", "out", "--figures", "contrasts", "--format", "svg").ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(["contrasts.svg", "contrasts.csv"], drawn.Select(Path.GetFileName));
        Assert.Equal(figure, place.Text("out", "figures", "contrasts.svg"));
        Assert.Equal(all, place.Everything());
        Cli.Done(place, "plot", "out");
        Assert.Equal(all, place.Everything());
        Cli.Refused(place, ["has nothing of what is shown by sensitivity", "contrasts, survival and causes need 'compare'"], "plot", "out", "--figures", "sensitivity");
        Cli.Refused(place, ["There is no figure 'system'. There are: responses, contrasts"], "plot", "out", "--figures", "system");
    }

    [Fact]
    public void A_shard_has_no_figures_and_says_what_to_do_first()
    {
        Cli.Done(place, "sweep", "powers.yaml", "--shard", "1/2", "--out", "one", "--quiet");
        Assert.False(Directory.Exists(place.At("one", "figures")));
        Cli.Refused(place, ["one: holds shard 1/2 of a sweep; join the shards by 'alliancesim merge' first."], "plot", "one");

        Cli.Done(place, "sweep", "powers.yaml", "--shard", "2/2", "--out", "two", "--quiet");
        Cli.Done(place, "merge", "one", "two", "--out", "both", "--quiet");
        Cli.Done(place, "sweep", "powers.yaml", "--out", "whole", "--quiet");
        Assert.Equal(place.Text("whole", "figures", "responses.svg"), place.Text("both", "figures", "responses.svg"));
    }

    [Fact]
    public void Sensitivity_and_sweeps_that_compare_nothing_have_figures_of_their_own()
    {
        place.Write("powers.yaml", Sweep.Replace("compare:", "# ", StringComparison.Ordinal));
        var told = Cli.Done(place, "sensitivity", "powers.yaml", "--samples", "2", "--out", "morris", "--format", "svg").ReplaceLineEndings("\n");
        Assert.StartsWith("powers: 6 design points, 3 replicates, 18 runs, seed 5\ntiny: elementary effects (Morris)", told, StringComparison.Ordinal);
        Assert.Matches(@"\n  disputes-per-state-year +mu-star ", told);
        Assert.Contains("From 2 trajectories.", told, StringComparison.Ordinal);
        Assert.Equal(["sensitivity.csv", "sensitivity.svg"], Figures("morris"));

        Cli.Done(place, "sweep", "powers.yaml", "--out", "plain", "--quiet", "--format", "svg");
        Assert.Equal(
            [
                "heatmap-disputes-per-state-year.csv", "heatmap-disputes-per-state-year.svg", "heatmap-tie-hazard.csv", "heatmap-tie-hazard.svg",
                "summaries.csv", "summaries.svg",
            ],
            Figures("plain"));
    }

    [Fact]
    public void What_is_compared_beside_what_the_sweep_does_is_drawn_under_its_own_name()
    {
        Cli.Done(place, "sweep", "powers.yaml", "--out", "out", "--quiet");
        var before = place.Text("out", "figures", "contrasts.svg");
        Assert.DoesNotContain("Figure:", Cli.Done(place, "compare", "out"), StringComparison.Ordinal);

        var told = Cli.Done(place, "compare", "out", "--by", "institutions");
        Assert.EndsWith("contrasts-by-institutions.svg", told.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("institutions: each level against on", place.Text("out", "figures", "contrasts-by-institutions.svg"), StringComparison.Ordinal);
        Assert.Equal(before, place.Text("out", "figures", "contrasts.svg"));
        Assert.Contains("figures/contrasts-by-institutions.csv", place.Text("out", "manifest.json"), StringComparison.Ordinal);
    }

    private IEnumerable<string?> Figures(string folder) =>
        Directory.GetFiles(place.At(folder, "figures")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
