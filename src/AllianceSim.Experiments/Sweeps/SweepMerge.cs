using AllianceSim.Experiments.Running;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>Joins the shards of a sweep into one result, the same bytes as of the sweep run in one go.</summary>
public static class SweepMerge
{
    /// <summary>Finds out whether folders are all shards of one sweep, each once and finished.</summary>
    /// <param name="folders">The shards' folders, in any order.</param>
    /// <returns>The shards by number.</returns>
    /// <exception cref="ResultFolderException">They are not; it tells which are lacking or in the way.</exception>
    public static IReadOnlyList<SweepFolder> Open(IReadOnlyList<string> folders)
    {
        SweepFolder[] all = [.. folders.Select(SweepFolder.Open)];
        var first = all[0].Results.Manifest;
        var shards = new SortedDictionary<int, SweepFolder>();
        foreach (var folder in all)
        {
            var (path, manifest) = (folder.Results.Folder, folder.Results.Manifest);
            if (folders.Count > 1 && manifest.Shard.Length == 0)
                throw Wrong($"{path}: is no shard, but a sweep run in one go.");
            var (shard, other) = (PartOf(manifest), PartOf(first));
            if (manifest.Status != ResultStatus.Finished)
                throw Wrong($"{path}: {(manifest.Shard.Length > 0 ? $"shard {manifest.Shard}" : "the sweep")} is not finished; go on with it by --resume.");
            if (IdentityOf(manifest) != IdentityOf(first) || shard.Count != other.Count)
            {
                throw Wrong(
                    $"{path}: is shard {manifest.Shard} of {IdentityOf(manifest)}; {all[0].Results.Folder} is shard {first.Shard} of "
                    + $"{IdentityOf(first)}. Shards of one sweep, run by one version of the program, can be merged.");
            }

            if (ManifestStore.FindChanged(path) is { } changed)
                throw Wrong($"{path}: {changed} was changed since it was written. Run the shard again with --force.");
            if (!shards.TryAdd(shard.Number, folder))
                throw Wrong($"{path}: is shard {manifest.Shard}, and so is {shards[shard.Number].Results.Folder}; give each once.");
        }

        var part = PartOf(first);
        string[] lacking =
            [.. Enumerable.Range(1, part.Count).Where(n => !shards.ContainsKey(n)).Select(n => new Shard(n, part.Count).ToString())];
        return lacking.Length == 0
            ? [.. shards.Values]
            : throw Wrong($"{(lacking.Length == 1 ? "shard" : "shards")} {string.Join(", ", lacking)} of '{first.Scenario}' {(lacking.Length == 1 ? "is" : "are")} lacking; run {(lacking.Length == 1 ? "it" : "them")} by sweep --shard.");
    }

    /// <summary>What the folder of the whole needs to know before the first run is copied.</summary>
    /// <param name="shards">The shards, as opened.</param>
    public static ResultHeader Header(IReadOnlyList<SweepFolder> shards) =>
        SweepRunner.Header(shards[0].Plan, Shard.Whole, shards[0].Results.Manifest.Version) with
        {
            Commit = shards[0].Results.Manifest.Commit,
            Runs = [.. shards.SelectMany(shard => new ShardRuns(shard.Results.Folder).Numbers).Order()],
        };

    /// <summary>Copies the runs of all shards into one folder, in the order of their numbers, and completes it.</summary>
    /// <param name="shards">The shards, as opened.</param>
    /// <param name="folder">Where they go, opened with the header of these shards.</param>
    /// <param name="cancel">Ends the work; runs that are copied stay.</param>
    /// <exception cref="ResultFolderException">A shard cannot be read, or the folder not be written.</exception>
    public static RunSummary Run(IReadOnlyList<SweepFolder> shards, ResultFolder folder, CancellationToken cancel = default)
    {
        try
        {
            var at = shards.Select(shard => new ShardRuns(shard.Results.Folder))
                .SelectMany(shard => shard.Numbers, (shard, run) => (shard, run))
                .ToDictionary(pair => pair.run, pair => pair.shard);
            foreach (var run in folder.Remaining.TakeWhile(_ => !cancel.IsCancellationRequested))
                folder.Commit(at[run].Read(run), cancel);
        }
        finally
        {
            folder.Complete();
        }

        var failed = folder.Finished.Values.Concat(folder.Written).Count(status => status == RunStatus.Failed);
        return new(
            folder.Written.Count(status => status == RunStatus.Done), failed, folder.Finished.Count,
            folder.Written.Count < folder.Remaining.Count);
    }

    /// <summary>A sweep of one shard is a whole one.</summary>
    private static Shard PartOf(Manifest manifest) => Shard.TryParse(manifest.Shard, out var shard) ? shard : Shard.Whole;

    private static string IdentityOf(Manifest manifest) =>
        FormattableString.Invariant($"'{manifest.Scenario}' (seed {manifest.Seed}, version {manifest.Version} {manifest.Commit}, hash {manifest.ScenarioSha256[..12]})");

    private static ResultFolderException Wrong(string message) => new(message) { IsRefusal = true };
}
