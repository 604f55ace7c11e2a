using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>Compares the design points of a sweep that is done, without running and without changing its tables.</summary>
/// <param name="path">Folder of the sweep.</param>
/// <param name="by">The factor compared, as typed; empty for the sweep's.</param>
/// <param name="baseline">The level that the others are held against; empty for the sweep's.</param>
/// <param name="outcomes">Ids of outcomes with commas between them; empty for the sweep's.</param>
/// <param name="formats">Formats of the drawing.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class SweepInquiry(string path, string? by, string? baseline, string? outcomes, FigureFormats formats, Streams streams)
{
    /// <summary>Tells, and gives the exit status.</summary>
    /// <exception cref="UserError">An option is not right.</exception>
    /// <exception cref="ResultFolderException">The folder holds no sweep, or is damaged.</exception>
    public int Run()
    {
        var folder = SweepFolder.Open(path);
        var compare = CompareOf(folder.Plan.Sweep);
        var analysis = new SweepAnalysis(folder, outcomes?.Split(',').Select(Find).ToList(), compare);
        if (analysis.Effects.Count == 0)
        {
            throw new UserError(
                Exit.WrongInput, $"{path}: no two design points differ in '{compare.By}' alone, one of them at {compare.Baseline}.");
        }

        var isWhole = folder.Results.Manifest.Status == ResultStatus.Finished && folder.Results.Manifest.Shard.Length == 0;
        if (!isWhole)
            streams.Error.WriteLine($"alliancesim: {path} holds a part of the sweep only; what follows is of the runs that are there.");
        new SweepText(new Screen(streams.Out)).Write(folder, analysis);
        if (isWhole && (by ?? baseline ?? outcomes) is not null)
            streams.Out.WriteLine($"Figure: {FigureDrawing.Write(folder.Results, [SweepFigures.ContrastsBy(folder, analysis)], formats)[0]}");
        return Exit.Done;
    }

    private CompareSpec CompareOf(Sweep sweep)
    {
        var factor = PathOf(sweep, by) ?? sweep.Spec.Compare?.By
            ?? throw new UserError(Exit.WrongInput, $"{path}: the sweep compares nothing by itself; give --by and --baseline.");
        string[] levels = factor == CompareSpec.Base
            ? [.. sweep.Bases.Select(one => one.Scenario.Name)]
            : sweep.Factors.FirstOrDefault(one => one.Path == factor)?.Values is Levels values ? [.. values.Texts]
            : throw Unknown("--by", factor, [.. sweep.Factors.Where(one => one.Values is Levels).Select(one => one.Path), CompareSpec.Base]);
        var level = baseline ?? (factor == sweep.Spec.Compare?.By ? sweep.Spec.Compare.Baseline : levels[0]);
        return levels.FirstOrDefault(one => one == level || (NumberOf(one) is { } number && number == NumberOf(level))) is { } found
            ? new(factor, found)
            : throw Unknown("--baseline", level, levels);
    }

    /// <summary>The factor as typed: its path, or the end of it where that is the only one, as the screen has it.</summary>
    private static string? PathOf(Sweep sweep, string? typed) =>
        sweep.Factors.Where(factor => factor.Path.EndsWith($".{typed}", StringComparison.Ordinal)).ToList() is [var only] ? only.Path : typed;

    /// <summary>The number that a level is; null where it is none.</summary>
    private static double? NumberOf(string level) =>
        double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Outcome Find(string id) =>
        OutcomeCatalogue.Find(id) ?? throw Unknown("--outcomes", id, [.. OutcomeCatalogue.All.Select(outcome => outcome.Id)]);

    private static UserError Unknown(string option, string typed, IReadOnlyList<string> allowed)
    {
        var nearest = NumberOf(typed) is null ? Nearest.To(typed, allowed) : null;
        return new(
            Exit.WrongInput,
            $"{option} '{typed}': there is no such thing.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} Allowed: {string.Join(", ", allowed)}.");
    }
}
