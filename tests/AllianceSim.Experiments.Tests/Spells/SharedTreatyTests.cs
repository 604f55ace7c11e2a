using AllianceSim.Experiments.Spells;
using AllianceSim.Model.Alliances;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Spells;

public class SharedTreatyTests
{
    [Fact]
    public void EachTreatyOfAPairIsToldApart()
    {
        var run = Run(
            20, Member(1, "B", 1950), Member(1, "A", 1950, 1960, EndKind.Abrogated), Member(2, "A", 1955), Member(2, "B", 1955), Member(2, "C", 1957));
        Assert.Equal(
            [
                new("A", "B", 1, 1950, 1960, EndKind.Abrogated), new("A", "B", 2, 1955, null, null), new("A", "C", 2, 1957, null, null),
                new("B", "C", 2, 1957, null, null),
            ],
            SharedTreaty.Of(run.Alliances, run.Members));
    }

    [Fact]
    public void AlignmentsAndLesserPromisesBindNobody()
    {
        var run = Run(
            9, Alliance(1, 1950) with { Formality = 0 }, Alliance(2, 1950) with { Kind = AllianceKind.Consultation }, Member(1, "A", 1950),
            Member(1, "B", 1950), Member(2, "A", 1950), Member(2, "B", 1950));
        Assert.Empty(SharedTreaty.Of(run.Alliances, run.Members));
    }

    [Theory]
    [InlineData(1949, false)]
    [InlineData(1950, true)]
    [InlineData(1959, true)]
    [InlineData(1960, false)]
    public void ItBindsFromTheYearOfJoiningToTheYearBeforeItsEnd(int year, bool binds)
    {
        Assert.Equal(binds, new SharedTreaty("A", "B", 1, 1950, 1960, EndKind.Expired).BindsIn(year));
        Assert.Equal(year >= 1950, new SharedTreaty("A", "B", 1, 1950, null, null).BindsIn(year));
    }
}
