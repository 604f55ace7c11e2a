using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>Works out contrasts of design points. The runs of a replicate are taken together, whatever else is set at their points: with common
/// random numbers they are not independent of each other, so that replicates are what is compared pair by pair and resampled.</summary>
/// <param name="points">The contrasts.</param>
/// <param name="tallies">What came of the runs.</param>
/// <param name="level">Level of the intervals.</param>
/// <param name="cancel">Ends the work.</param>
public sealed class Contrasts(
    IReadOnlyList<ContrastedPoints> points, SweepTallies tallies, double level = 0.95, CancellationToken cancel = default)
{
    /// <summary>Resamples for each comparison of a family: so many that a single one among them can be found at the level, adjusted for the
    /// others.</summary>
    private const int ResamplesEach = 100;

    private readonly IReadOnlyList<Sides> all = [.. points.Select(contrast => Sides.Of(contrast, tallies))];

    /// <summary>What levels do to outcomes. Families are those of <see cref="ContrastedPoints"/>, for each outcome.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public IReadOnlyList<EffectRow> Effects(IEnumerable<Outcome> outcomes) =>
        [.. outcomes.SelectMany(_ => Families(), (outcome, family) => (outcome, family)).ToList()
            .AsParallel().AsOrdered().WithCancellation(cancel).SelectMany(one => Effects(one.outcome, one.family))];

    /// <summary>What levels do to how long ties and treaties last.</summary>
    public IReadOnlyList<HazardRow> Hazards() => [.. Lived.SelectMany(of => Families().SelectMany(family => Hazards(of, family)))];

    /// <summary>What lives in <see cref="Hazards()"/>.</summary>
    public static IReadOnlyList<LifeKind> Lived { get; } = [LifeKind.Ties, LifeKind.Treaties];

    private IEnumerable<IReadOnlyList<Sides>> Families() =>
        all.GroupBy(sides => sides.Family).Select(family => (IReadOnlyList<Sides>)[.. family]);

    private IEnumerable<EffectRow> Effects(Outcome outcome, IReadOnlyList<Sides> family)
    {
        var resamples = Math.Max(Bootstrap.DefaultResamples, ResamplesEach * family.Count);
        PairedContrast[] contrasts = [.. family.Select(sides => outcome.Contrast(sides.Level, sides.Baseline, resamples))];
        foreach (var (i, compared) in BaselineComparison.Of(contrasts, level).Index())
        {
            cancel.ThrowIfCancellationRequested();
            var sides = family[i];
            var (interaction, probability) = Interaction(family, contrasts, i);
            yield return new(
                sides.Contrast, outcome.Id, outcome.Value(sides.Level), outcome.Value(sides.Baseline),
                compared.Difference.Value, compared.Difference.Lower, compared.Difference.Upper,
                compared.Simultaneous.Lower, compared.Simultaneous.Upper,
                compared.Ratio.Value, compared.Ratio.Lower, compared.Ratio.Upper,
                compared.Probability, compared.HolmProbability, compared.DiscoveryProbability,
                sides.Replicates.Count, sides.Runs)
            {
                Interaction = interaction.Value, InteractionLow = interaction.Lower, InteractionHigh = interaction.Upper,
                InteractionProbability = probability,
            };
        }
    }

    /// <summary>The ratio of a row by that of its family's first row with the same level, or of the points where nothing is varied alone.</summary>
    private (Estimate Ratio, double Probability) Interaction(IReadOnlyList<Sides> family, PairedContrast[] contrasts, int row)
    {
        var own = family[row];
        var like = Enumerable.Range(0, family.Count).Where(i => family[i].Contrast.Level == own.Contrast.Level).ToList();
        var reference = like.Find(i => family[i].Contrast.Given == ContrastedPoints.OneAtATime) is var none and > 0 ? none : like[0];
        return own.Family.Length > 0 && reference != row && contrasts[row] is PairedRates rates && contrasts[reference] is PairedRates others
            && own.Replicates.SequenceEqual(family[reference].Replicates)
                ? rates.Against(others, level)
                : (new(double.NaN, double.NaN, double.NaN), double.NaN);
    }

    private IEnumerable<HazardRow> Hazards(LifeKind of, IReadOnlyList<Sides> family)
    {
        LifeComparison[] lives =
            [.. family.AsParallel().AsOrdered().WithCancellation(cancel).Select(sides => LifeComparison.Of(sides.Lives(of), level))];
        var ratios = lives.Select(life => RatioOf(life)).ToList();
        double[] probabilities = [.. ratios.Select(ratio => ratio.Probability)];
        var (holm, discovery) = (MultipleTests.Holm(probabilities), MultipleTests.BenjaminiHochberg(probabilities));
        for (var i = 0; i < lives.Length; i++)
        {
            var life = lives[i];
            var ratio = ratios[i].Ratio;
            yield return new(
                family[i].Contrast, of, ratio.Value, ratio.Lower, ratio.Upper, probabilities[i], holm[i], discovery[i],
                life.LogRank.Probability, life.Proportionality.Probability, life.Limit, life.FirstYears.Value, life.SecondYears.Value,
                life.Difference.Value, life.Difference.Lower, life.Difference.Upper);
        }
    }

    /// <summary>The hazard ratio, its error by replicate as of few clusters: the sandwich by G / (G - 1), and Student's distribution on G - 1
    /// degrees of freedom (Cameron and Miller 2015, sections VI.A and VI.D). With one replicate there is no error.</summary>
    private (Estimate Ratio, double Probability) RatioOf(LifeComparison life)
    {
        if (life.Cox.Fit is not { } fit)
            return (new(double.NaN, double.NaN, double.NaN), double.NaN);
        var (coefficient, clusters) = (fit.Coefficients[0], fit.Clusters);
        var ratio = coefficient.HazardRatio.Value;
        if (double.IsNaN(coefficient.RobustError))
            return (new(ratio, double.NaN, double.NaN), double.NaN);
        var error = coefficient.RobustError * Math.Sqrt(clusters / (clusters - 1.0));
        var reach = Math.Exp(StudentT.InvCDF(0, 1, clusters - 1, (1 + level) / 2) * error);
        return (new(ratio, ratio / reach, ratio * reach), 2 * StudentT.CDF(0, 1, clusters - 1, -Math.Abs(coefficient.Coefficient) / error));
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
