using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

public sealed class FigureFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("figures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_drawing_and_its_data_stand_side_by_side()
    {
        var figure = Cases.All["system-usual"]();
        var target = Path.Combine(folder, "figures");
        var paths = FigureFile.Write(target, figure);
        Assert.Equal([Path.Combine(target, "system.svg"), Path.Combine(target, "system.csv")], paths);
        Assert.Equal(SvgReading.Draw(figure), File.ReadAllBytes(paths[0]));
        var data = File.ReadAllText(paths[1]);
        Assert.StartsWith("year,runs,density,density-p5,density-p95,", data);
        Assert.Equal(61, data.Count(c => c == '\n'));
    }
}
