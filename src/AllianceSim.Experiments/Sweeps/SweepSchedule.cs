using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>Which runs of a sweep there are, and in which order: all design points of the first replicate, then all of the next, so that a
/// sweep that is cut short is balanced.</summary>
/// <remarks>The number of a run is that of its replicate times the number of design points, plus that of its point. A shard of a sweep whose
/// number of replicates is fixed is a stretch of the runs in this order. Where a sweep decides on it, that takes all runs of a point: a
/// shard is then every so many points.</remarks>
public sealed class SweepSchedule
{
    private readonly int points;
    private readonly StopRule? rule;
    private readonly Shard shard;
    private readonly long runs;

    /// <summary>Makes the schedule of a shard.</summary>
    public SweepSchedule(SweepPlan plan, Shard shard)
    {
        points = plan.Points.Count;
        rule = plan.Sweep.Spec.StopWhen;
        runs = plan.Runs;
        this.shard = shard;
    }

    /// <summary>The runs that are done in any case, in order.</summary>
    public IEnumerable<int> Certain
    {
        get
        {
            if (rule is not null)
                return Runs(0, rule.AtLeast, OwnPoints);
            var (from, to) = ((int)((shard.Number - 1) * runs / shard.Count), (int)(shard.Number * runs / shard.Count));
            return Enumerable.Range(from, to - from);
        }
    }

    private IEnumerable<int> OwnPoints => Enumerable.Range(0, points).Where(point => point % shard.Count == shard.Number - 1);

    /// <summary>The design point of a run.</summary>
    public int PointOf(int run) => run % points;

    /// <summary>The replicate of a run.</summary>
    public int ReplicateOf(int run) => run / points;

    /// <summary>The runs that are done after those there are, in rounds, as the rule to stop has it: whenever the runs of a point have become
    /// a fifth more, its interval is looked at again.</summary>
    /// <param name="tallies">Tallies of all runs so far; looked at as each round is asked for, and only as far as the rounds before, so that a
    /// sweep that is resumed goes the same way.</param>
    /// <param name="level">Level of the interval.</param>
    public IEnumerable<IReadOnlyList<int>> Rounds(SweepTallies tallies, double level = 0.95)
    {
        if (rule is null)
            yield break;
        var outcome = OutcomeCatalogue.Find(rule.Of)!;
        IReadOnlyList<int> open = [.. OwnPoints];
        for (var have = rule.AtLeast; have < rule.AtMost;)
        {
            open = [.. open.AsParallel().AsOrdered().Where(point => !IsTight(tallies.Of(point, below: have), outcome, rule.HalfWidth, level))];
            if (open.Count == 0)
                yield break;
            var next = Math.Min(rule.AtMost, have + Math.Max(1, have / 5));
            yield return [.. Runs(have, next, open)];
            have = next;
        }
    }

    /// <summary>A point whose runs give no value goes on; so does one where nothing has happened yet: resampling runs without events gives an
    /// interval of no width, which is no knowledge.</summary>
    private static bool IsTight(IReadOnlyList<RunTally> runs, Outcome outcome, double halfWidth, double level) =>
        outcome.Pool(runs, level) is var estimate && (estimate.Upper - estimate.Lower) / 2 <= halfWidth
        && estimate is not { Lower: 0, Upper: 0 };

    private IEnumerable<int> Runs(int from, int to, IEnumerable<int> of) =>
        Enumerable.Range(from, to - from).SelectMany(_ => of, (replicate, point) => (replicate * points) + point);
}
