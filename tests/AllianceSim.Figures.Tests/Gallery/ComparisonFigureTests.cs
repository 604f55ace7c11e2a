using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class ComparisonFigureTests
{
    [Fact]
    public void Survival_of_ties_stands_above_the_ratios_of_outcomes()
    {
        var comparison = SyntheticComparison.Of(6);
        var figure = Cases.All["comparison-usual"]();
        Assert.Equal("comparison-five-powers-7", figure.Name);
        Assert.Equal("two-blocs and five-powers", figure.Title);
        Assert.Equal(["two-blocs", "five-powers"], figure.Panels[0].Marks.OfType<Line>().Select(line => line.Hover));
        var forest = figure.Panels[2];
        Assert.Equal(["hazard of ties (Cox)", "hazard of treaties (Cox)", "tie-hazard"], ((CategoryScale)forest.Y).Names.Take(3));
        var ratio = comparison.Ties.Cox.Fit!.Coefficients[0].HazardRatio;
        Assert.InRange(ratio.Value, 0.3, 0.7);
        var dots = forest.Marks.OfType<Dots>().ToList();
        Assert.Equal(new Point(RatioScale.At(ratio.Value), 0), dots[0].Points.Single());
        // The hazard of ties is the first outcome of the catalogue.
        Assert.Equal(new Point(RatioScale.At(1), 2), dots[2].Points.Single());
        Assert.Contains(forest.Marks.OfType<Segment>(), interval => interval.Hover == "tie-hazard: 1 [0.667, 1.33]");
        Assert.Contains("paired 95% intervals over 6 pairs of runs", figure.Caption);
        Assert.Contains("Log-rank test", figure.Caption);
        Assert.Contains("Scenario five-powers, 6 runs, seed 7.", figure.Caption);
        Assert.Contains(figure.Table.Rows, row => row[0] is "ratio" && row[1] is "tie-hazard" && row[5] is 1.0 && row[7] is 4 / 3.0);
        Assert.All(figure.Table.Rows, row => Assert.Equal(8, row.Count));
    }

    [Fact]
    public void Conditions_of_one_name_are_told_apart()
    {
        var comparison = SyntheticComparison.Of(2);
        Assert.Equal("a, seed 1 and a, seed 2", ComparisonFigure.Of(comparison, new("a", 1, 2), new("a", 2, 2)).Title);
        Assert.Equal("a, first and a, second", ComparisonFigure.Of(comparison, new("a", 1, 2), new("a", 1, 2)).Title);
    }

    [Fact]
    public void What_has_no_ratio_is_named_and_not_drawn()
    {
        var figure = Cases.All["comparison-empty"]();
        Assert.Equal(["No alliance was formed", "No ratio"], figure.Panels.Select(panel => panel.Message));
        Assert.Contains("Without a ratio: hazard of ties (Cox), hazard of treaties (Cox), tie-hazard,", figure.Caption);
        Assert.Empty(figure.Table.Rows);
    }
}
