namespace AllianceSim.Cli.Tests;

/// <summary><c>check</c> of sweep files.</summary>
public sealed class CheckSweepTests : IDisposable
{
    private const string Sweep = """
        name: sizes
        base: tiny.yaml
        vary:
          states.Alpha.power: [0.4, 0.5, 0.6]
          mechanisms.institutions: [on, off]
        replicates: 7
        outcomes: [disputes-per-state-year]
        compare: { by: mechanisms.institutions, baseline: on }

        """;

    private readonly Workplace place = new();

    public CheckSweepTests() => place.Write("tiny.yaml", Scenarios.Tiny);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_sound_sweep_is_told_with_its_points_and_runs_and_nothing_is_run()
    {
        place.Write("sizes.yaml", Sweep);
        place.Write("one.yaml", "name: one\nbase: tiny.yaml\nvary: { ticks: [2] }\nreplicates: 1\n");
        place.Write("huge.yaml", "name: huge\nbase: tiny.yaml\ndesign: random\nsamples: 3000\nreplicates: 700000\nvary: { ticks: [2, 3] }\n");

        var text = Cli.Done(place, "check", "sizes.yaml", "tiny.yaml", "one.yaml", "huge.yaml");

        Assert.Equal(
            [
                "sizes.yaml: sizes: sound; 6 design points, 42 runs", "tiny.yaml: tiny: sound", "one.yaml: one: sound; 1 design point, 1 run",
                "huge.yaml: huge: sound; 3000 design points, 2100000000 runs",
            ],
            text.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Equal(4, Directory.GetFileSystemEntries(place.Path).Length);
    }

    [Fact]
    public void More_runs_than_can_be_numbered_are_refused()
    {
        place.Write("huge.yaml", "name: huge\nbase: tiny.yaml\ndesign: random\nsamples: 3000\nreplicates: 1000000\nvary: { ticks: [2, 3] }\n");

        Cli.Refused(place, ["huge.yaml: the sweep has 3000000000 runs. Allowed: at most 2147483647"], "check", "huge.yaml");
    }

    [Fact]
    public void All_mistakes_of_a_sweep_are_told_at_once()
    {
        place.Write("bad.yaml", Sweep
            .Replace("[0.4, 0.5, 0.6]", "[]", StringComparison.Ordinal).Replace("tiny", "none", StringComparison.Ordinal)
            .Replace("replicates", "replicate", StringComparison.Ordinal).Replace("disputes-per-", "dispute-per-", StringComparison.Ordinal));

        Cli.Refused(
            place,
            [
                "none.yaml: there is no such file.", "bad.yaml:4:23: vary.states.Alpha.power: the list has 0 items",
                "bad.yaml:6:1: replicate: unknown key 'replicate'. Did you mean 'replicates'?",
                "bad.yaml:7:12: outcomes[0]: there is no outcome 'dispute-per-state-year'. Did you mean 'disputes-per-state-year'?",
            ],
            "check", "bad.yaml");
    }

    [Fact]
    public void Mistakes_that_only_design_points_have_are_told()
    {
        place.Write("bad.yaml", Sweep.Replace("0.6]", "-1]", StringComparison.Ordinal).Replace("institutions", "institution", StringComparison.Ordinal));

        Cli.Refused(
            place,
            [
                "bad.yaml:4:23: vary.states.Alpha.power: '-1' is out of range.",
                "bad.yaml:5:27: vary.mechanisms.institution: ", "Did you mean 'institutions'?",
            ],
            "check", "bad.yaml");
    }

    [Fact]
    public void A_sound_file_is_told_beside_a_wrong_one()
    {
        place.Write("sizes.yaml", Sweep);
        place.Write("bad.yaml", "base: tiny.yaml\n");

        var answer = Cli.Run(place, "check", "bad.yaml", "sizes.yaml");

        Assert.Equal(2, answer.Status);
        Assert.StartsWith("sizes.yaml: sizes: sound; 6", answer.Out, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:1:1: key 'name' is missing", answer.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:1:1: nothing is varied", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_of_sweep_files() =>
        Assert.Contains("sweep, calibration", Cli.Done(place, "check", "--help"), StringComparison.Ordinal);
}
