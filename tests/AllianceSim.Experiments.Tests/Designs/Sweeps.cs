using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Tests.Designs;

/// <summary>Sweeps in a folder that is gone after the test, and short ways to lay them out.</summary>
internal sealed class Sweeps : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-design-");

    public Sweeps()
    {
        Write("world.yaml", "name: world\nticks: 60\nseed: 7\nreplicates: 40\nworld: { generate: { states: 24, poles: 2, pole-share: 0.6 } }\n");
        Write("named.yaml", "name: named\nticks: 5\nstates:\n  - { name: A, power: 1 }\n  - { name: B, power: 2 }\n  - { name: C, power: 3 }\n");
    }

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
        return Path.Combine(folder.FullName, name);
    }

    /// <summary>A sweep of the generated world.</summary>
    public Sweep Read(string lines, string scenarios = "world.yaml")
    {
        var load = SweepReader.Read(Write("sweep.yaml", $"name: s\nbase: {scenarios}\n{lines}"), SweepOutcomes.Vocabulary);
        Assert.True(load.Sweep is not null, string.Join('\n', load.Problems));
        return load.Sweep;
    }

    /// <summary>The points of a design, each as <c>a=1 b=2</c>; of every sweep as many as were counted.</summary>
    public IReadOnlyList<string> Points(string lines, string scenarios = "world.yaml")
    {
        var sweep = Read(lines, scenarios);
        var points = Design.Points(sweep);
        Assert.Equal(Design.Count(sweep), points.Count);
        Assert.Equal(Enumerable.Range(0, points.Count), points.Select(point => point.Number));
        return [.. points.Select(point => string.Join(' ', point.Settings))];
    }

    /// <summary>The shares of a design over factors that are uniform from 0 to 1: by sample, then factor.</summary>
    public double[][] Shares(string design, int samples, int factors, ulong seed = 1)
    {
        var lines = string.Concat(Enumerable.Range(0, factors).Select(i => FormattableString.Invariant($"  f{i}: {{ uniform: [0, 1] }}\n")));
        var sweep = Read(FormattableString.Invariant($"design: {design}\nsamples: {samples}\nseed: {seed}\nvary:\n{lines}"));
        return
        [
            .. Design.Points(sweep).Select(point =>
                point.Settings.Select(setting => double.Parse(setting.Value, CultureInfo.InvariantCulture)).ToArray()),
        ];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
