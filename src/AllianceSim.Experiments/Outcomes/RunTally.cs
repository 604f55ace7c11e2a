using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>What outcomes of a run, or of several, are computed from: counts and life tables, which add up over runs. It is what a sweep
/// keeps of a run.</summary>
/// <param name="counts">By id of the outcome.</param>
/// <param name="lives">By what lived.</param>
public sealed class RunTally(IReadOnlyDictionary<string, RateCount> counts, IReadOnlyDictionary<LifeKind, LifeTable> lives)
{
    /// <summary>Tallies a run.</summary>
    /// <param name="rows">Its rows.</param>
    public static RunTally Of(RunRows rows)
    {
        var measures = new RunMeasures(rows);
        return new(
            OutcomeCatalogue.All.OfType<RateOutcome>().ToDictionary(outcome => outcome.Id, outcome => outcome.CountIn(measures)),
            new Dictionary<LifeKind, LifeTable>
            {
                [LifeKind.Ties] = measures.Ties,
                [LifeKind.Treaties] = measures.Treaties,
                [LifeKind.SignedTreaties] = measures.TreatiesSignedWithin,
                [LifeKind.BilateralTies] = measures.BilateralTies,
            });
    }

    /// <summary>Only what some outcomes, and the lives of some kinds, are computed from.</summary>
    public RunTally Only(TallyParts parts) => new(
        Counts.Where(count => parts.Counts.Contains(count.Key)).ToDictionary(),
        Lives.Where(table => parts.Lives.Contains(table.Key)).ToDictionary());

    /// <summary>Adds up tallies of the same outcomes and lives, as if all had happened in one run.</summary>
    /// <param name="tallies">The tallies, at least one.</param>
    public static RunTally Sum(IReadOnlyList<RunTally> tallies) => new(
        tallies[0].Counts.Keys.ToDictionary(id => id, id => RateCount.Sum(tallies.Select(tally => tally.Counts[id]))),
        tallies[0].Lives.Keys.ToDictionary(kind => kind, kind => LifeTable.Sum([.. tallies.Select(tally => tally.Lives[kind])])));

    /// <summary>Events and exposure, by id of the outcome.</summary>
    public IReadOnlyDictionary<string, RateCount> Counts => counts;

    /// <summary>Life tables, by what lived.</summary>
    public IReadOnlyDictionary<LifeKind, LifeTable> Lives => lives;
}
