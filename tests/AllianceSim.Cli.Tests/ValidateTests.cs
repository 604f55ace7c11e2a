namespace AllianceSim.Cli.Tests;

/// <summary><c>validate</c>: the model against the record and the theory.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly Workplace place = new();

    public ValidateTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        place.Write("era.yaml", "name: era\ntargets:\n  - { metric: poles, value: 2, interval: [1, 3] }\n  - { metric: density, value: 0.5, interval: [0.4, 0.6] }\n");
        place.Write("record.yaml", "name: record\nworlds:\n  - { base: tiny.yaml, targets: era.yaml }\nconfirm: 3\n");
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void It_tells_how_many_figures_are_met_and_writes_all_of_them()
    {
        var text = Cli.Done(place, "validate", "record.yaml", "--checks", "targets,loopholes", "--format", "svg");

        Assert.Contains("era: met 1 of 2", text, StringComparison.Ordinal);
        Assert.Contains("Signs: 1 of 1 hold", text, StringComparison.Ordinal);
        string At(string file) => Path.Combine("results", "record", "validation-1", file);
        var rows = File.ReadAllLines(place.At(At("validate.csv")));
        Assert.StartsWith("check,kind,world,what,target,target-low,target-high,model,model-low,model-high,verdict,note", rows[0], StringComparison.Ordinal);
        Assert.Equal(["poles,target", "density,target", "loopholes,sign"], rows.Skip(1).Select(row => string.Join(',', row.Split(',').Take(2))));
        foreach (var file in new[] { "figures/fit.svg", "figures/signs.svg", "report.html", "calibration.yaml", "targets/era.yaml", "log.txt" })
            Assert.True(File.Exists(place.At(At(file))), file);
        Cli.Done(place, "plot", Path.Combine("results", "record", "validation-1"));
        Cli.Refused(place, ["already holds results"], "validate", "record.yaml", "--checks", "targets,loopholes");
        Cli.Refused(place, ["its choice of options is"], "validate", "record.yaml", "--checks", "poles", "--resume");
        Assert.Contains(
            "alliancesim validate calibration.yaml --checks targets,loopholes --out again", place.Text(At("report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_checked_is_refused()
    {
        Cli.Refused(place, ["--checks: there is no check 'targts'. Did you mean 'targets'?", "Allowed: all, targets, signs, poles, density, and ids of signs"], "validate", "record.yaml", "--checks", "targts");
        Cli.Refused(place, ["none is given"], "validate", "--checks", "targets");
        Cli.Refused(place, ["'poles' is of targets, and without a calibration file there are none"], "validate", "--checks", "poles");
        Cli.Refused(place, ["'clustering' is of targets, and no target of the file is of it"], "validate", "record.yaml", "--checks", "clustering");
        Cli.Refused(place, ["none.yaml: there is no such file"], "validate", "none.yaml");
        Cli.Refused(place, ["--replicates 'x' is not right"], "validate", "record.yaml", "--replicates", "x");
    }
}
