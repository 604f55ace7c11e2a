using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Sweeps;
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

    /// <summary>Draws figures of the catalogue, and enters them into the manifest.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Draw(ResultReader results, IReadOnlyList<FigureEntry> figures, FigureFormats formats)
    {
        if (figures.Count == 0)
            return [];
        var source = new ResultFigureSource(results);
        return Write(results, figures.Select(figure => figure.Describe(source)), formats);
    }

    /// <summary>Draws the figure of an ablation, and enters it into the manifest.</summary>
    /// <param name="results">Results of an ablation.</param>
    /// <param name="order">Id of the outcome that sorts.</param>
    /// <param name="formats">In which formats.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> DrawAblation(ResultReader results, string order, FigureFormats formats) => Write(
        results,
        [
            AblationFigure.Of(
                MechanismEffect.Sort(results.Ablation, order),
                order,
                new Provenance(results.Scenario, results.Manifest.Seed, results.Manifest.Replicates)),
        ],
        formats);

    /// <summary>Draws figures of a sweep, and enters them into the manifest.</summary>
    /// <param name="folder">The sweep, whole.</param>
    /// <param name="analysis">What came out of it.</param>
    /// <param name="figures">Which; those that the sweep does not have what they show of are left out.</param>
    /// <param name="formats">In which formats.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> DrawSweep(
        SweepFolder folder, SweepAnalysis analysis, IReadOnlyList<SweepFigureEntry> figures, FigureFormats formats)
    {
        var described = figures.SelectMany(figure => figure.Describe(folder, analysis)).ToList();
        return described.Count > 0 ? Write(folder.Results, described, formats) : [];
    }

    /// <summary>Draws figures, and enters them into the manifest.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(ResultReader results, IEnumerable<Figure> figures, FigureFormats formats)
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
