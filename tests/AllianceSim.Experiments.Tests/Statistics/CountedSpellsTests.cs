using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Spells that are counted, or cut into years and counted, tell the same as one by one.</summary>
public class CountedSpellsTests
{
    private const int Poles = 0;
    private const int Institution = 2;

    [Fact]
    public void SubjectsThatStandForSeveralAreAsGoodAsThoseRepeated()
    {
        List<Subject> counted = [.. SyntheticSpells.Subjects.Select((s, i) => s with { Count = 1 + (i * 7 % 5) })];
        var repeated = Fit(SyntheticSpells.Names, [.. counted.SelectMany(s => Enumerable.Repeat(s with { Count = 1 }, s.Count))]);
        var fit = Fit(SyntheticSpells.Names, counted);

        Assert.Equal((repeated.Spells, repeated.Ends, repeated.Clusters), (fit.Spells, fit.Ends, fit.Clusters));
        Assert.True(fit.Spells > 1000);
        Near.Equal(Figures(repeated), Figures(fit), 1e-9);
        Near.Equal(Tests(Proportionality.Test(repeated)), Tests(Proportionality.Test(fit)), 1e-9);

        // r <- d[rep(1:400, 1 + (0:399 * 7) %% 5), ]; f <- coxph(Surv(entry, exit, ended) ~ poles + power + inst, r, cluster = run, eps = 1e-12)
        Near.Equal([0.683697225972, 0.846791228543, -0.299896716428], fit.Coefficients.Select(c => c.Coefficient)); // coef(f)
        Near.Equal([0.1239701625947, 0.2544957661698, 0.0748038337291], fit.Coefficients.Select(c => c.RobustError)); // sqrt(diag(f$var))
        Near.Equal([0.349937182740, 0.292952171969, 1.432473169936, 2.274736776329], Tests(Proportionality.Test(fit))); // cox.zph(f)$table
    }

    [Fact]
    public void YearsOfLifeTablesFitAsWholeSpells()
    {
        // A table for each spell, since hardly two have the same covariates.
        var whole = Fit(SyntheticSpells.Names, SyntheticSpells.Subjects);
        var years = Fit(
            SyntheticSpells.Names,
            [.. SyntheticSpells.Subjects.SelectMany(s => LifeTable.Of([s.Spell]).Subjects(s.Cluster, s.Covariates))]);
        Near.Equal(Figures(whole), Figures(years), 1e-9);
        Near.Equal(Tests(Proportionality.Test(whole)), Tests(Proportionality.Test(years)), 1e-9);
        Assert.Equal((whole.Ends, whole.Clusters), (years.Ends, years.Clusters));
        Assert.Equal(SyntheticSpells.Spells.Sum(spell => spell.Exit - spell.Entry), years.Spells);
    }

    [Fact]
    public void LifeTablesOfManySpellsFitAsWholeSpells()
    {
        List<Subject> subjects =
            [.. SyntheticSpells.Make(2000, 11).Select(s => s with { Covariates = [s.Covariates[Poles], s.Covariates[Institution]] })];
        string[] names = ["poles", "institution"];
        var whole = Fit(names, subjects);
        var years = Fit(
            names,
            [
                .. subjects.GroupBy(s => (s.Cluster, Poles: s.Covariates[0], Institution: s.Covariates[1])).SelectMany(group =>
                    LifeTable.Of([.. group.Select(s => s.Spell)]).Subjects(group.Key.Cluster, [group.Key.Poles, group.Key.Institution])),
            ]);
        Near.Equal(Figures(whole), Figures(years), 1e-9);
        Near.Equal(Tests(Proportionality.Test(whole)), Tests(Proportionality.Test(years)), 1e-9);
    }

    [Fact]
    public void AYearIsCountedByWhetherItIsTheLast()
    {
        Spell[] spells = [new(0, 2, true), new(0, 2, true), new(1, 3, false), new(1, 2, false)];
        Assert.Equal(
            [(0, 1, false, 2), (1, 2, true, 2), (1, 2, false, 2), (2, 3, false, 1)],
            LifeTable.Of(spells).Subjects(7, [0.5]).Select(s => (s.Spell.Entry, s.Spell.Exit, s.Spell.Ended, s.Count)));
        Assert.All(LifeTable.Of(spells).Subjects(7, [0.5]), s => Assert.Equal((7, 0.5), (s.Cluster, Assert.Single(s.Covariates))));
    }

    [Fact]
    public void ASubjectThatStandsForNoneIsRefused() => Assert.Throws<ArgumentException>(
        () => CoxRegression.Fit(["x"], [new(new(0, 1, true), 0, [1]), new(new(0, 2, true), 0, [1], Count: 0)]));

    [Fact]
    public void GroupsOfLifeTablesDifferAsTheirSpells()
    {
        var late = SyntheticSpells.Make(400, 7);
        foreach (var covariate in new[] { Poles, Institution })
        {
            IReadOnlyList<IReadOnlyList<Spell>> groups =
                [.. late.GroupBy(s => s.Covariates[covariate]).Select(group => (Spell[])[.. group.Select(s => s.Spell)])];
            var spells = LogRank.Test(groups);
            var tables = LogRank.Test([.. groups.Select(LifeTable.Of)]);
            Assert.Equal(spells.Freedom, tables.Freedom);
            Near.Equal([spells.ChiSquared, spells.Probability], [tables.ChiSquared, tables.Probability], 1e-12);
        }
    }

    [Fact]
    public void StrataOfLifeTablesAddUpAsTheirSpells()
    {
        IReadOnlyList<IReadOnlyList<IReadOnlyList<Spell>>> strata =
            [.. new[] { 0, 1 }.Select(poles => SyntheticSpells.ByCovariate(Institution, s => s.Covariates[Poles] == poles))];
        var tables = LogRank.Stratified([.. strata.Select(groups => (LifeTable[])[.. groups.Select(LifeTable.Of)])]);
        Near.Equal([8.35972894677, 0.0153005810622], [tables.ChiSquared, tables.Probability]); // ~ inst + strata(poles), as of spells
    }

    private static CoxFit Fit(IReadOnlyList<string> names, IReadOnlyList<Subject> subjects)
    {
        var (fit, failure) = CoxRegression.Fit(names, subjects);
        Assert.Null(failure);
        return fit!;
    }

    private static double[] Figures(CoxFit fit) =>
    [
        .. fit.Coefficients.SelectMany(c => new[] { c.Coefficient, c.StandardError, c.RobustError, c.HazardRatio.Upper }),
        fit.LogLikelihood, fit.NullLogLikelihood, fit.Score.ChiSquared, fit.Wald.ChiSquared,
    ];

    private static double[] Tests(ProportionalityTests tests) =>
        [.. tests.ByCovariate.Append(tests.Global).Select(test => test.ChiSquared)];
}
