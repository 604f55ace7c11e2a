using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
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

    /// <summary>Draws figures of the catalogue, and enters them into the manifest.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Draw(ResultReader results, IReadOnlyList<FigureEntry> figures)
    {
        if (figures.Count == 0)
            return [];
        var source = new ResultFigureSource(results);
        return Write(results, figures.Select(figure => figure.Describe(source)));
    }

    /// <summary>Draws the figure of an ablation, and enters it into the manifest.</summary>
    /// <param name="results">Results of an ablation.</param>
    /// <param name="order">Id of the outcome that sorts.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> DrawAblation(ResultReader results, string order) => Write(
        results,
        [
            AblationFigure.Of(
                MechanismEffect.Sort(results.Ablation, order),
                order,
                new Provenance(results.Scenario, results.Manifest.Seed, results.Manifest.Replicates)),
        ]);

    /// <summary>Draws figures, and enters them into the manifest.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(ResultReader results, IEnumerable<Figure> figures)
    {
        var folder = Path.Combine(results.Folder, "figures");
        try
        {
            Directory.CreateDirectory(folder);
            string[] files = [.. figures.SelectMany(figure => FigureFile.Write(folder, figure))];
            ManifestStore.Seal(results.Folder);
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{folder}: figures cannot be written: {error.Message} The results are intact.");
        }
    }
}
