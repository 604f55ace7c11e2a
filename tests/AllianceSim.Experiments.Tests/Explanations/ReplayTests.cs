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

        var rows = Replay.Of(results, scenario, results.Runs[1], new() { Pair = (states[1], states[0]) });

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
    public void Weighings_are_those_of_the_dispute_and_sum_to_what_the_state_did()
    {
        var results = ResultReader.Open(folder.Path);
        var scenario = Replay.ScenarioOf(results);
        var disputes = results.Disputes.Where(d => d.Run == 1).Select(d => d.Row).Take(40).ToList();
        Assert.NotEmpty(disputes);

        foreach (var dispute in disputes)
        {
            var rows = Replay.Of(results, scenario, results.Runs[1], new() { Dispute = dispute.Id });
            var told = DisputeExplanation.Of(1, rows, dispute.Id);

            Assert.Equal((dispute, dispute.Tick), (told.Dispute, told.Year));
            Assert.Equal(
                results.Involvements.Where(i => i.Run == 1 && i.Row.Dispute == dispute.Id).Select(i => i.Row).OrderBy(i => i.State, StringComparer.Ordinal),
                told.Parts.Select(part => part.Row).OrderBy(i => i.State, StringComparer.Ordinal));
            Assert.Equal([true, true], told.Parts.Take(2).Select(part => part.Row.Originator));
            Assert.All(told.Parts, part =>
            {
                Assert.NotEmpty(part.Terms);
                Assert.Equal(part.Row.Involvement == 3, part.ForArms >= 0);
                Assert.Equal(part.Row.InterestUtility + part.Row.AllianceUtility, rows.Weighings.Where(w => w.State == part.Row.State).Sum(w => w.Utility), 9);
            });
        }
    }

    [Fact]
    public void Disputes_that_come_out_otherwise_are_refused()
    {
        // The folder itself notices where the length of a table has changed.
        var text = folder.Text("disputes.csv");
        var at = text.IndexOf(",0.", StringComparison.Ordinal);
        File.WriteAllText(folder.File("disputes.csv"), text[..at] + ",1." + text[(at + 3)..]);
        var results = ResultReader.Open(folder.Path);

        Assert.Throws<ResultFolderException>(() => Replay.Of(results, Replay.ScenarioOf(results), results.Runs[0]));
    }

    [Fact]
    public void A_run_without_coding_is_replayed_without_it()
    {
        var uncoded = Scenario with { Replicates = 1, Record = new RecordSpec(Coding: false) };
        using var other = new TestFolder();
        using (var results = ResultFolder.Open(other.Path, ResultHeader.For(uncoded, ScenarioWriter.ToYaml(uncoded), "1.0.0")))
            ReplicateRunner.Run(uncoded, results, (s, replicate, recorder, stop) => Simulation.Run(s, replicate, recorder, stop));
        var read = ResultReader.Open(other.Path);

        Assert.NotEmpty(Replay.Of(read, Replay.ScenarioOf(read), read.Runs[0]).Terms);
    }

    [Fact]
    public void A_folder_without_a_scenario_is_refused()
    {
        File.Delete(folder.File("scenario.yaml"));
        Assert.Throws<ResultFolderException>(() => Replay.ScenarioOf(ResultReader.Open(folder.Path)));
    }
}
