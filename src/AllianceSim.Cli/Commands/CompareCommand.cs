using System.CommandLine;
using AllianceSim.Cli.Commands.Sweeps;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Findings;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim compare DIR DIR</c>, and <c>compare DIR</c> of a sweep</summary>
internal static class CompareCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var first = new Argument<string>("FIRST") { Description = "Folder of the first condition's results, or of a sweep." };
        var second = new Argument<string?>("SECOND")
        {
            Description = "Folder of the second condition's results; none for a sweep, whose design points are compared with each other.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        first.Validators.Add(CommandLineErrors.RefuseEmpty);
        second.Validators.Add(CommandLineErrors.RefuseEmpty);
        var by = FolderOptions.Text("--by", "PATH", "Of a sweep: the factor whose levels are compared, or base. Default: the sweep's.");
        var baseline = FolderOptions.Text("--baseline", "LEVEL", "Of a sweep: the level that the others are held against.");
        var outcomes = FolderOptions.Text("--outcomes", "a,b,…", "Of a sweep: ids of outcomes. Default: the sweep's.");
        var format = FigureFormats.Option();
        var command = new Command(
            "compare",
            "Set two conditions side by side: every outcome, and the ratio of the first to the second with a paired interval; how long "
            + "treaties and ties last, by Cox regression and in years. Of one sweep: the levels of a factor, over all design points that "
            + "differ in it alone.\n\n"
            + "Example: alliancesim compare results/two-blocs/7 results/five-powers/7\n"
            + "Example: alliancesim compare results/polarity/5 --by world.generate.pole-share --baseline 0.4")
        {
            first, second, by, baseline, outcomes, format,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var (left, right) = (parsed.GetRequiredValue(first), parsed.GetValue(second));
                var formats = FigureFormats.Parse(parsed.GetValue(format));
                if (right is null)
                    return new SweepInquiry(left, parsed.GetValue(by), parsed.GetValue(baseline), parsed.GetValue(outcomes), formats, streams).Run();
                if ((parsed.GetValue(by) ?? parsed.GetValue(baseline) ?? parsed.GetValue(outcomes)) is not null)
                    throw new UserError(Exit.WrongInput, "--by, --baseline and --outcomes are for one sweep; give a single folder.");
                return Run(left, right, formats, streams);
            }
            catch (ResultFolderException error)
            {
                throw new UserError(Exit.WrongInput, error.Message);
            }
        });
        return command;
    }

    private static int Run(string first, string second, FigureFormats formats, Streams streams)
    {
        try
        {
            var (left, right) = (Open(first), Open(second));
            var (leftRuns, rightRuns) = (RunRows.From(left), RunRows.From(right));
            var comparison = Comparison.Of(leftRuns, rightRuns);
            new ComparisonText(new Screen(streams.Out)).Write(left, right, comparison);
            var figure = ComparisonFigure.Of(comparison, ProvenanceOf(left, leftRuns.Count), ProvenanceOf(right, rightRuns.Count));
            streams.Out.WriteLine($"Figure: {FigureDrawing.Write(left, [figure], formats)[0]}");
            return Exit.Done;
        }
        catch (ArgumentException)
        {
            throw new UserError(
                Exit.WrongInput, $"{first} and {second} have no finished run of the same number; run both with some replicates.");
        }
    }

    private static Provenance ProvenanceOf(ResultReader results, int runs) => new(results.Scenario, results.Manifest.Seed, runs);

    private static ResultReader Open(string path)
    {
        var results = ResultReader.Open(path);
        return results.Manifest.Kind == ResultKind.Run
            ? results
            : throw new UserError(
                Exit.WrongInput,
                $"{path}: holds {results.Manifest.Kind.Noun()}, no {ResultKind.Run.Noun()}. "
                + results.Manifest.Kind switch
                {
                    ResultKind.Sweep => "Give its folder by itself, to compare its design points.",
                    ResultKind.Ablation => "It has compared its conditions already; see ablation.csv there.",
                    ResultKind.Calibration => "How far each target is met is in fit.csv there.",
                    ResultKind.Validation => "How each check came out is in validate.csv there.",
                    _ => "Its minima are in minima.csv there.",
                });
    }
}
