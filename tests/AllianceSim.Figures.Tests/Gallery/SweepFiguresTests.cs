using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class SweepFiguresTests
{
    [Fact]
    public void Figures_are_picked_by_name()
    {
        Assert.Equal(["responses", "summaries"], SweepFigures.Select("summaries,responses").Select(entry => entry.Name));
        Assert.Equal(SweepFigures.All, SweepFigures.Select("all"));
        var error = Assert.Throws<ArgumentException>(() => SweepFigures.Select("system"));
        Assert.Contains("There are: responses, contrasts, survival, causes, heatmap, sensitivity, summaries, all, none.", error.Message);
    }
}
