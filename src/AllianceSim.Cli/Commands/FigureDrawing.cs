using AllianceSim.Cli.Terminal;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>Draws figures into a result folder.</summary>
internal static class FigureDrawing
{
    /// <summary>The figures asked for.</summary>
    /// <exception cref="UserError">There is no figure of a name.</exception>
    public static IReadOnlyList<FigureEntry> Choose(string names)
    {
        try
        {
            return FigureCatalogue.Select(names);
        }
        catch (ArgumentException error)
        {
            throw new UserError(Exit.WrongInput, $"--figures: {error.Message.Split(" (Parameter")[0]}");
        }
    }

    /// <summary>Draws figures, and enters them into the manifest.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Draw(ResultReader results, IReadOnlyList<FigureEntry> figures)
    {
        if (figures.Count == 0)
            return [];
        var source = new ResultFigureSource(results);
        var folder = Path.Combine(results.Folder, "figures");
        try
        {
            Directory.CreateDirectory(folder);
            string[] files = [.. figures.SelectMany(figure => FigureFile.Write(folder, figure.Describe(source)))];
            ManifestStore.Seal(results.Folder);
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{folder}: figures cannot be written: {error.Message} The results are intact.");
        }
    }
}
