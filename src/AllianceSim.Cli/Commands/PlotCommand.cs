using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim plot DIR</c></summary>
internal static class PlotCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the results." };
        folder.Validators.Add(CommandLineErrors.RefuseEmpty);
        var figures = new Option<string>("--figures")
        {
            Description = "Figures to draw. Default: all.", HelpName = "all|name,…", DefaultValueFactory = _ => "all",
        };
        var format = FigureFormats.Option();
        var command = new Command(
            "plot", "Draw figures again from results, without running.\n\nExample: alliancesim plot results/cold-war/1950")
        {
            folder, figures, format,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var formats = FigureFormats.Parse(parsed.GetValue(format));
                foreach (var file in Draw(parsed.GetRequiredValue(folder), parsed.GetValue(figures)!, formats))
                    streams.Out.WriteLine(file);
            }
            catch (ResultFolderException error)
            {
                throw new UserError(Exit.WrongInput, error.Message);
            }

            return Exit.Done;
        });
        return command;
    }

    // Names are looked at before tables, and which there are depends on the kind of results.
    private static IReadOnlyList<string> Draw(string path, string names, FigureFormats formats)
    {
        var kind = ManifestStore.Read(path).Kind;
        if (kind == ResultKind.Sweep)
            return DrawSweep(path, FigureDrawing.ChooseOfSweep(names), new Presentation(formats, withReport: names == FigureCatalogue.Every));
        if (kind == ResultKind.Landscape)
            throw new UserError(Exit.WrongInput, $"{path}: holds a landscape; draw it again by 'alliancesim landscape FILE --out {path} --force'.");
        var chosen = FigureDrawing.Choose(names);
        var results = ResultReader.Open(path);
        if (chosen.Count == 0)
            return [];
        var presentation = new Presentation(formats, withReport: names == FigureCatalogue.Every);
        if (kind == ResultKind.Validation)
            return presentation.OfValidation(results);
        if (kind == ResultKind.Calibration)
        {
            return results.Fit.Count > 0
                ? presentation.OfCalibration(results)
                : throw new UserError(Exit.WrongInput, $"{results.Folder}: the calibration has not come to its end; go on with 'alliancesim calibrate' and --resume.");
        }

        if (kind == ResultKind.Ablation)
            return presentation.OfAblation(results, AblationOutcomes.DefaultOrder);
        var runs = RunRows.From(results);
        var (source, findings) = (new ResultFigureSource(results, runs), new Lazy<RunFindings>(() => RunFindings.Of(runs)));
        return names == FigureCatalogue.Every && Hindcast.From(results) is { Scores.Count: > 0 } hindcast
            ?
            [
                .. new Presentation(formats, withReport: false).OfRuns(results, chosen, source, findings),
                .. presentation.OfHindcast(results, hindcast, runs.Count),
            ]
            : presentation.OfRuns(results, chosen, source, findings);
    }

    private static IReadOnlyList<string> DrawSweep(string path, IReadOnlyList<SweepFigureEntry> chosen, Presentation presentation)
    {
        var results = ResultReader.Open(path);
        if (results.Manifest.Shard is { Length: > 0 } shard)
        {
            throw new UserError(
                Exit.WrongInput, $"{results.Folder}: holds shard {shard} of a sweep; join the shards by 'alliancesim merge' first.");
        }

        if (chosen.Count == 0)
            return [];
        var sweep = SweepFolder.Open(results.Folder);
        var files = presentation.OfSweep(sweep, SweepAnalysis.OfWritten(sweep), chosen);
        return files.Count > 0
            ? files
            : throw new UserError(
                Exit.WrongInput,
                $"{results.Folder}: has nothing of what is shown by {string.Join(", ", chosen.Select(figure => figure.Name))}: responses, "
                + "contrasts, survival and causes need 'compare', heatmap two factors with levels, sensitivity a design of morris or saltelli, "
                + "summaries a factor with numbers and neither of these.");
    }
}
