using System.Diagnostics;
using System.Globalization;
using AllianceSim.Engine;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Tests;

/// <summary><c>sweep</c>, <c>merge</c>, <c>replay</c> and <c>sensitivity</c> from the file to the tables.</summary>
public sealed class SweepTests : IDisposable
{
    private const string Sweep = """
        name: sizes
        base: tiny.yaml
        vary:
          states.Alpha.power: [0.4, 0.6]
          mechanisms.institutions: [on, off]
        replicates: 3
        seed: 5
        tables: [ticks]
        outcomes: [disputes-per-state-year, share-unallied]
        compare: { by: states.Alpha.power, baseline: 0.4 }

        """;

    private readonly Workplace place = new();

    public SweepTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        place.Write("sizes.yaml", Sweep);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_sweep_leaves_its_tables_and_tells_what_the_factor_does()
    {
        var told = Cli.Done(place, "sweep", "sizes.yaml", "--out", "out");

        Assert.Contains("sizes: 4 design points, 3 replicates, 12 runs, seed 5", told, StringComparison.Ordinal);
        Assert.Contains("states.Alpha.power against 0.4", told, StringComparison.Ordinal);
        Assert.Equal(
            ["effects.csv", "hazards.csv", "lives.csv", "outcomes.csv", "points.csv", "runs.csv", "summaries.csv", "ticks.csv"],
            place.Tables("out").Keys.Where(name => !name.StartsWith("figures/", StringComparison.Ordinal)));
        Assert.Equal(12, place.Rows("out", "runs.csv").Count);
        Assert.Equal(8, place.Rows("out", "summaries.csv").Count);
        Assert.Equal(["", "mechanisms.institutions"], place.Rows("out", "effects.csv").Select(row => row["given"]).Distinct());

        // The folder holds all that the sweep can be made again from.
        Cli.Done(place, "sweep", Path.Combine("out", "sweep.yaml"), "--out", "again", "--quiet");
        Assert.Equal(place.Tables("out"), place.Tables("again"));
        Cli.Refused(place, ["already holds results"], "sweep", "sizes.yaml", "--out", "out");
    }

    [Fact]
    public void Shards_merge_to_the_bytes_of_the_whole()
    {
        Cli.Done(place, "sweep", "sizes.yaml", "--out", "whole");
        foreach (var shard in new[] { "1/3", "2/3", "3/3" })
            Cli.Done(place, "sweep", "sizes.yaml", "--shard", shard, "--quiet");
        var parts = Path.Combine("results", "sizes", "shard-");

        Cli.Refused(place, ["shard 2/3 of 'sizes' is lacking"], "merge", $"{parts}3-of-3-5", $"{parts}1-of-3-5", "--out", "merged");
        Cli.Refused(place, ["would overwrite it"], "merge", $"{parts}3-of-3-5", $"{parts}1-of-3-5", $"{parts}2-of-3-5", "--out", $"{parts}1-of-3-5", "--force");
        Cli.Done(place, "merge", $"{parts}3-of-3-5", $"{parts}1-of-3-5", $"{parts}2-of-3-5", "--out", "merged");

        Assert.Equal(place.Tables("whole"), place.Tables("merged"));
        Assert.Equal(place.Text("whole", "journal.jsonl"), place.Text("merged", "journal.jsonl"));
        Cli.Refused(place, ["--shard '4/3' is not right. Allowed: K/N"], "sweep", "sizes.yaml", "--shard", "4/3");
    }

    [Fact]
    public void A_dry_run_tells_the_runs_and_writes_nothing()
    {
        place.Write("stop.yaml", Sweep + "stop-when: { of: share-unallied, half-width: 0.1, at-least: 2, at-most: 9 }\n");
        var before = place.Everything();

        Assert.StartsWith("sizes: 4 design points, 12 runs", Cli.Done(place, "sweep", "sizes.yaml", "--dry-run"), StringComparison.Ordinal);
        Assert.StartsWith("sizes: 4 design points, 8 to 36 runs", Cli.Done(place, "sweep", "stop.yaml", "--dry-run"), StringComparison.Ordinal);

        Assert.Equal(before, place.Everything());
    }

    [Fact]
    public void A_run_done_again_is_the_same_and_can_be_explained()
    {
        Cli.Done(place, "sweep", "sizes.yaml", "--out", "out", "--quiet");

        Cli.Done(place, "replay", "out", "--run", "7", "--quiet");

        var again = Path.Combine("out", "replays", "run-7");
        Assert.Equal(
            place.Rows("out", "outcomes.csv").Where(row => row["run"] == "7").Select(row => (row["outcome"], row["value"])),
            place.Rows(again, "outcomes.csv").Select(row => (row["outcome"], row["value"])));
        Assert.All(["states.csv", "dyads.csv", "terms.csv"], table => Assert.Contains(table, place.Tables(again).Keys));
        Assert.Contains("Alpha", Cli.Done(place, "explain", again, "--between", "Alpha,Beta"), StringComparison.Ordinal);
        Cli.Refused(place, ["--run 12: there is no such run in out. There are 12, from 0 to 11."], "replay", "out", "--run", "12");
    }

