using AllianceSim.Results;

namespace AllianceSim.Cli.Tests;

/// <summary>What a user is told of a run that failed, and finds of it.</summary>
public sealed class FailedRunTests : IDisposable
{
    private readonly Workplace place = new();

    public FailedRunTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        Cli.Done(place, "run", "tiny.yaml", "--out", "whole");

        // No scenario makes a run fail, so that a folder in which one has is made by hand.
        var manifest = ManifestStore.Read(place.At("whole"));
        using var folder = ResultFolder.Open(place.At("out"), new()
        {
            Name = manifest.Scenario,
            Sources = [new(ResultFolder.ScenarioFileName, place.Text("whole", "scenario.yaml"))],
            Version = manifest.Version,
            Commit = manifest.Commit,
            Seed = manifest.Seed,
            Replicates = manifest.Replicates,
            Ticks = manifest.Ticks,
        });
        var run = new RunRecorder(0);
        run.Tick(new() { Label = 1950 });
        run.Close(new(manifest.Scenario, manifest.Seed, 0, 0, 1, RunStatus.Failed, "no threat, no state."));
        folder.Commit(run);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_user_is_told_why_a_run_failed_and_where_its_rows_are()
    {
        var answer = Cli.Run(place, "run", "tiny.yaml", "--out", "out", "--resume");

        var kept = Path.Combine("out", "failed", "run-0");
        Assert.Equal(1, answer.Status);
        Assert.Contains(
            $"alliancesim: run 0 failed: no threat, no state. (What it recorded until then is kept in {kept}.)",
            answer.Error,
            StringComparison.Ordinal);
        Assert.Equal("1950", Assert.Single(place.Rows("out", "failed", "run-0", "ticks.csv"))["label"]);
        Assert.All(place.Rows("out", "ticks.csv"), row => Assert.Equal("1", row["run"]));

        // The list of files is made anew once the figures are drawn.
        Assert.Contains("\"failed/run-0/ticks.csv\"", place.Text("out", "manifest.json"), StringComparison.Ordinal);
        Assert.Contains("\"figures/", place.Text("out", "manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Begun_again_by_force_nothing_is_left_of_it()
    {
        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--force");

        Assert.False(Directory.Exists(place.At("out", "failed")));
        Assert.Equal(place.Tables("whole"), place.Tables("out"));
    }
}
