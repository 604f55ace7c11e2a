using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Against R's survival 3.5-3: survdiff(Surv(exit - entry, ended) ~ ..., d), and with late entry the score of coxph's exact
/// likelihood, which is the same test.</summary>
public class LogRankTests
{
    private const int Poles = 0;
    private const int Institution = 2;

    [Fact]
    public void TwoAndThreeGroupsDifferAsInR()
    {
        var poles = LogRank.Test(SyntheticSpells.ByCovariate(Poles));
        Near.Equal([29.624919653, 5.24265888455e-08], [poles.ChiSquared, poles.Probability]); // ~ poles
        var institution = LogRank.Test(SyntheticSpells.ByCovariate(Institution));
        Near.Equal([7.9304233047, 0.0189640224077], [institution.ChiSquared, institution.Probability]); // ~ inst
        Assert.Equal(2, institution.Freedom);
    }

    [Fact]
    public void StrataAddUpAsInR()
    {
        var institution = LogRank.Stratified(
            [.. new[] { 0, 1 }.Select(poles => SyntheticSpells.ByCovariate(Institution, s => s.Covariates[Poles] == poles))]);
        Near.Equal([8.35972894677, 0.0153005810622], [institution.ChiSquared, institution.Probability]); // ~ inst + strata(poles)
        var poles = LogRank.Stratified(
            [.. new[] { 0, 1, 2 }.Select(i => SyntheticSpells.ByCovariate(Poles, s => s.Covariates[Institution] == i))]);
        Near.Equal([29.0789372587, 6.94883674624e-08], [poles.ChiSquared, poles.Probability]); // ~ poles + strata(inst)
    }

    // g <- gen(40, 7); coxph(Surv(entry, exit, ended) ~ poles, g, ties = "exact")$score; the same ~ factor(inst)
    [Fact]
    public void SpellsWatchedLateDifferAsInR()
    {
        var subjects = SyntheticSpells.Make(40, 7);
        Near.Equal(7.92864571898, LogRank.Test(By(Poles)).ChiSquared);
        Near.Equal(4.35207578884, LogRank.Test(By(Institution)).ChiSquared);

        IReadOnlyList<IReadOnlyList<Spell>> By(int covariate) =>
            [.. subjects.GroupBy(s => s.Covariates[covariate]).Select(group => (Spell[])[.. group.Select(s => s.Spell)])];
    }

    [Fact]
    public void NeitherTheUnitOfTimeNorTheOrderOfGroupsAndRowsMatters()
    {
        var groups = SyntheticSpells.ByCovariate(Institution);
        var other = LogRank.Test([.. groups.Reverse().Select(group => (Spell[])
            [.. group.Reverse().Select(s => new Spell(s.Entry / 7, s.Exit / 7, s.Ended))])]);
        Near.Equal(LogRank.Test(groups).ChiSquared, other.ChiSquared, 1e-10);
    }

    [Fact]
    public void AGroupWithoutSpellsIsLeftOut()
    {
        var result = LogRank.Test([], Leukaemia.Treated, Leukaemia.Placebo);
        Assert.Equal(1, result.Freedom);
        Near.Equal(16.7929409892, result.ChiSquared);
    }

    [Fact]
    public void WhatTellsNothingHasNoProbability()
    {
        Assert.True(double.IsNaN(LogRank.Test([new(0, 5, false)], [new(0, 4, false)]).Probability));
        Assert.True(double.IsNaN(LogRank.Test([], []).Probability));
        Assert.True(double.IsNaN(LogRank.Test([new(0, 3, true), new(0, 3, true)], [new(0, 3, true)]).ChiSquared));
        Assert.Throws<ArgumentException>(() => LogRank.Test(Leukaemia.Treated));
        Assert.Throws<ArgumentException>(() => LogRank.Stratified(Array.Empty<IReadOnlyList<LifeTable>>()));
        Assert.Throws<ArgumentException>(() => LogRank.Stratified([[[], []], [[], [], []]]));
    }

    [Fact]
    public void GroupsDealtAtRandomDifferAsOftenAsTheProbabilitySays()
    {
        var observed = LogRank.Test(SyntheticSpells.ByCovariate(Institution)).Probability;
        var pool = SyntheticSpells.ByCovariate(Institution).SelectMany(group => group).ToArray();
        int[] sizes = [.. SyntheticSpells.ByCovariate(Institution).Select(group => group.Count)];
        var statistic = LogRank.Test(SyntheticSpells.ByCovariate(Institution)).ChiSquared;
        long state = 5;
        var larger = 0;
        const int Deals = 2000;
        for (var deal = 0; deal < Deals; deal++)
        {
            for (var i = pool.Length - 1; i > 0; i--)
            {
                state = 16807 * state % 2147483647;
                var other = (int)(state % (i + 1));
                (pool[i], pool[other]) = (pool[other], pool[i]);
            }

            var test = LogRank.Test(
                pool[..sizes[0]], pool[sizes[0]..(sizes[0] + sizes[1])], pool[(sizes[0] + sizes[1])..]);
            larger += test.ChiSquared >= statistic ? 1 : 0;
        }

        Assert.InRange((double)larger / Deals, observed - 0.009, observed + 0.009);
    }

    [Fact]
    public void TheUpperTailKeepsItsDigits()
    {
        // pchisq(150, 1, lower.tail = FALSE); pchisq(3, 4, lower.tail = FALSE)
        Near.Equal([1.73364324572e-34, 0.557825400371], [new ChiSquaredTest(150, 1).Probability, new ChiSquaredTest(3, 4).Probability]);
        Assert.Equal(1, new ChiSquaredTest(0, 2).Probability);
    }
}
