using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using AllianceSim.Scenarios;

namespace AllianceSim.Experiments.Tests.Explanations;

public sealed class ReplayTests : IDisposable
{
    private static readonly ScenarioSpec Scenario = new()
    {
        Name = "replayed", Ticks = 20, Seed = 9, Replicates = 2, Generate = new GeneratorSpec { States = 8 },
    };

    private readonly TestFolder folder = new();

    public ReplayTests()
    {
        var header = ResultHeader.For(Scenario, ScenarioWriter.ToYaml(Scenario), "1.0.0");
        using var results = ResultFolder.Open(folder.Path, header);
        ReplicateRunner.Run(Scenario, results, (s, replicate, recorder, stop) => Simulation.Run(s, replicate, recorder, stop));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_run_is_told_again_with_its_terms_and_the_views_of_the_pair_alone()
    {
        var results = ResultReader.Open(folder.Path);
        var scenario = Replay.ScenarioOf(results);
        var states = Replay.StatesOf(scenario);

        var rows = Replay.Of(results, scenario, results.Runs[1], (states[1], states[0]));

        Assert.Equal(8, states.Count);
        Assert.NotEmpty(rows.Terms);
        Assert.Equal(results.Members.Where(m => m.Run == 1).Select(m => m.Row), rows.Members);
        Assert.Equal(2 * Scenario.Ticks, rows.Dyads.Count);
        Assert.Empty(results.Terms);
    }

    [Fact]
    public void Results_that_the_scenario_no_longer_gives_are_refused()
    {
        var results = ResultReader.Open(folder.Path);
        var changed = Replay.ScenarioOf(results) with { Ticks = 19 };

        var error = Assert.Throws<ResultFolderException>(() => Replay.Of(results, changed, results.Runs[0]));

        Assert.Contains("run 0 comes out otherwise", error.Message, StringComparison.Ordinal);
        Assert.Contains("1.0.0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_scenario_is_refused()
    {
        File.Delete(folder.File("scenario.yaml"));
        Assert.Throws<ResultFolderException>(() => Replay.ScenarioOf(ResultReader.Open(folder.Path)));
    }
}