    [Fact]
    public void A_run_that_failed_is_told_with_its_settings_and_can_be_done_again()
    {
        Cli.Done(place, "sweep", "sizes.yaml", "--out", "whole", "--quiet");
        FailOneInto("out", ManifestStore.Read(place.At("whole")));

        var answer = Cli.Run(place, "sweep", "sizes.yaml", "--out", "out", "--resume");

        Assert.Equal(1, answer.Status);
        Assert.Contains(
            "run 6 failed (point 2: tiny, states.Alpha.power=0.6, mechanisms.institutions=on; replicate 1, seed 5): no threat, no state",
            answer.Error, StringComparison.Ordinal);
        Assert.Contains("1 run failed in all; the others are there. Do one again by 'alliancesim replay out --run N'", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["2", "3"], place.Rows("out", "summaries.csv").Select(row => row["runs"]).Distinct().Order(StringComparer.Ordinal));
        var again = Cli.Run(place, "replay", "out", "--run", "6", "--quiet");
        Assert.Equal(1, again.Status);
        Assert.Contains("run 6 now comes out otherwise", again.Error, StringComparison.Ordinal);
        Assert.Equal(2, place.Rows("out", "replays", "run-6", "ticks.csv").Count);
    }

    [Fact]
    public void Scenarios_and_sweeps_have_verbs_of_their_own()
    {
        Cli.Refused(place, ["tiny.yaml: is a scenario", "run it by 'alliancesim run'"], "sweep", "tiny.yaml");
        Cli.Refused(place, ["alliancesim sweep"], "run", "sizes.yaml");
        Cli.Refused(place, ["none.yaml: there is no such file"], "sweep", "none.yaml");
        place.Write("bad.yaml", Sweep.Replace("share-unallied", "share-unalied", StringComparison.Ordinal));
        Cli.Refused(place, ["bad.yaml:9:37", "Did you mean 'share-unallied'?"], "sweep", "bad.yaml");
    }

    [Fact]
    public void Sensitivity_tells_of_each_factor()
    {
        var told = Cli.Done(place, "sensitivity", "sizes.yaml", "--samples", "3", "--replicates", "1", "--out", "out");

        Assert.Contains("tiny: elementary effects (Morris)", told, StringComparison.Ordinal);
        var rows = place.Rows("out", "sensitivity.csv");
        Assert.Equal(["mu", "mu-star", "sigma"], rows.Select(row => row["measure"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["states.Alpha.power", "mechanisms.institutions"], rows.Select(row => row["factor"]).Distinct());
        Assert.Equal(9, place.Rows("out", "runs.csv").Count);
        Cli.Refused(place, ["--method 'x': there is no such method. Allowed: morris, sobol."], "sensitivity", "sizes.yaml", "--method", "x");
    }

    [Fact]
    public void A_sweep_that_is_cut_off_is_resumed_to_the_same_bytes()
    {
        if (!OperatingSystem.IsLinux())
            return;
        place.Write("long.yaml", Scenarios.Long);
        place.Write("stop.yaml", """
            name: stop
            base: long.yaml
            vary: { world.generate.poles: [1, 2, 4] }
            outcomes: [share-unallied]
            stop-when: { of: share-unallied, half-width: 0.0001, at-least: 2, at-most: 5 }

            """);
        string[] line = ["sweep", "stop.yaml", "--jobs", "2", "--quiet"];
        Cli.Done(place, [.. line, "--out", "whole"]);
        foreach (var (signal, status, runs) in new[] { ("KILL", 137, 0), ("KILL", 137, 4), ("KILL", 137, 9), ("TERM", 130, 7) })
        {
            var folder = FormattableString.Invariant($"cut-{runs}");
            var started = Cli.Start(place, [.. line, "--out", folder]);
            Await(folder, runs);
            using (var kill = Process.Start("kill", [$"-{signal}", started.Process.Id.ToString(CultureInfo.InvariantCulture)]))
                kill.WaitForExit();
            var answer = Cli.End(started);
            Assert.Equal((status, ""), (answer.Status, answer.Out));
            if (signal != "KILL")
                Assert.Contains($"finished and kept in {folder}; go on with --resume", answer.Error, StringComparison.Ordinal);

            Cli.Done(place, [.. line, "--out", folder, "--resume"]);
            Assert.Equal(place.Tables("whole"), place.Tables(folder));
            Assert.Equal(place.Text("whole", "journal.jsonl"), place.Text(folder, "journal.jsonl"));
        }
    }

    /// <summary>The sweep as the program runs it, but for a run that throws.</summary>
    private void FailOneInto(string folder, Manifest like)
    {
        var plan = SweepPlan.Of(SweepReader.Read(place.At("sizes.yaml"), SweepOutcomes.Vocabulary).Sweep!, out _)!;
        using var results = ResultFolder.Open(
            place.At(folder), SweepRunner.Header(plan, Shard.Whole, like.Version) with { Commit = like.Commit });
        var run = 0;
        SweepRunner.Run(plan, Shard.Whole, results, (scenario, replicate, recorder, cancel) =>
        {
            if (run++ == 6)
                throw new InvalidOperationException("no threat, no state");
            Simulation.Run(scenario, replicate, recorder, cancel);
        });
    }

    private void Await(string folder, int runs)
    {
        var (clock, journal) = (Stopwatch.StartNew(), place.At(folder, "journal.jsonl"));
        while (!File.Exists(journal) || File.ReadLines(journal).Count() < runs)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "No run was finished within a minute.");
            Thread.Sleep(5);
        }
    }
}
