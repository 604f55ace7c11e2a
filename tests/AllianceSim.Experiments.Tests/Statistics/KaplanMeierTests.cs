using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class KaplanMeierTests
{
    [Fact]
    public void TreatedPatientsFollowThePublishedTable()
    {
        // Stata's sts list, whose interval is the log-log one.
        (double Time, int AtRisk, int Ends, double Survival, double Lower, double Upper)[] published =
        [
            (6, 21, 3, 0.8571, 0.6197, 0.9516), (7, 17, 1, 0.8067, 0.5631, 0.9228), (10, 15, 1, 0.7529, 0.5032, 0.8894),
            (13, 12, 1, 0.6902, 0.4316, 0.8491), (16, 11, 1, 0.6275, 0.3675, 0.8049), (22, 7, 1, 0.5378, 0.2678, 0.7468),
            (23, 6, 1, 0.4482, 0.1881, 0.6801),
        ];

        var curve = KaplanMeier.Estimate(Leukaemia.Treated);

        Assert.Equal((21, 9, 35.0), (curve.Spells, curve.Ends, curve.LastTime));
        Assert.Equal(published.Length, curve.Steps.Count);
        Assert.All(published.Zip(curve.Steps), pair =>
        {
            var (expected, step) = pair;
            Assert.Equal((expected.Time, expected.AtRisk, expected.Ends), (step.Time, step.AtRisk, step.Ends));
            Assert.Equal(expected.Survival, step.Survival, 4);
            Assert.Equal(expected.Lower, step.Lower, 4);
            Assert.Equal(expected.Upper, step.Upper, 4);
        });
    }

    [Fact]
    public void MediansAreThoseOfTheTextbook()
    {
        Assert.Equal(new Estimate(23, 13, double.NaN), KaplanMeier.Median(KaplanMeier.Estimate(Leukaemia.Treated)));
        Assert.Equal(new Estimate(8, 4, 11), KaplanMeier.Median(KaplanMeier.Estimate(Leukaemia.Placebo)));
    }

    [Fact]
    public void WithoutCensoringTheRestrictedMeanIsTheMean()
    {
        double[] weeks = [.. Leukaemia.Placebo.Select(spell => spell.Exit)];
        var mean = weeks.Average();
        var error = Math.Sqrt(weeks.Sum(week => (week - mean) * (week - mean))) / weeks.Length;

        var estimate = KaplanMeier.RestrictedMean(KaplanMeier.Estimate(Leukaemia.Placebo), 23);

        Assert.Equal(mean, estimate.Value, 12);
        Assert.Equal(mean - (1.959963985 * error), estimate.Lower, 6);
        Assert.Equal(mean + (1.959963985 * error), estimate.Upper, 6);
    }

    [Fact]
    public void TheRestrictedMeanIsTheAreaUpToItsLimit()
    {
        var curve = KaplanMeier.Estimate([new(0, 2, true), new(0, 4, true), new(0, 10, false), new(0, 10, false)]);
        Assert.Equal(2 + (0.75 * 2) + (0.5 * 4), KaplanMeier.RestrictedMean(curve, 8).Value, 12);
        Assert.Equal(1.5, KaplanMeier.RestrictedMean(curve, 1.5).Value, 12);
        Assert.True(double.IsNaN(KaplanMeier.RestrictedMean(curve, 11).Value));
    }

    [Fact]
    public void WhoComesLateIsAtRiskOnlyAfterwards()
    {
        // At 3: the first two. At 5: the second and the third, which is watched from 4. At 8: the third and the fourth, from 5.
        var curve = KaplanMeier.Estimate([new(0, 3, true), new(0, 5, true), new(4, 8, true), new(5, 9, false)]);
        Assert.Equal([(3, 2), (5, 2), (8, 2)], curve.Steps.Select(step => ((int)step.Time, step.AtRisk)));
        Assert.Equal([0.5, 0.25, 0.125], curve.Steps.Select(step => step.Survival));
    }

    [Fact]
    public void ASpellCensoredAtTheAgeOfAnEndStillCountsThere() =>
        Assert.Equal(2, KaplanMeier.Estimate([new(0, 5, true), new(0, 5, false)]).Steps[0].AtRisk);

    [Fact]
    public void BeyondWhatWasWatchedNothingIsKnown()
    {
        var curve = KaplanMeier.Estimate([new(0, 2, true), new(0, 4, false)]);
        Assert.Equal(1, KaplanMeier.At(curve, 1.9));
        Assert.Equal(0.5, KaplanMeier.At(curve, 4));
        Assert.True(double.IsNaN(KaplanMeier.At(curve, 5)));
        Assert.Equal(0, KaplanMeier.At(KaplanMeier.Estimate([new(0, 2, true)]), 5));
        Assert.Empty(KaplanMeier.Estimate([]).Steps);
    }

    [Fact]
    public void ALifeTableGivesTheSameCurve()
    {
        Spell[] spells = [new(0, 3, true), new(2, 5, true), new(4, 8, true), new(5, 9, false), new(0, 1, false)];
        var whole = KaplanMeier.Estimate(spells);
        var pooled = LifeTable.Sum([LifeTable.Of(spells[..2]), LifeTable.Of(spells[2..])]).Curve();
        Assert.Equal(whole.Steps, pooled.Steps);
        Assert.Equal((whole.Spells, whole.Ends, whole.LastTime), (pooled.Spells, pooled.Ends, pooled.LastTime));
    }

    [Fact]
    public void RatesByAgeCountYearsWhollyLived()
    {
        var table = LifeTable.Of([new(0, 2, true), new(0, 3, true), new(1, 4, false)]);
        Assert.Equal(new RateCount(2, 8), table.Rate());
        Assert.Equal(new RateCount(1, 5), table.Rate(0, 1));
        Assert.Equal(new RateCount(1, 3), table.Rate(2));
        Assert.Equal(new RateCount(0, 0), table.Rate(7, 9));
        Assert.Throws<ArgumentException>(() => LifeTable.Of([new(0, 1.5, true)]));
    }
}
