using AllianceSim.Experiments.Findings;
using AllianceSim.Model.Alliances;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Findings;

public class ComparisonTests
{
    private const int Ticks = 11;

    [Fact]
    public void WhatPairsShareCancelsOutOfARatio()
    {
        // In each pair the first run has twice as many ties that end as the second, over runs that differ much.
        RunRows[] second = [.. Enumerable.Range(0, 12).Select(run => OfPacts(run, ended: 1 + (run % 3), lasting: 6))];
        RunRows[] first = [.. Enumerable.Range(0, 12).Select(run => OfPacts(run, ended: 2 + (2 * (run % 3)), lasting: 5 - (run % 3)))];
        var comparison = Comparison.Of(first, second);

        var ends = comparison.Outcomes.Single(o => o.Outcome.Id == "share-ended-by-abrogation");
        Assert.Equal((1, 1, 1, 1), (ends.First.Value, ends.Second.Value, ends.Ratio.Lower, ends.Ratio.Upper));
        var rate = comparison.Outcomes.Single(o => o.Outcome.Id == "abrogation-hazard").Ratio;
        Assert.Equal(12, comparison.Pairs);
        Assert.InRange(rate.Value, 2, 2.6);
        Assert.InRange(rate.Lower, 2, rate.Value);
        Assert.InRange(rate.Upper, rate.Value, 2.7);
        Assert.InRange(comparison.Treaties.LogRank.Probability, 0, 0.01);
    }

    [Fact]
    public void RunsArePairedByNumber()
    {
        RunRows[] first = [OfPacts(0, 1, 1), OfPacts(1, 2, 1), OfPacts(5, 3, 1)];
        RunRows[] second = [OfPacts(5, 3, 1), OfPacts(1, 2, 1)];
        var comparison = Comparison.Of(first, second);
        Assert.Equal(2, comparison.Pairs);
        Assert.All(comparison.Outcomes.Where(o => o.First.Value > 0), o => Assert.Equal((1, 1), (o.Ratio.Lower, o.Ratio.Upper)));
    }

    [Fact]
    public void ConditionsWithoutARunInCommonAreRefused() =>
        Assert.Throws<ArgumentException>(() => Comparison.Of([OfPacts(0, 1, 1)], [OfPacts(1, 1, 1)]));

    /// <summary>A run of pacts between pairs, all signed in 1951, of which some are broken in 1955.</summary>
    private static RunRows OfPacts(int number, int ended, int lasting)
    {
        var rows = new List<object>();
        for (var id = 1; id <= ended + lasting; id++)
        {
            int? left = id <= ended ? 1955 : null;
            EndKind? end = id <= ended ? EndKind.Abrogated : null;
            rows.Add(Alliance(id, 1951, left, end));
            rows.Add(Member(id, "A" + id, 1951, left, end));
            rows.Add(Member(id, "B" + id, 1951, left, end));
        }

        return Run(number, Ticks, [.. rows]);
    }
}
