using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Running;
using AllianceSim.Model.Alliances;
using AllianceSim.Results;
using AllianceSim.Results.Tests;

namespace AllianceSim.Experiments.Tests.Ablation;

public sealed class AblationRunnerTests : IDisposable
{
    private const int Replicates = 6;
    private static readonly ScenarioSpec Scenario = new() { Name = "test", Ticks = 10, Seed = 7, Replicates = Replicates };

    private static readonly AblationDesign Design = AblationDesign.Of(Scenario, ["institutions", "security", "bandwagon"]);

    private readonly TestFolder folder = new();
    private readonly TestFolder undisturbed = new();

    public void Dispose()
    {
        folder.Dispose();
        undisturbed.Dispose();
    }

    [Fact]
    public void PooledOutcomesDifferByOffLessOn()
    {
        var summary = Run(folder, Write);
        Assert.Equal((3, 0, 0, false), (summary.Done, summary.Skipped, summary.Incomplete, summary.Interrupted));
        Assert.Empty(summary.Failures);

        var life = Row("institutions", "median-life");
        Assert.Equal((2, 4, 2, 2, 2), (life.On, life.Off, life.Difference, life.Low, life.High));
        var hazard = Row("institutions", "tie-hazard");
        Assert.Equal((0.5, 0.25, -0.25, -0.25, -0.25), (hazard.On, hazard.Off, hazard.Difference, hazard.Low, hazard.High));
        Assert.Equal((Replicates, Replicates), (hazard.Pairs, hazard.DifferingRuns));
    }

    [Fact]
    public void WhatPairsShareCancelsOutOfADifference()
    {
        Run(folder, Write);

        // The runs' own differences are 0.1, 0, 0.1, 0, 0.1, 0: standard deviation 0.054772; Student's 2.570582 on 5 degrees.
        var share = Row("security", "share-unallied");
        Assert.Equal(0.225, share.On, 12);
        Assert.Equal(0.275, share.Off, 12);
        Assert.Equal(0.05, share.Difference, 12);
        Assert.Equal(0.05 - 0.0574800, share.Low, 6);
        Assert.Equal(0.05 + 0.0574800, share.High, 6);
        Assert.Equal((Replicates, 3), (share.Pairs, share.DifferingRuns));
    }

    [Fact]
    public void AMechanismWithoutEffectSaysThatNoRunDiffers()
    {
        Run(folder, Write);

        var rows = ResultReader.Open(folder.Path).Ablation.Where(row => row.Mechanism == "bandwagon").ToList();
        Assert.Equal(AblationOutcomes.All.Select(outcome => outcome.Id), rows.Select(row => row.Outcome));
        Assert.All(rows, row => Assert.Equal((Replicates, 0), (row.Pairs, row.DifferingRuns)));
        Assert.All(rows.Where(row => !double.IsNaN(row.On)), row => Assert.Equal((0, 0, 0), (row.Difference, row.Low, row.High)));
    }

    [Fact]
    public void TheBytesAreTheSameForAnyNumberOfJobs()
    {
        Run(undisturbed, Write);
        Run(folder, OutOfOrder, jobs: 3);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
        Assert.StartsWith(
            "mechanism,name,outcome,on,off,difference,low,high,pairs,differing-runs\nsecurity,", folder.Text("ablation.csv"),
            StringComparison.Ordinal);

        static void OutOfOrder(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            Thread.Sleep(IsOff(scenario, "security") ? 20 : 1 + (replicate % 3));
            Write(scenario, replicate, recorder, cancel);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void WhatIsCutOffResumesToTheSameBytes(int jobs)
    {
        Run(undisturbed, Write);
        using var cancel = new CancellationTokenSource();

        var summary = Run(folder, CancelAtTheLast, jobs, cancel: cancel.Token);

        Assert.True(summary.Interrupted);
        Assert.InRange(summary.Done, 1, 2);
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        Assert.Equal(summary.Done * AblationOutcomes.All.Count, ResultReader.Open(folder.Path).Ablation.Count);
        var resumed = Run(folder, Write, jobs, ExistingResults.Resume);
        Assert.Equal((3 - summary.Done, summary.Done, false), (resumed.Done, resumed.Skipped, resumed.Interrupted));
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());

        Assert.Equal(3, Run(folder, (_, _, _, _) => Assert.Fail("Nothing is left to run."), jobs, ExistingResults.Resume).Skipped);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());

        void CancelAtTheLast(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken token)
        {
            if (IsOff(scenario, "institutions"))
            {
                SpinWait.SpinUntil(() => ResultReader.Open(folder.Path).Ablation.Count > 0, TimeSpan.FromSeconds(10));
                cancel.Cancel();
            }

            token.ThrowIfCancellationRequested();
            Write(scenario, replicate, recorder, token);
        }
    }

