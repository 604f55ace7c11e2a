using AllianceSim.Engine.Scenario;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Running;

/// <summary>Does one run; what goes wrong in it goes into its row, and not to the runs beside it.</summary>
internal static class RunAttempt
{
    /// <summary>Runs a replicate to its end and closes its recorder.</summary>
    /// <param name="simulate">Runs it.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="recorder">Takes it down.</param>
    /// <param name="measure">Works out what is wanted of the rows once the run is over; where it throws, the run has failed.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <param name="point">Number of the design point that the scenario is of.</param>
    /// <returns>What it was and how it ended.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static RunRow Make(
        Simulate simulate, ScenarioSpec scenario, int replicate, RunRecorder recorder, Action<RunRows> measure, CancellationToken cancel,
        int point = 0)
    {
        var rows = new RunRows(recorder.Number);
        var row = new RunRow(scenario.Name, scenario.Seed, point, replicate, 0, RunStatus.Done, "");
        try
        {
            simulate(scenario, replicate, new TeeRecorder(recorder, rows), cancel);
            measure(rows);
        }
        catch (Exception error) when (!(error is OperationCanceledException && cancel.IsCancellationRequested))
        {
            row = row with { Status = RunStatus.Failed, Message = error.Message };
        }

        row = row with { Ticks = rows.Ticks.Count };
        recorder.Close(row);
        return row;
    }
}
