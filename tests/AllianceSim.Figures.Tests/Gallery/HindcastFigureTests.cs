using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class HindcastFigureTests
{
    [Fact]
    public void Each_question_has_its_two_curves_and_its_reliability()
    {
        var figure = Cases.All["hindcast-usual"]();
        Assert.Equal(("hindcast-1980", 3, 12), (figure.Name, figure.Columns, figure.Panels.Count));
        Assert.Equal(["New ties: ROC", "New ties: precision", "New ties: reliability"], figure.Panels.Skip(3).Take(3).Select(panel => panel.Title));
        Assert.Equal(["model", "logistic regression", "persistence", "no skill, or perfect reliability"], figure.Legend.Select(entry => entry.Label));
        Assert.Contains("New ties: 21 of 105 pairs; area under the ROC curve: model 1", figure.Caption, StringComparison.Ordinal);

        // Persistence tells pairs apart in disputes alone.
        Assert.Equal([2, 2, 3, 2], figure.Panels.Chunk(3).Select(row => row[0].Marks.OfType<Line>().Count()));
    }

    [Fact]
    public void The_stepped_curve_holds_the_average_precision()
    {
        var question = SyntheticHindcast.Question(12, 4, HindcastQuestion.Dispute);
        var panel = HindcastFigure.Of([question], SyntheticWorld.Provenance()).Single().Panels[1];
        var logistic = panel.Marks.OfType<Line>().Single(line => line.Hover == "logistic regression");
        Assert.True(logistic.Stepped);
        var area = logistic.Points.Zip(logistic.Points.Skip(1)).Sum(step => (step.Second.X - step.First.X) * step.First.Y);
        Assert.Equal(PrecisionRecall.Average(question.Of(HindcastForecaster.Logistic)), area, 12);
    }

    [Fact]
    public void Where_nothing_came_true_there_is_no_curve_but_reliability()
    {
        var figure = Cases.All["hindcast-none-came-true"]();
        Assert.Equal(["None came true", "None came true", ""], figure.Panels.Take(3).Select(panel => panel.Message));
        Assert.NotEmpty(figure.Panels[2].Marks.OfType<Dots>());
        Assert.Equal("All came true", Cases.All["hindcast-all-came-true"]().Panels[0].Message);
    }
}
