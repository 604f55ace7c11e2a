using AllianceSim.Experiments.Statistics;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests.Texts;

public class FindingsTextTests(ExampleRun example) : IClassFixture<ExampleRun>
{
    [Fact]
    public void Shares_are_told_in_per_cent_with_their_intervals()
    {
        var text = Told(("tie-hazard", new(0.02, 0.01, 0.03)), ("tie-survival-10", new(0.5, 0.4, 0.6)));
        Assert.Contains("2% [1, 3] ended in it; 50% [40, 60] last longer than ten years.", text);
    }

    [Fact]
    public void Where_no_tie_was_watched_for_ten_years_nothing_is_said_of_them()
    {
        var text = Told(("tie-hazard", new(0.02, 0.01, 0.03)), ("tie-survival-10", new(double.NaN, double.NaN, double.NaN)));
        Assert.Contains("2% [1, 3] ended in it.", text);
        Assert.DoesNotContain("ten years", text);
    }

    private string Told(params (string Id, Estimate Estimate)[] outcomes)
    {
        var values = outcomes.ToDictionary(one => one.Id, one => one.Estimate);
        var page = new PlainPage();
        new FindingsText(page).Write(example.Findings with
        {
            Outcomes = [.. example.Findings.Outcomes.Select(one => (one.Outcome, values.GetValueOrDefault(one.Outcome.Id, one.Estimate)))],
        });
        return page.Text;
    }
}
