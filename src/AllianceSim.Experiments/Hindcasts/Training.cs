using AllianceSim.Engine.Scenario;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>An earlier scenario that baselines are fitted to, and what came of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">What was known at its start.</param>
/// <param name="Outlook">What came, no later than the start of the scenario that is foretold.</param>
public sealed record Training(string Name, StartingPoint Start, Outlook Outlook)
{
    /// <summary>Whether the record answers no question on any of its pairs.</summary>
    public bool IsEmpty => Enum.GetValues<HindcastQuestion>().All(question => Outlook[question].Count == 0);

    /// <summary>The stretch of years in which to train: of those known up to the start of what is foretold, the one whose length is nearest to
    /// the horizon; null where none is known.</summary>
    /// <param name="earlier">The earlier scenario.</param>
    /// <param name="history">What happened, by the names of the earlier scenario.</param>
    /// <param name="start">Start of what is foretold.</param>
    /// <param name="horizon">How many years ahead it is foretold.</param>
    public static Training? Of(ScenarioSpec earlier, IHistory history, int start, int horizon)
    {
        int[] years =
        [
            .. history.KnownYears.Where(year => year > earlier.Start && year <= start).OrderBy(year => Math.Abs(year - earlier.Start - horizon)),
        ];
        if (years.Length == 0)
            return null;
        var point = new StartingPoint(earlier);
        return new(earlier.Name, point, new(point, history, years[0]));
    }
}
