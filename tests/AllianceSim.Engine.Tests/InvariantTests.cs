using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests;

/// <summary>What holds of every world and of every table, whatever the scenario.</summary>
public class InvariantTests
{
    private const int PerBatch = 55;

    public static TheoryData<int> Batches => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Hold_in_random_worlds(int batch)
    {
        for (var index = batch * PerBatch; index < (batch + 1) * PerBatch; index++)
            CheckRun(RandomScenario.Number(index));
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void Hold_for_parameters_anywhere_in_their_range(int batch)
    {
        for (var index = batch * PerBatch; index < batch * PerBatch + PerBatch / 2; index++)
            CheckRun(RandomScenario.Number(index + 10_000).With(RandomScenario.Parameters(index)));
    }

    [Fact]
    public void Hold_in_worlds_with_every_feature()
    {
        CheckRun(Scenarios.Camps);
        CheckRun(Rich.World);
    }

    private static void CheckRun(ScenarioSpec scenario)
    {
        var rows = new RowList();
        try
        {
            var simulation = new Simulation(scenario, 0, rows);
            var settings = new Settings(scenario.Mechanisms, scenario.Parameters);
            var before = Before.Of(simulation.World);
            for (var tick = 0; tick < scenario.Ticks; tick++)
            {
                simulation.Tick(tick);
                new WorldInvariants(simulation, settings, string.Create(CultureInfo.InvariantCulture, $"{scenario.Name}, tick {tick}")).Check();
            }

            simulation.Finish();
            new RowInvariants(rows, scenario.Name).Check(scenario.Start, before);
        }
        catch (SimulationException failure)
        {
            Assert.Fail(failure.ToString());
        }
    }
}
