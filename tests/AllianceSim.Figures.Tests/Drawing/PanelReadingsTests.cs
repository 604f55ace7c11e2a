using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

public class PanelReadingsTests
{
    [Fact]
    public void On_a_map_each_state_says_what_it_is_and_nothing_else_speaks()
    {
        var readings = Of("network-usual");
        Assert.Equal(25, readings.Count);
        Assert.All(readings, text => Assert.Matches(@"^State \d+, 1950: [\d.]+% of power, bound to ", text));
    }

    [Fact]
    public void Marks_that_only_add_to_others_are_silent()
    {
        Assert.All(Of("threats-usual"), text => Assert.StartsWith("1950: threat that State ", text, StringComparison.Ordinal));
        Assert.Equal(Cases.All["spells-usual"]().Table.Rows.Count, Of("spells-usual").Count);
    }

    [Fact]
    public void A_curve_tells_its_own_band() =>
        Assert.Contains(Of("survival-usual"), text => text.StartsWith("Ties: 1 [1, 1]; ", StringComparison.Ordinal));

    [Fact]
    public void A_curve_without_a_band_tells_no_interval() =>
        Assert.All(Of("level-survival-one-replicate"), text => Assert.DoesNotContain("NaN", text, StringComparison.Ordinal));

    private static List<string> Of(string name)
    {
        var figure = Cases.All[name]();
        return [.. new PanelReadings(figure.Panels[0], new FigureLayout(figure).Frames[0]).All().Select(reading => reading.Text)];
    }
}
