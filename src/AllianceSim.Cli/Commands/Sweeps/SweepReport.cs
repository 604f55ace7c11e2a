using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>What is told of a sweep once all its runs are there: tables, figures, summary, and the runs that failed.</summary>
/// <param name="streams">Where it writes.</param>
/// <param name="formats">Formats of its figures.</param>
/// <param name="quiet">Whether only errors are printed.</param>
internal sealed class SweepReport(Streams streams, FigureFormats formats, bool quiet)
{
    /// <summary>Most failed runs that are told one by one.</summary>
    private const int MostTold = 10;

    /// <summary>Writes it, and tells the exit status.</summary>
    /// <param name="path">Folder of the sweep, or of a shard.</param>
    /// <param name="cancel">Ends the work; the runs stay.</param>
    /// <exception cref="ResultFolderException">A table is damaged, or cannot be written.</exception>
    public int Write(string path, CancellationToken cancel)
    {
        try
        {
            return Write(SweepFolder.Open(path), cancel);
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine(
                $"alliancesim: interrupted. All runs are finished and kept in {path}, but not what follows from them; go on with --resume.");
            return Exit.Interrupted;
        }
    }

    private int Write(SweepFolder folder, CancellationToken cancel)
    {
        var path = folder.Results.Folder;
        var failed = TellFailed(folder);
        if (folder.Results.Manifest.Shard is { Length: > 0 } shard)
        {
            if (!quiet)
                streams.Out.WriteLine($"Shard {shard} of {folder.Results.Scenario}: {path}\nJoin the shards by 'alliancesim merge'.");
        }
        else
        {
            var analysis = new SweepAnalysis(folder, cancel: cancel);
            if (analysis.ComparesNothing)
            {
                streams.Error.WriteLine(
                    $"alliancesim: nothing is compared, as no two design points differ in '{folder.Plan.Sweep.Spec.Compare!.By}' alone.");
            }

            analysis.Write(path);
            new Presentation(formats).OfSweep(folder, analysis, SweepFigures.All);
            if (!quiet)
                new SweepText(new Screen(streams.Out)).Write(folder, analysis);
        }

        return failed > 0 ? Exit.Failed : Exit.Done;
    }

    private int TellFailed(SweepFolder folder)
    {
        var count = 0;
        folder.Results.Each(ResultTables.Runs, run =>
        {
            if (run.Row.Status != RunStatus.Failed || ++count > MostTold)
                return;
            streams.Error.WriteLine(Phrase.Text($"alliancesim: run {run.Run} failed ({folder.InWords(run.Row)}): {run.Row.Message}"));
        });
        if (count > 0)
        {
            streams.Error.WriteLine(
                $"alliancesim: {Phrase.Count(count, "run")} failed in all; the others are there. Do one again by 'alliancesim replay "
                + $"{folder.Results.Folder} --run N'; table runs has them all.");
        }

        return count;
    }
}
