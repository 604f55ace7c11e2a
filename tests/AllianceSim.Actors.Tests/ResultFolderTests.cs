using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Runtime;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>Four replicates into a result folder, one of which fails: the folder is the one that the inline runtime writes.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private const int Failing = 2;
    private readonly SimulationSystem system = new(Logger.None);
    private readonly TestFolder inline = new();
    private readonly TestFolder akka = new();

    public void Dispose()
    {
        system.Dispose();
        inline.Dispose();
        akka.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_failed_run_leaves_the_others_as_they_are(int jobs)
    {
        var expected = Replicates(inline, 1, Inline);
        var summary = await Aside(() => Replicates(akka, jobs, system.Run));

        Assert.Equal(new RunSummary(3, 1, 0, false), summary);
        Assert.Equal(expected, summary);
        var results = ResultReader.Open(akka.Path);
        Assert.Equal([RunStatus.Done, RunStatus.Done, RunStatus.Failed, RunStatus.Done], results.Runs.Select(run => run.Row.Status));
        Assert.Equal("Run 2 of 'generated' (seed 7) failed in tick 5 (1905), phase Consider: state 'S4': no ink", results.Runs[Failing].Row.Message);
        Assert.DoesNotContain(results.Ticks, tick => tick.Run == Failing);
        Assert.Equal(inline.Bytes(), akka.Bytes());
    }

    [Fact]
    public async Task A_recorder_that_fails_is_a_failed_run_too()
    {
        var summary = await Aside(() => Replicates(akka, 2, start => system.Run(
            start.Replicate == 0 ? start with { Recorder = new Lines(_ => throw new IOException("disk full")) } : start)));
        Assert.Equal(new RunSummary(2, 2, 0, false), summary);
        Assert.Contains("disk full", ResultReader.Open(akka.Path).Runs[0].Row.Message, StringComparison.Ordinal);
    }

    private static RunSummary Replicates(TestFolder folder, int jobs, Action<StartRun> run)
    {
        var scenario = Small with { Replicates = 4 };
        using var results = ResultFolder.Open(folder.Path, ResultHeader.For(scenario, "name: generated\n", "0.1.0"), ExistingResults.Refuse);
        return ReplicateRunner.Run(
            scenario, results, (spec, replicate, recorder, cancel) => run(Of(spec, recorder, Listen(replicate), replicate, cancel)), jobs);
    }

    private static Func<IRuntime, IRuntime>? Listen(int replicate) => replicate != Failing ? null : Spoilt.Offers(5, state =>
    {
        if (state == 3)
            throw new InvalidOperationException("no ink");
    });
}
