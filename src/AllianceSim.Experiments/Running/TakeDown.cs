using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Running;

/// <summary>Works out what came of a run and has it taken down.</summary>
internal static class TakeDown
{
    /// <summary>Takes down the outcomes and the life tables of a run.</summary>
    /// <returns>What they were computed from.</returns>
    public static RunTally Outcomes(RunRows rows, RunRecorder recorder)
    {
        var tally = RunTally.Of(rows);
        foreach (var (outcome, value) in OutcomeCatalogue.Of(tally))
        {
            var count = tally.Counts.GetValueOrDefault(outcome.Id, new RateCount(double.NaN, double.NaN));
            recorder.Outcome(new(outcome.Id, value, count.Events, count.Exposure));
        }

        foreach (var (kind, table) in tally.Lives.OrderBy(lives => lives.Key))
        {
            foreach (var year in table.Years)
                recorder.Life(new(kind, year.Age, year.Entered, year.AtRisk, year.Ends));
        }

        return tally;
    }
}
