using System.Text.Json;
using System.Xml.Linq;

namespace AllianceSim.Cli.Tests;

/// <summary>What <c>run</c> prints and writes, and that its options take effect.</summary>
public sealed class RunTests : IDisposable
{
    private readonly Workplace place = new();

    public RunTests() => place.Write("tiny.yaml", Scenarios.Tiny);

    public void Dispose() => place.Dispose();

    [Fact]
    public void All_figures_are_drawn_with_their_data_and_listed()
    {
        Cli.Done(place, "run", "tiny.yaml", "--figures", "all");

        var folder = place.At("results", "tiny", "3");
        var figures = Directory.GetFiles(Path.Combine(folder, "figures"), "*.svg");
        Assert.NotEmpty(figures);
        var manifest = File.ReadAllText(Path.Combine(folder, "manifest.json"));
        foreach (var figure in figures)
        {
            Assert.Equal("svg", XDocument.Load(figure).Root!.Name.LocalName);
            Assert.True(File.ReadLines(Path.ChangeExtension(figure, ".csv")).Any());
            Assert.Contains($"\"figures/{Path.GetFileName(figure)}\"", manifest, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_figure_can_be_asked_for()
    {
        Cli.Done(place, "run", "tiny.yaml", "--figures", "survival", "--format", "svg");

        Assert.Equal(
            ["survival.csv", "survival.svg"],
            Directory.GetFiles(place.At("results", "tiny", "3", "figures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Quiet_prints_nothing()
    {
        var answer = Cli.Run(place, "run", "tiny.yaml", "--quiet");

        Assert.Equal(new Answer(0, "", ""), answer);
        Assert.True(File.Exists(place.At("results", "tiny", "3", "runs.csv")));
    }

    [Fact]
    public void Verbose_logs_to_standard_error_and_shows_every_outcome()
    {
        var brief = Cli.Run(place, "run", "tiny.yaml", "--figures", "none");
        var verbose = Cli.Run(place, "run", "tiny.yaml", "--figures", "none", "--verbose", "--force");

        Assert.Equal(0, verbose.Status);
        Assert.Contains("Running", verbose.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Running", verbose.Out, StringComparison.Ordinal);
        Assert.True(verbose.Out.Split('\n').Length > brief.Out.Split('\n').Length);
        var outcomes = File.ReadLines(place.At("results", "tiny", "3", "outcomes.csv")).Skip(1).Select(line => line.Split(',')[1]);
        Assert.All(outcomes.Distinct(), id => Assert.Contains(id, verbose.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Output_that_is_no_terminal_has_no_colour_codes()
    {
        var answer = Cli.Run(place, "run", "tiny.yaml", "--figures", "none");

        Assert.DoesNotContain('\u001b', answer.Out + answer.Error);
        Assert.DoesNotContain('\r', answer.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Options_stand_in_for_the_file_and_are_kept_in_the_results()
    {
        Cli.Done(
            place, "run", "tiny.yaml", "--seed", "18446744073709551615", "--ticks", "4", "--replicates", "1", "--out", "here/there",
            "--jobs", "1", "--figures", "none", "--set", "states.Beta.power=0.9", "--set", "parameters.security.weight=0.25",
            "--set", "mechanisms.institutions=off", "--set", "alliances=[{ name: Pact, members: [Alpha, Gamma] }]");

        using var manifest = JsonDocument.Parse(place.Text("here", "there", "manifest.json"));
        Assert.Equal(ulong.MaxValue, manifest.RootElement.GetProperty("seed").GetUInt64());
        Assert.Equal(4, manifest.RootElement.GetProperty("ticks").GetInt32());
        Assert.Equal(1, manifest.RootElement.GetProperty("replicates").GetInt32());
        Assert.Equal(1, manifest.RootElement.GetProperty("jobs").GetInt32());
        var resolved = place.Text("here", "there", "scenario.yaml");
        Assert.Contains("power: 0.9", resolved, StringComparison.Ordinal);
        Assert.Contains("security.weight: 0.25", resolved, StringComparison.Ordinal);
        Assert.Contains("institutions: false", resolved, StringComparison.Ordinal);
        Assert.Contains("Pact", place.Text("here", "there", "alliances.csv"), StringComparison.Ordinal);
        Assert.Equal(4, File.ReadLines(place.At("here", "there", "ticks.csv")).Skip(1).Count());
        Assert.False(Directory.Exists(place.At("results")));
    }

    [Fact]
    public void The_last_setting_of_a_value_wins()
    {
        Cli.Done(place, "run", "tiny.yaml", "--quiet", "--set", "seed=5", "--set", "seed=6", "--figures", "none");

        Assert.Equal(["6"], Directory.GetDirectories(place.At("results", "tiny")).Select(Path.GetFileName));
    }

    [Fact]
    public void Results_are_replaced_by_force_only()
    {
        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--figures", "all");
        Cli.Refused(place, ["out: already holds results", "--resume", "--force"], "run", "tiny.yaml", "--out", "out");

        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--force", "--seed", "4", "--figures", "none");

        Assert.Contains("tiny,4,", place.Text("out", "runs.csv"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.At("out", "figures")));
    }

    [Fact]
    public void Other_files_of_the_user_in_the_folder_are_left_alone()
    {
        Directory.CreateDirectory(place.At("mine", "deep"));
        place.Write(Path.Combine("mine", "deep", "notes.txt"), "kept");

        Cli.Done(place, "run", "tiny.yaml", "--out", "mine");
        Cli.Done(place, "run", "tiny.yaml", "--out", "mine", "--force");

        Assert.Equal("kept", place.Text("mine", "deep", "notes.txt"));
        Assert.DoesNotContain("notes.txt", place.Text("mine", "manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Resuming_what_is_finished_changes_no_table_and_resuming_another_run_is_refused()
    {
        Cli.Done(place, "run", "tiny.yaml", "--out", "out");
        var tables = place.Tables("out");
        place.Write("other.yaml", Scenarios.TinyWith("name: tiny", "name: other"));

        Assert.Contains("tiny: 2 runs", Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--resume"), StringComparison.Ordinal);
        Assert.Equal(tables, place.Tables("out"));
        Cli.Refused(place, ["cannot be resumed", "seed is 3, now it is 4"], "run", "tiny.yaml", "--out", "out", "--resume", "--seed", "4");
        Cli.Refused(place, ["cannot be resumed", "scenario is tiny, now it is other"], "run", "other.yaml", "--out", "out", "--resume");
        Cli.Refused(place, ["cannot be resumed", "hash"], "run", "tiny.yaml", "--out", "out", "--resume", "--set", "start=9");
    }

    [Fact]
    public void Paths_may_be_relative_and_have_spaces_and_letters_of_any_script()
    {
        Directory.CreateDirectory(place.At("a b", "ü ñ 日本"));
        File.Move(place.At("tiny.yaml"), place.At("a b", "ü ñ 日本", "ä.yaml"));

        var output = Cli.Done(place, "run", "./a b/../a b/ü ñ 日本/ä.yaml", "--out", "a b/ö 結果");

        Assert.Contains("Results: a b/ö 結果", output, StringComparison.Ordinal);
        Assert.True(File.Exists(place.At("a b", "ö 結果", "runs.csv")));
        place.Write(Path.Combine("a b", "é.yaml"), "name: [");
        Cli.Refused(place, ["a b/é.yaml:"], "run", "a b/é.yaml");
    }

    [Fact]
    public void Output_that_nobody_reads_to_its_end_does_no_harm()
    {
        var started = Cli.Start(place, "run", "tiny.yaml", "--figures", "none");
        started.Process.StandardOutput.Close();
        started.Process.WaitForExit();

        Assert.Equal(0, started.Process.ExitCode);
        Assert.Contains("\"finished\"", place.Text("results", "tiny", "3", "manifest.json"), StringComparison.Ordinal);
    }
}
