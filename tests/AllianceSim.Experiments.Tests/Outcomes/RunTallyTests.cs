using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Outcomes;

public class RunTallyTests
{
    private static readonly RunTally Quiet = RunTally.Of(Run(5, Member(1, "A", 1950), Member(1, "B", 1950)));
    private static readonly RunTally Short = RunTally.Of(Run(5, Member(1, "A", 1950, 1952), Member(1, "B", 1950, 1952)));

    [Fact]
    public void A_sum_is_as_if_all_had_happened_in_one_run()
    {
        var sum = RunTally.Sum([Quiet, Short, Short]);

        Assert.Equal(
            RateCount.Sum([Quiet.Counts["share-unallied"], Short.Counts["share-unallied"], Short.Counts["share-unallied"]]),
            sum.Counts["share-unallied"]);
        Assert.All(OutcomeCatalogue.Of(Quiet, Short, Short).Zip(OutcomeCatalogue.Of(sum)), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(Quiet.Lives[LifeKind.Ties].Longest, sum.Lives[LifeKind.Ties].Longest);
    }

    [Fact]
    public void Only_what_outcomes_need_is_kept()
    {
        var kept = Short.Only(TallyParts.Of([OutcomeCatalogue.Find("share-unallied")!, OutcomeCatalogue.Find("median-life")!], LifeKind.Ties));

        Assert.Equal("share-unallied", Assert.Single(kept.Counts).Key);
        Assert.Equal([LifeKind.Ties, LifeKind.SignedTreaties], kept.Lives.Keys.Order());
        Assert.Equal(Short.Counts["share-unallied"], kept.Counts["share-unallied"]);
    }

    [Fact]
    public void Of_a_ratio_both_rates_are_kept()
    {
        var kept = Short.Only(TallyParts.Of([OutcomeCatalogue.Find("ally-joins-ratio")!]));

        Assert.Equal(["ally-joins-force", "nonally-joins-force"], kept.Counts.Keys.Order());
    }
}
