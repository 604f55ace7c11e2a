using System.Collections.Immutable;
using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Running;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using AllianceSim.Scenarios;

namespace AllianceSim.Reports.Tests;

/// <summary>Two runs of a small world whose names are as awkward as names can be, and the report of them.</summary>
public sealed class ExampleRun : IDisposable
{
    /// <summary>Name of a state that would end a script, if it could.</summary>
    public const string Awkward = "</script><b>R&D \"Ω\"";

    private readonly TestFolder folder = new();

    /// <summary>Runs it.</summary>
    public ExampleRun()
    {
        string[] names = [Awkward, "Beta", "Gamma", "Delta", "Epsilon", "Zeta"];
        var scenario = new ScenarioSpec
        {
            Name = "example",
            About = "A <small> world & its alliances.",
            Ticks = 25,
            Start = 1950,
            Seed = 3,
            Replicates = 2,
            States =
            [
                .. names.Select((name, i) => new StateSpec
                {
                    Name = name, Power = 1.0 / (1 + i), Ideology = i % 2 == 0 ? 0.8 : -0.8, Aggressiveness = 0.4, Location = (10 * i, 20 * i),
                }),
            ],
            Alliances = [new AllianceSpec { Name = "Pact <of> three", Members = [Awkward, "Gamma", "Epsilon"] }],
            Parameters = new Dictionary<string, double> { ["onset.base"] = -4 }.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Mechanisms = new Dictionary<string, bool> { ["institutions"] = false }.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Shocks = [new ShockSpec { At = 1960, States = ["Beta"], Power = new Change(ChangeKind.Multiply, 0.5), Why = "a collapse" }],
        };
        using (var results = ResultFolder.Open(folder.Path, ResultHeader.For(scenario, ScenarioWriter.ToYaml(scenario), "1.2.3")))
            ReplicateRunner.Run(scenario, results, (one, replicate, recorder, stop) => Simulation.Run(one, replicate, recorder, stop));
        Results = ResultReader.Open(folder.Path);
        Story = RunStory.Of(Results);
        var runs = RunRows.From(Results);
        Findings = RunFindings.Of(runs);
        var source = new ResultFigureSource(Results, runs);
        Html = RunReport.Of(Results, Results.Manifest, Findings, source, [.. FigureCatalogue.All.Select(figure => figure.Describe(source))]);
    }

    /// <summary>The results.</summary>
    public ResultReader Results { get; }

    /// <summary>Its first run.</summary>
    public RunStory Story { get; }

    /// <summary>What came out.</summary>
    public RunFindings Findings { get; }

    /// <summary>The report.</summary>
    public string Html { get; }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
