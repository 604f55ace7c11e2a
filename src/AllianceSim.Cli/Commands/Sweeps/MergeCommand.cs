using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary><c>alliancesim merge DIR… --out DIR</c></summary>
internal static class MergeCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var folders = new Argument<string[]>("DIR") { Description = "Folders of all shards of a sweep.", Arity = ArgumentArity.OneOrMore };
        folders.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command(
            "merge",
            "Join the shards of a sweep into one result, the same bytes as of the sweep run in one go.\n\n"
            + "Example: alliancesim merge results/polarity/shard-* --out results/polarity/all")
        {
            folders,
        };
        var options = FolderOptions.AddTo(command, "results/<name>/<seed>");
        command.SetAction((parsed, cancel) => Task.Run(
            () => Merge(parsed.GetRequiredValue(folders), options.Read(parsed), streams, cancel), CancellationToken.None));
        return command;
    }

    private static bool IsWithin(string path, string folder) =>
        Path.GetRelativePath(folder, path) is var relative && (relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal)
            || Path.IsPathRooted(relative)));

    private static int Merge(IReadOnlyList<string> folders, FolderRequest request, Streams streams, CancellationToken cancel)
    {
        try
        {
            var shards = SweepMerge.Open(folders);
            var header = SweepMerge.Header(shards);
            var path = request.PathOf(header.Name, header.Seed);
            if (folders.FirstOrDefault(shard => IsWithin(path, shard)) is { } inside)
            {
                throw new UserError(
                    Exit.WrongInput, $"--out {path}: is the shard {inside}, or lies within it, and would overwrite it. Choose another folder.");
            }

            RunSummary summary;
            using (var folder = ResultFolder.Open(path, header, request.Existing))
                summary = SweepMerge.Run(shards, folder, cancel);
            if (!summary.Interrupted)
                return new SweepReport(streams, request.Formats, request.Quiet).Write(path, cancel);
            streams.Error.WriteLine($"alliancesim: interrupted. What was copied is kept in {path}; go on with --resume.");
            return Exit.Interrupted;
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }
}
