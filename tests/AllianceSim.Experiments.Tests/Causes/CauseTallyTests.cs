using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Causes;

public class CauseTallyTests
{
    private static readonly RunRows First = Run(
        9,
        Alliance(1, 1951, 1953, EndKind.Abrogated) with { TopCause = "balance-of-power" },
        Alliance(2, 1951, 1954, EndKind.Expired) with { TopCause = "institutions" },
        Alliance(3, 1951, 1957, EndKind.Renegotiated),
        Alliance(4, 1951),
        Alliance(5, 1951, 1957, EndKind.Abrogated) with { TopCause = "inertia", Formality = 0 });

    private static readonly RunRows Second = Run(9, Alliance(1, 1951, 1952, EndKind.Abrogated) with { TopCause = "chance" });

    [Fact]
    public void OnlyTreatiesThatAChoiceEndedCountEachInItsYear()
    {
        var tally = CauseTally.Of([First, Second]);
        Assert.Equal([new(1953, CauseGroup.Threat), new(1954, CauseGroup.Bonds), new(1952, CauseGroup.Error)], tally.Ends);
    }

    [Fact]
    public void SharesAreThoseOfTheOutcomesWithTheirIntervals()
    {
        RunRows[] runs = [First, Second, First];
        var outcomes = OutcomeCatalogue.Pool(runs).ToDictionary(pooled => pooled.Outcome.Id, pooled => pooled.Estimate);
        Assert.All(CauseTally.Of(runs).Shares(), share => Assert.Equal(outcomes[$"share-ended-by-{share.Group.Id}"], share.Share));
        Assert.Equal(1, CauseTally.Of(runs).Shares().Sum(share => share.Share.Value), 12);
    }

    [Fact]
    public void WithoutEndsThereIsNoShareAndOfOneRunNoInterval()
    {
        Assert.All(CauseTally.Of([Run(3)]).Shares(), share => Assert.True(double.IsNaN(share.Share.Value)));
        Assert.Equal(new Estimate(0.5, double.NaN, double.NaN), CauseTally.Of([First]).Shares()[0].Share);
    }
}
