using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class RestrictedMeanTests
{
    [Fact]
    public void WithoutCensoringItIsTheMean()
    {
        double[] weeks = [.. Leukaemia.Placebo.Select(spell => spell.Exit)];
        var mean = weeks.Average();
        var error = Math.Sqrt(weeks.Sum(week => (week - mean) * (week - mean))) / weeks.Length;

        var estimate = RestrictedMean.Of(KaplanMeier.Estimate(Leukaemia.Placebo), 23);

        Near.Equal([mean, error], [estimate.Value, estimate.StandardError], 1e-12);
        Near.Equal(
            [mean - (1.959963985 * error), mean + (1.959963985 * error)], [estimate.Interval().Lower, estimate.Interval().Upper], 1e-9);
    }

    [Fact]
    public void ItIsTheAreaUpToItsLimit()
    {
        var curve = KaplanMeier.Estimate([new(0, 2, true), new(0, 4, true), new(0, 10, false), new(0, 10, false)]);
        Assert.Equal(2 + (0.75 * 2) + (0.5 * 4), RestrictedMean.Of(curve, 8).Value, 12);
        Assert.Equal(1.5, RestrictedMean.Of(curve, 1.5).Value, 12);
        Assert.True(double.IsNaN(RestrictedMean.Of(curve, 11).Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => RestrictedMean.Of(curve, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RestrictedMean.Of(curve, 8).Interval(1));
    }

    // summary(survfit(Surv(entry, exit, ended) ~ poles, d), rmean = 20)$table; the same of week ~ placebo with rmean = 21
    [Fact]
    public void MeansAndErrorsAreThoseOfR()
    {
        var curves = new[] { 0, 1 }.Select(poles => KaplanMeier.Estimate(
            [.. SyntheticSpells.Subjects.Where(s => s.Covariates[0] == poles).Select(s => s.Spell)]));
        RestrictedMean[] means = [.. curves.Select(curve => RestrictedMean.Of(curve, 20))];
        Near.Equal([12.170221513, 7.83822734594], means.Select(mean => mean.Value));
        Near.Equal([0.607890928119, 0.503941149445], means.Select(mean => mean.StandardError));
        var whole = RestrictedMean.Of(KaplanMeier.Estimate(SyntheticSpells.Spells), 20);
        Near.Equal([9.91749425248, 0.411005112084], [whole.Value, whole.StandardError]);
        var treated = RestrictedMean.Of(KaplanMeier.Estimate(Leukaemia.Treated), 21);
        var placebo = RestrictedMean.Of(KaplanMeier.Estimate(Leukaemia.Placebo), 21);
        Near.Equal(
            [16.743977591, 1.35496604045, 8.52380952381, 1.31037902398],
            [treated.Value, treated.StandardError, placebo.Value, placebo.StandardError]);
    }

    [Fact]
    public void TheErrorOfADifferenceIsThatOfBoth()
    {
        var difference = new RestrictedMean(5, 3) - new RestrictedMean(4, 4);
        Assert.Equal(new RestrictedMean(1, 5), difference);
        Assert.Equal(1 - (1.6448536 * 5), difference.Interval(0.9).Lower, 5);
    }
}
