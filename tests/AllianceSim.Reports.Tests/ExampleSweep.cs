using AllianceSim.Engine;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Reports.Tests;

/// <summary>A sweep of a small world, and the report of it.</summary>
internal sealed class ExampleSweep : IDisposable
{
    private const string World = "name: world\nabout: A <world>.\nticks: 12\nburn-in: 5\nworld: { generate: { states: 8, poles: 2, pole-share: 0.6 } }\nparameters: { onset.base: -4 }\n";

    private readonly DirectoryInfo sources = Directory.CreateTempSubdirectory("alliancesim-report-");
    private readonly TestFolder folder = new();

    /// <summary>Runs a sweep.</summary>
    /// <param name="lines">What is varied, and how.</param>
    public ExampleSweep(string lines)
    {
        File.WriteAllText(Path.Combine(sources.FullName, "world.yaml"), World);
        var path = Path.Combine(sources.FullName, "sweep.yaml");
        File.WriteAllText(path, $"name: swept\nabout: Powers & poles.\nbase: world.yaml\nseed: 4\n{lines}");
        var load = SweepReader.Read(path, SweepOutcomes.Vocabulary);
        Assert.True(load.Sweep is not null, string.Join('\n', load.Problems));
        var plan = SweepPlan.Of(load.Sweep, out _)!;
        using (var results = ResultFolder.Open(folder.Path, SweepRunner.Header(plan, Shard.Whole, "1.2.3")))
            SweepRunner.Run(plan, Shard.Whole, results, Simulation.Run, jobs: 1);
        Folder = SweepFolder.Open(folder.Path);
        Analysis = new SweepAnalysis(Folder);
        Html = SweepReport.Of(
            Folder, Folder.Results.Manifest, Analysis, [.. SweepFigures.All.SelectMany(figure => figure.Describe(Folder, Analysis))]);
    }

    /// <summary>The sweep.</summary>
    public SweepFolder Folder { get; }

    /// <summary>What came out.</summary>
    public SweepAnalysis Analysis { get; }

    /// <summary>The report.</summary>
    public string Html { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        sources.Delete(recursive: true);
        folder.Dispose();
    }
}
