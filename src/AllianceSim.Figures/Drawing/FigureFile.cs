using System.Text;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Puts figures into files.</summary>
public static class FigureFile
{
    /// <summary>Writes <c>name.svg</c> and <c>name.csv</c>, the data that it shows.</summary>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The paths written, the table last.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, Figure figure) => Write(folder, figure, [new SvgPlotter()]);

    /// <summary>Writes the figure in several formats, and its data as <c>name.csv</c>. One that cannot be drawn leaves no file.</summary>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="plotters">One for each format.</param>
    /// <returns>The paths written, the table last.</returns>
    /// <exception cref="IOException">A file cannot be drawn or written.</exception>
    public static IReadOnlyList<string> Write(string folder, Figure figure, IReadOnlyList<IPlotter> plotters)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var plotter in plotters)
        {
            var path = Path.Combine(folder, $"{figure.Name}.{plotter.Format}");
            using var drawing = new MemoryStream();
            plotter.Draw(figure, drawing);
            using var file = File.Create(path);
            drawing.WriteTo(file);
            paths.Add(path);
        }

        var table = Path.Combine(folder, $"{figure.Name}.csv");
        using var writer = new StreamWriter(table, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        figure.Table.Write(writer);
        paths.Add(table);
        return paths;
    }
}
