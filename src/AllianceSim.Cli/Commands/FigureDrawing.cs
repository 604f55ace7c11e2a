using AllianceSim.Cli.Terminal;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>Draws figures into a result folder.</summary>
internal static class FigureDrawing
{
    /// <summary>The figures asked for.</summary>
    /// <exception cref="UserError">There is no figure of a name.</exception>
    public static IReadOnlyList<FigureEntry> Choose(string names) => Choose(FigureCatalogue.Select, names);

    /// <summary>The figures of a sweep asked for.</summary>
    /// <exception cref="UserError">There is no figure of a name.</exception>
    public static IReadOnlyList<SweepFigureEntry> ChooseOfSweep(string names) => Choose(SweepFigures.Select, names);

    /// <summary>Draws figures, and enters them into the manifest.</summary>
    /// <param name="results">The results.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="formats">In which formats.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(ResultReader results, IReadOnlyList<Figure> figures, FigureFormats formats)
    {
        var folder = Path.Combine(results.Folder, "figures");
        try
        {
            Directory.CreateDirectory(folder);
            string[] files = [.. figures.SelectMany(figure => FigureFile.Write(folder, figure, formats.Plotters))];
            ManifestStore.Seal(results.Folder);
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{folder}: figures cannot be written: {error.Message} The results are intact.");
        }
    }

    private static IReadOnlyList<T> Choose<T>(Func<string, IReadOnlyList<T>> select, string names)
    {
        try
        {
            return select(names);
        }
        catch (ArgumentException error)
        {
            throw new UserError(Exit.WrongInput, $"--figures: {error.Message.Split(" (Parameter")[0]}");
        }
    }
}