    [Fact]
    public void ARunThatFailsIsLeftOutWithItsTwin()
    {
        var summary = Run(folder, FailSometimes, jobs: 2);

        Assert.Equal((3, 3), (summary.Done, summary.Incomplete));
        Assert.Equal([new FailedRun("", 1, "no threat"), new FailedRun("security", 4, "no threat")], summary.Failures);
        Assert.Equal((4, 2), (Row("security", "density").Pairs, Row("security", "density").DifferingRuns));
        Assert.Equal((5, 0), (Row("bandwagon", "density").Pairs, Row("bandwagon", "density").DifferingRuns));
        Assert.False(Directory.Exists(folder.File("failed")));

        static void FailSometimes(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            Write(scenario, replicate, recorder, cancel);
            if ((scenario.Mechanisms.Count == 0 && replicate == 1) || (IsOff(scenario, "security") && replicate == 4))
                throw new InvalidOperationException("no threat");
        }
    }

    [Fact]
    public void ResultsOfAnotherKindOrOfOtherMechanismsAreNotGoneOnWith()
    {
        Run(folder, Write);
        using (ResultFolder.Open(undisturbed.Path, ResultHeader.For(Scenario, "name: test\n", "0.1.0")))
        {
        }

        var other = AblationDesign.Of(Scenario, ["institutions", "security"]);
        Assert.Contains("its list of mechanisms is", Refusal(folder.Path), StringComparison.Ordinal);
        Assert.Contains("its kind is runs of a single scenario, now it is an ablation", Refusal(undisturbed.Path), StringComparison.Ordinal);

        string Refusal(string path)
        {
            var header = AblationRunner.Header(other, "name: test\n", "0.1.0");
            return Assert.Throws<ResultFolderException>(() => ResultFolder.Open(path, header, ExistingResults.Resume)).Message;
        }
    }

    private static AblationSummary Run(
        TestFolder folder,
        Simulate simulate,
        int jobs = 1,
        ExistingResults existing = ExistingResults.Refuse,
        CancellationToken cancel = default)
    {
        using var results = ResultFolder.Open(folder.Path, AblationRunner.Header(Design, "name: test\n", "0.1.0"), existing);
        return AblationRunner.Run(Design, results, simulate, jobs, cancel: cancel);
    }

    private static bool IsOff(ScenarioSpec scenario, string mechanism) => !scenario.Mechanisms.GetValueOrDefault(mechanism, true);

    /// <summary>One treaty, which lives two years, or four without institutions. Without security more states of the even runs have no
    /// partner. Bandwagoning does nothing.</summary>
    private static void Write(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
    {
        var unallied = 0.2 + (0.01 * replicate) + (IsOff(scenario, "security") && replicate % 2 == 0 ? 0.1 : 0);
        for (var tick = 0; tick < scenario.Ticks; tick++)
            recorder.Tick(Rows.Tick(1950 + tick) with { Tick = tick, ShareUnallied = unallied });
        var end = 1951 + (IsOff(scenario, "institutions") ? 4 : 2);
        recorder.Alliance(Rows.Alliance(1, 1951, end, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "A", 1951, end, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "B", 1951, end, EndKind.Dissolved));
    }

    private AblationRow Row(string mechanism, string outcome) =>
        ResultReader.Open(folder.Path).Ablation.Single(row => row.Mechanism == mechanism && row.Outcome == outcome);
}
