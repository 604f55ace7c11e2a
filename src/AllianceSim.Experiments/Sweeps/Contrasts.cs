using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>Works out contrasts of design points. The runs of a replicate are taken together, whatever else is set at their points: with common
/// random numbers they are not independent of each other, so that replicates are what is compared pair by pair and resampled.</summary>
/// <param name="points">The contrasts.</param>
/// <param name="tallies">What came of the runs.</param>
/// <param name="level">Level of the intervals.</param>
public sealed class Contrasts(IReadOnlyList<ContrastedPoints> points, SweepTallies tallies, double level = 0.95)
{
    private readonly IReadOnlyList<Sides> all = [.. points.Select(contrast => Sides.Of(contrast, tallies))];

    /// <summary>What levels do to outcomes. Families are those of <see cref="ContrastedPoints"/>, for each outcome.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public IReadOnlyList<EffectRow> Effects(IEnumerable<Outcome> outcomes) =>
        [.. outcomes.SelectMany(outcome => Families().SelectMany(family => Effects(outcome, family)))];

    /// <summary>What levels do to how long ties and treaties last.</summary>
    public IReadOnlyList<HazardRow> Hazards() => [.. Lived.SelectMany(of => Families().SelectMany(family => Hazards(of, family)))];

    /// <summary>What lives in <see cref="Hazards()"/>.</summary>
    public static IReadOnlyList<LifeKind> Lived { get; } = [LifeKind.Ties, LifeKind.Treaties];

    private IEnumerable<IReadOnlyList<Sides>> Families() =>
        all.GroupBy(sides => sides.Family).Select(family => (IReadOnlyList<Sides>)[.. family]);

    private IEnumerable<EffectRow> Effects(Outcome outcome, IReadOnlyList<Sides> family)
    {
        var comparisons = BaselineComparison.Of([.. family.Select(sides => outcome.Contrast(sides.Level, sides.Baseline))], level);
        foreach (var (sides, compared) in family.Zip(comparisons))
        {
            yield return new(
                sides.Contrast, outcome.Id, outcome.Value(sides.Level), outcome.Value(sides.Baseline),
                compared.Difference.Value, compared.Difference.Lower, compared.Difference.Upper,
                compared.Simultaneous.Lower, compared.Simultaneous.Upper,
                compared.Ratio.Value, compared.Ratio.Lower, compared.Ratio.Upper,
                compared.Probability, compared.HolmProbability, compared.DiscoveryProbability,
                sides.Replicates.Count, sides.Runs);
        }
    }

    private IEnumerable<HazardRow> Hazards(LifeKind of, IReadOnlyList<Sides> family)
    {
        LifeComparison[] lives = [.. family.AsParallel().AsOrdered().Select(sides => LifeComparison.Of(sides.Lives(of), level))];
        double[] probabilities = [.. lives.Select(life => life.Cox.Fit?.Coefficients[0].Probability ?? double.NaN)];
        var (holm, discovery) = (MultipleTests.Holm(probabilities), MultipleTests.BenjaminiHochberg(probabilities));
        for (var i = 0; i < lives.Length; i++)
        {
            var life = lives[i];
            var ratio = life.Cox.Fit?.Coefficients[0].HazardRatio ?? new(double.NaN, double.NaN, double.NaN);
            yield return new(
                family[i].Contrast, of, ratio.Value, ratio.Lower, ratio.Upper, probabilities[i], holm[i], discovery[i],
                life.LogRank.Probability, life.Proportionality.Probability, life.Limit, life.FirstYears.Value, life.SecondYears.Value,
                life.Difference.Value, life.Difference.Lower, life.Difference.Upper);
        }
    }

    /// <summary>What came of both sides of a contrast by replicate, over the pairs of points that both have a run in it.</summary>
    private sealed record Sides(
        Contrast Contrast, string Family, IReadOnlyList<int> Replicates, IReadOnlyList<RunTally> Level, IReadOnlyList<RunTally> Baseline, int Runs)
    {
        public static Sides Of(ContrastedPoints contrast, SweepTallies tallies)
        {
            var (replicates, level, baseline, runs) = (new List<int>(), new List<RunTally>(), new List<RunTally>(), 0);
            foreach (var replicate in contrast.Pairs.SelectMany(pair => tallies.ReplicatesOf(pair.Level)).Distinct().Order())
            {
                var pairs = contrast.Pairs
                    .Select(pair => (Level: tallies.Find(pair.Level, replicate), Baseline: tallies.Find(pair.Baseline, replicate)))
                    .Where(pair => pair is { Level: not null, Baseline: not null })
                    .ToList();
                if (pairs.Count == 0)
                    continue;
                replicates.Add(replicate);
                level.Add(RunTally.Sum([.. pairs.Select(pair => pair.Level!)]));
                baseline.Add(RunTally.Sum([.. pairs.Select(pair => pair.Baseline!)]));
                runs += pairs.Count;
            }

            return new(contrast.Contrast, contrast.Family, replicates, level, baseline, runs);
        }

        public IReadOnlyList<PairedLives> Lives(LifeKind of) =>
            [.. Replicates.Select((replicate, i) => new PairedLives(replicate, Level[i].Lives[of], Baseline[i].Lives[of]))];
    }
}
