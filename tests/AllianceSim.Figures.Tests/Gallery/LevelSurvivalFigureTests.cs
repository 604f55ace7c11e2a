using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Gallery;

public class LevelSurvivalFigureTests
{
    [Fact]
    public void Each_level_has_a_curve_a_band_and_its_numbers_at_risk()
    {
        var lives = SyntheticSweep.Lives(["1", "2", "3"], 0.05, 6, 60);
        var figure = Cases.All["level-survival-usual"]();
        Assert.Equal("survival-ties", figure.Name);
        Assert.Equal("Survival of ties by poles", figure.Title);
        Assert.Equal(["poles 1", "poles 2", "poles 3"], figure.Panels[0].Marks.OfType<Line>().Select(line => line.Hover));
        var bands = figure.Panels[0].Marks.OfType<Band>().ToList();
        Assert.All(lives.Zip(bands), pair => Assert.Equal(
            pair.First.Curve.Steps.Select(step => (step.Time, step.Lower, step.Upper)),
            pair.Second.Bounds.Skip(1).SkipLast(1).Select(bound => (bound.X, bound.Lower, bound.Upper))));
        // Six replicates of sixty, a tenth of which is watched from the age of five.
        Assert.Equal(["324", "324", "324"], figure.Panels[1].Marks.OfType<Words>().Where(words => words.At.X == 0).Select(words => words.Text));
        Assert.Contains("robust by replicate (6)", figure.Caption);
        Assert.Contains("poles 1: median", figure.Legend[0].Label);
        Assert.Contains("1: 360 (", figure.Caption);
    }

    [Fact]
    public void Of_many_levels_six_are_drawn_with_the_baseline_among_them_and_the_others_are_named()
    {
        var figure = Cases.All["level-survival-many"]();
        Assert.Equal(
            ["poles 2", "poles 4", "poles 6", "poles 9", "poles 11", "poles 14"], ((CategoryScale)figure.Panels[1].Y).Names);
        Assert.Contains("Not drawn: poles 1, 3, 5, 7, 8, 10, 12, 13.", figure.Caption);
    }

    [Fact]
    public void One_replicate_has_no_band_and_the_caption_says_why()
    {
        var figure = Cases.All["level-survival-one-replicate"]();
        Assert.Contains("There are no bands", figure.Caption);
        Assert.All(figure.Table.Rows.Where(row => row[3] is > 0 && row[4] is > 0.0), row => Assert.Equal(double.NaN, row[5]));
    }

    [Fact]
    public void Without_spells_it_says_so() => Assert.Equal("No alliance was formed", Assert.Single(Cases.All["level-survival-none"]().Panels).Message);
}
