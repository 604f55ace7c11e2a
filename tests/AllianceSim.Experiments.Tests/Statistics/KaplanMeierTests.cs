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

    // km <- survfit(Surv(entry, exit, ended) ~ 1, d, conf.type = "log-log"); summary(km, times = c(1, 5, 12, 20)); quantile(km, .5)
    [Theory]
    [InlineData(1, 305, 0.911475409836, 0.0162650169806, 0.873559742396, 0.938420609035)]
    [InlineData(5, 207, 0.616081520839, 0.0282495354157, 0.558151312165, 0.668747013834)]
    [InlineData(12, 101, 0.349218889393, 0.0275506609664, 0.295636933174, 0.403226574306)]
    [InlineData(20, 33, 0.227660456725, 0.0275970174189, 0.175938410813, 0.283539592311)]
    public void TheCurveOfSpellsWatchedLateIsThatOfR(double time, int atRisk, double survival, double error, double lower, double upper)
    {
        var curve = KaplanMeier.Estimate(SyntheticSpells.Spells) with { Watched = SyntheticSpells.Spells };
        var step = curve.Steps.Single(s => s.Time == time);
        Assert.Equal((atRisk, atRisk), (step.AtRisk, curve.AtRisk(time)));
        Near.Equal([survival, error, lower, upper], [step.Survival, step.StandardError, step.Lower, step.Upper]);
        Assert.Equal(new Estimate(8, 7, 10), KaplanMeier.Median(curve));
    }

    // summary(survfit(Surv(week, end) ~ 1, leuk[1:21, ], conf.type = "log-log"))
    [Fact]
    public void TheBandOfTheTreatedIsThatOfR()
    {
        var steps = KaplanMeier.Estimate(Leukaemia.Treated).Steps;
        Near.Equal(
            [0.0763603548321, 0.0869352851801, 0.0963496529943, 0.106814707775, 0.114053865257, 0.128233751693, 0.134591456756],
            steps.Select(step => step.StandardError));
        Near.Equal(
            [0.619717955266, 0.563146564622, 0.5031995108, 0.431610222486, 0.367510855988, 0.267778936767, 0.188052005959],
            steps.Select(step => step.Lower));
        Near.Equal(
            [0.951551747647, 0.922809019203, 0.889361835169, 0.849065963349, 0.804912189472, 0.746790717635, 0.680142628495],
            steps.Select(step => step.Upper));
    }

    [Fact]
    public void WhereNobodySurvivesTheMedianHasNoBound()
    {
        var median = KaplanMeier.Median(KaplanMeier.Estimate([new(0, 1, true), new(0, 2, true)]));
        Assert.Equal(1, median.Value);
        Assert.True(double.IsNaN(median.Upper));
        Assert.True(double.IsNaN(KaplanMeier.Estimate([new(0, 1, true)]).Steps[0].StandardError));
    }

    [Fact]
    public void AtTheStartThoseWatchedFromThereAreAtRisk()
    {
        var curve = KaplanMeier.Estimate([]) with { Watched = [new(0, 3, true), new(2, 5, true)] };
        Assert.Equal([1, 1, 2, 1, 0], new double[] { 0, 2, 3, 4, 6 }.Select(curve.AtRisk));
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
