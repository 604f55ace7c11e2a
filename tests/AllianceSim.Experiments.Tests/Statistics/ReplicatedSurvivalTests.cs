using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class ReplicatedSurvivalTests
{
    private static readonly Spell[][] Replicates =
    [
        [new(0, 1, true), new(0, 2, true), new(0, 2, false), new(2, 4, true)],
        [new(0, 5, true), new(1, 3, true), new(0, 6, false), new(0, 4, true)],
        [new(3, 6, true), new(0, 3, true), new(0, 7, true), new(0, 7, false)],
    ];

    /// <summary>R 4, survival 3: <c>summary(survfit(Surv(entry, exit, ended) ~ 1, id = 1:12, cluster = g))</c>, which takes the number of clusters
    /// as large.</summary>
    [Theory]
    [InlineData(0, 1, 9, 0.888888888889, 0.0907218423253)]
    [InlineData(1, 2, 9, 0.790123456790, 0.1748957744912)]
    [InlineData(2, 3, 8, 0.592592592593, 0.1034551859257)]
    [InlineData(3, 4, 7, 0.423280423280, 0.1523241154274)]
    [InlineData(4, 5, 5, 0.338624338624, 0.1580460573251)]
    [InlineData(5, 6, 4, 0.253968253968, 0.1008389856168)]
    [InlineData(6, 7, 2, 0.126984126984, 0.0504194928084)]
    public void ErrorsByReplicateAreThoseOfR(int place, double time, int atRisk, double survival, double error)
    {
        var curve = Of(Replicates);
        var step = curve.Steps[place];
        Assert.Equal((time, atRisk), (step.Time, step.AtRisk));
        Assert.Equal(survival, step.Survival, 11);
        Assert.Equal(error * Math.Sqrt(3 / 2.0), step.StandardError, 11);
    }

    [Fact]
    public void WhereEachReplicateIsOneSpellWatchedFromItsBeginningTheErrorIsGreenwoods()
    {
        Spell[] spells = [.. Replicates.SelectMany(spells => spells).Select(spell => spell with { Entry = 0 })];
        var (own, greenwood) = (Of([.. spells.Select(spell => (Spell[])[spell])]), KaplanMeier.Estimate(spells));
        Assert.All(own.Steps.Zip(greenwood.Steps), pair => Assert.Equal(
            pair.Second.StandardError * Math.Sqrt(spells.Length / (spells.Length - 1.0)), pair.First.StandardError, 11));
    }

    [Fact]
    public void SpellsThatAreTheSameInAReplicateTellNoMoreThanOne()
    {
        var (once, often) = (Of(Replicates), Of([.. Replicates.Select(spells => (Spell[])[.. spells, .. spells, .. spells])]));
        Assert.Equal(36, often.Spells);
        Assert.All(once.Steps.Zip(often.Steps), pair => Assert.Equal(pair.First.StandardError, pair.Second.StandardError, 11));
    }

    [Fact]
    public void TheBandIsLogLogWithStudentsQuantile()
    {
        var curve = Of([.. Replicates, .. Replicates]);
        var step = curve.Steps[2];
        // Student's quantile on five degrees of freedom is 2.570582.
        var reach = 2.570582 * step.StandardError / step.Survival / Math.Log(step.Survival);
        Assert.Equal(Math.Pow(step.Survival, Math.Exp(-reach)), step.Lower, 5);
        Assert.Equal(Math.Pow(step.Survival, Math.Exp(reach)), step.Upper, 5);
    }

    [Fact]
    public void FewReplicatesHaveNoBandAndTheirCurveAllTheSame()
    {
        Assert.All(Of(Replicates).Steps, step => Assert.Equal((double.NaN, double.NaN), (step.Lower, step.Upper)));
        var curve = Of([Replicates[0]]);
        Assert.Equal(KaplanMeier.Estimate(Replicates[0]).Steps.Select(step => step.Survival), curve.Steps.Select(step => step.Survival));
        Assert.All(curve.Steps, step => Assert.True(double.IsNaN(step.StandardError)));
    }

    [Fact]
    public void NumbersAtRiskOfATableAreThoseOfItsSpells()
    {
        Spell[] spells = [.. Replicates.SelectMany(spells => spells)];
        var (table, kept) = (Of(Replicates), KaplanMeier.Estimate(spells) with { Watched = spells });
        Assert.All(Enumerable.Range(0, 20), half => Assert.Equal(kept.AtRisk(half / 2.0), table.AtRisk(half / 2.0)));
        Assert.Equal(3, table.Late);
        Assert.Equal(kept.Late, table.Late);
        Assert.Subset(table.Changes.ToHashSet(), kept.Changes.ToHashSet());
        Assert.True(table.HasAtRisk && kept.HasAtRisk);
        Assert.False(KaplanMeier.Estimate(spells).HasAtRisk);
    }

    private static SurvivalCurve Of(Spell[][] replicates) => ReplicatedSurvival.Of([.. replicates.Select(LifeTable.Of)]);
}
