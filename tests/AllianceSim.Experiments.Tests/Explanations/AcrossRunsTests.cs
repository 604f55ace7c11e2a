using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Findings;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Tests.Explanations;

public class AcrossRunsTests
{
    private const EndKind New = EndKind.Renegotiated;

    [Fact]
    public void Renegotiated_treaties_of_a_name_are_one_life()
    {
        var lives = AllianceLife.Of(
        [
            Pact(4, 1960, null), Pact(1, 1950, 1955, New), Pact(2, 1955, 1960, New), Rows.Alliance(3, 1955, 1957, EndKind.Abrogated),
        ]);

        Assert.Equal([[1, 2, 4], [3]], lives.Select(life => life.Treaties.Select(t => t.Id)));
        Assert.True(lives[0].Has(2));
        Assert.False(lives[0].Has(3));
        Assert.False(lives[0].Has(null));
    }

    [Fact]
    public void One_that_is_founded_again_begins_another_life() =>
        Assert.Equal(2, AllianceLife.Of([Pact(1, 1950, 1955, EndKind.Abrogated), Pact(2, 1955, null)]).Count);

    [Fact]
    public void Lives_are_counted_by_their_last_end()
    {
        var across = AcrossRuns.Of(
            [
                Rows.Run(0, 60, [Pact(1, 1950, 1960, New), Pact(2, 1960, 1991, EndKind.Abrogated) with { TopCause = "ability" }]),
                Rows.Run(1, 60, [Pact(1, 1950, 1994, EndKind.Expired) with { TopCause = "ability" }]),
                Rows.Run(2, 60, [Pact(1, 1950, 1970, EndKind.Abrogated) with { TopCause = "will" }]),
                Rows.Run(3, 60, [Pact(1, 1950, null)]),
                Rows.Run(4, 60, []),
            ],
            "Pact");

        Assert.Equal((5, 4), (across.Runs, across.Existed));
        Assert.Equal([1970, 1991, 1994], across.EndYears);
        Assert.Equal((1991, 2), across.Thickest);
        Assert.Equal([new EndCount(EndKind.Abrogated, 2), new EndCount(EndKind.Expired, 1)], across.Ends);
        Assert.Equal([new CauseCount("ability", 2), new CauseCount("will", 1)], across.Causes);
    }

    private static Engine.Recording.AllianceRow Pact(int id, int founded, int? ended, EndKind? end = null) =>
        Rows.Alliance(id, founded, ended, end) with { Name = "Pact" };
}
