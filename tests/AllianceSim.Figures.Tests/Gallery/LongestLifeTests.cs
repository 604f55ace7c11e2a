using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Figures.Tests.Gallery;

public class LongestLifeTests
{
    [Fact]
    public void Of_those_that_a_choice_ended_the_longest_within_the_run_is_chosen()
    {
        AllianceRow[] rows =
        [
            Alliance(1, 1900, 1953, EndKind.Abrogated, "will"), Alliance(2, 1951, 1960, EndKind.Expired, "chance"), Alliance(3, 1950, 1970, EndKind.Vanished),
            Alliance(4, 1950, null, null),
        ];
        Assert.Equal("A2", Choose(rows));
        Assert.Equal("A4", Choose(rows[2..]));
        Assert.Null(Choose());
    }

    [Fact]
    public void Its_terms_bear_the_name_of_the_figure()
    {
        var figure = Cases.All["terms-longest"]();
        Assert.Equal("terms", figure.Name);
        Assert.NotEmpty(figure.Table.Rows);
    }

    private static string? Choose(params AllianceRow[] rows)
    {
        var years = new ReplayRows();
        for (var tick = 0; tick < 30; tick++)
            years.Tick(default(TickRow) with { Label = 1950 + tick });
        return LongestLife.Of(AllianceLife.Of(rows), years)?.Name;
    }

    private static AllianceRow Alliance(int id, int founded, int? ended, EndKind? end, string cause = "") =>
        new(id, $"A{id}", AllianceKind.Defense, founded, ended, end, cause, 2, 2, "", 0, 1, false);
}
