using AllianceSim.Experiments.Spells;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Spells;

public class SpellTests
{
    [Fact]
    public void ATreatyIsWatchedFromTheFirstTickOrItsSigning()
    {
        var spells = AllianceSpells.Of(Run(
            10,
            Alliance(1, 1940, 1955, EndKind.Abrogated),
            Alliance(2, 1952, 1955, EndKind.Expired),
            Alliance(3, 1952),
            Alliance(4, 1945),
            Alliance(5, 1952, 1956, EndKind.Vanished)));

        Assert.Equal(
            [new(9, 15, true), new(0, 3, true), new(0, 7, false), new(4, 14, false), new(0, 4, false)],
            spells.Select(spell => spell.Spell));
        Assert.Equal([false, true, true, false, true], spells.Select(spell => spell.SignedWithin));
    }

    [Theory]
    [InlineData(1940, 10)]
    [InlineData(1950, 1)]
    public void WhatEndsInTheFirstTickWasAtRiskInIt(int founded, int age)
    {
        var spell = Assert.Single(AllianceSpells.Of(Run(10, Alliance(1, founded, 1950, EndKind.Abrogated)))).Spell;
        Assert.Equal(new Spell(age - 1, age, true), spell);
    }

    [Fact]
    public void RenegotiationDoesNotBreakATie()
    {
        var tie = Assert.Single(TieSpells.Of(Run(
            20,
            Member(1, "A", 1951, 1955, EndKind.Renegotiated),
            Member(1, "B", 1951, 1955, EndKind.Renegotiated),
            Member(2, "B", 1955, 1960, EndKind.Dissolved),
            Member(2, "A", 1955, 1960, EndKind.Abrogated))));
        Assert.Equal(new TieSpell("A", "B", 1951, 1960, EndKind.Abrogated, new(0, 9, true)), tie);
    }

    [Fact]
    public void ATieOfTwoIsWatchedUntilAThirdAccedes()
    {
        var run = Run(
            20,
            Member(1, "A", 1951, 1955, EndKind.Abrogated),
            Member(1, "B", 1951, 1955, EndKind.Dissolved),
            Member(2, "D", 1951),
            Member(2, "E", 1951),
            Member(2, "F", 1960, 1962, EndKind.Abrogated),
            Member(3, "B", 1952),
            Member(3, "C", 1952, 1954, EndKind.Abrogated),
            Member(3, "C", 1956));
        Assert.Equal(
            [("A", "B", 4, true), ("B", "C", 2, true), ("B", "C", 13, false), ("D", "E", 9, false)],
            TieSpells.Bilateral(run).Select(tie => (tie.First, tie.Second, tie.Spell.Exit, tie.Spell.Ended)));
    }

    [Fact]
    public void ATieLastsAsLongAsAnyAllianceIsShared()
    {
        var tie = Assert.Single(TieSpells.Of(Run(
            20,
            Member(1, "A", 1951),
            Member(1, "B", 1953, 1966, EndKind.Abrogated),
            Member(2, "A", 1952, 1956, EndKind.Expired),
            Member(2, "B", 1952, 1956, EndKind.Expired))));
        Assert.Equal(new TieSpell("A", "B", 1952, 1966, EndKind.Abrogated, new(0, 14, true)), tie);
    }

    [Fact]
    public void AYearWithoutAnAllianceMakesTwoTies()
    {
        var ties = TieSpells.Of(Run(
            20,
            Member(2, "A", 1957),
            Member(2, "B", 1957),
            Member(1, "A", 1951, 1956, EndKind.Dissolved),
            Member(1, "B", 1951, 1956, EndKind.Expired)));
        Assert.Equal(
            [new("A", "B", 1951, 1956, EndKind.Expired, new(0, 5, true)), new("A", "B", 1957, null, null, new(0, 12, false))], ties);
    }

    [Fact]
    public void AVanishedStateOnlyStopsTheWatching()
    {
        var ties = TieSpells.Of(Run(
            20,
            Member(1, "A", 1951, 1955, EndKind.Vanished),
            Member(1, "B", 1951),
            Member(1, "C", 1951)));
        Assert.Equal(
            [("A", "B", EndKind.Vanished, false), ("A", "C", EndKind.Vanished, false), ("B", "C", null, false)],
            ties.Select(tie => (tie.First, tie.Second, tie.End, tie.Spell.Ended)));
    }

    [Fact]
    public void WhoJoinsWhenAnotherLeavesWasNeverTiedToIt() =>
        Assert.Equal(
            [("A", "C"), ("B", "C")],
            TieSpells.Of(Run(
                20,
                Member(1, "A", 1951, 1955, EndKind.Abrogated),
                Member(1, "B", 1955),
                Member(1, "C", 1951))).Select(tie => (tie.First, tie.Second)));

    [Fact]
    public void AnOpenAllianceOutlastsAnEndedOne()
    {
        var tie = Assert.Single(TieSpells.Of(Run(
            20,
            Member(1, "A", 1951),
            Member(1, "B", 1951),
            Member(2, "A", 1951, 1956, EndKind.Expired),
            Member(2, "B", 1951, 1956, EndKind.Expired))));
        Assert.Null(tie.Ended);
        Assert.Null(tie.End);
    }

    [Fact]
    public void WithoutTicksThereIsNothingToWatch()
    {
        var run = Run(0, Alliance(1, 1950), Member(1, "A", 1950), Member(1, "B", 1950));
        Assert.Empty(AllianceSpells.Of(run));
        Assert.Empty(TieSpells.Of(run));
    }
}
