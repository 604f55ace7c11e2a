using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
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
        var command = new Command(
            "plot", "Draw figures again from results, without running.\n\nExample: alliancesim plot results/cold-war/1950")
        {
            folder, figures,
        };
        command.SetAction(parsed =>
        {
            var chosen = FigureDrawing.Choose(parsed.GetValue(figures)!);
            try
            {
                var results = ResultReader.Open(parsed.GetRequiredValue(folder));
                var files = results.Manifest.Kind == ResultKind.Ablation && chosen.Count > 0
                    ? FigureDrawing.DrawAblation(results, AblationOutcomes.DefaultOrder)
                    : FigureDrawing.Draw(results, chosen);
                foreach (var file in files)
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
}
