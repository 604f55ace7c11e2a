using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class SignsFigureTests
{
    [Fact]
    public void A_figure_lies_to_the_right_by_its_standard_errors_where_it_lies_on_the_side_claimed()
    {
        var figure = SignsFigure.Of(
            [
                Row("a", 0, double.NaN, 4, 2, 6, CheckVerdict.Holds), Row("b", double.NaN, 0, 4, 2, 6, CheckVerdict.Contradicted),
                Row("b", double.NaN, 0, -1, -3, 1, CheckVerdict.NotToldApart), Row("c", 0, double.NaN, 1e6, 999_999, 1_000_001, CheckVerdict.Holds),
            ],
            "era");

        var dots = Assert.Single(figure.Panels).Marks.OfType<Dots>().Select(mark => Assert.Single(mark.Points)).ToList();
        const double error = 2 / 1.959963984540054;
        Assert.Equal([4 / error, -4 / error, 1 / error, 20], dots.Select(dot => dot.X), (left, right) => Math.Abs(left - right) < 1e-9);
        Assert.Equal([0, 0.65, 1.35, 2], dots.Select(dot => dot.Y), (left, right) => Math.Abs(left - right) < 1e-9);
        Assert.Contains("2 of 3 signs hold, each by worlds and seeds of its own. Validation era.", figure.Caption, StringComparison.Ordinal);
        Assert.Equal(["holds", "not told apart", "contradicted"], figure.Legend.Select(entry => entry.Label));
    }

    [Fact]
    public void What_is_only_reported_is_not_drawn()
    {
        var finding = Row("b", double.NaN, double.NaN, 4, 2, 6, CheckVerdict.Reported) with { Kind = CheckKind.Finding };
        var figure = SignsFigure.Of([Row("a", 0, double.NaN, 4, 2, 6, CheckVerdict.Holds), finding], "era");
        Assert.Single(figure.Panels[0].Marks.OfType<Dots>());
        Assert.Contains("1 of 1 signs hold", figure.Caption, StringComparison.Ordinal);
    }

    private static CheckRow Row(string sign, double above, double below, double model, double low, double high, CheckVerdict verdict) =>
        new(sign, CheckKind.Sign, "", "figure", 0, above, below, model, low, high, verdict, "");
}
