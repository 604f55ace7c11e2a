using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Writing;

/// <summary>Decides what may be done with a folder that is not empty.</summary>
internal static class ResultFolderCheck
{
    /// <summary>Files that a result folder may hold.</summary>
    public static IReadOnlyList<string> OwnFiles { get; } =
    [
        ManifestStore.FileName, Journal.FileName, ResultFolder.ScenarioFileName, SweepFiles.Sweep, SweepFiles.Points, SweepFiles.Table,
        CalibrationFiles.Calibration, "report.html", LandscapeFiles.Landscape, LandscapeFiles.Minima, LandscapeFiles.Pairs,
        .. ResultTables.All.Select(table => table.FileName),
    ];

    /// <summary>Folders that a result folder may hold, all files within being results.</summary>
    public static IReadOnlyList<string> OwnFolders { get; } = ["figures", FailedRuns.FolderName, SweepFiles.Scenarios, CalibrationFiles.Targets, CalibrationFiles.Parameters];

    /// <summary>Makes the folder ready for writing, or says why it is not.</summary>
    /// <returns>The manifest of the results that are gone on with; null where the work begins anew.</returns>
    /// <exception cref="ResultFolderException">The results there are in the way.</exception>
    public static Manifest? Prepare(string folder, ResultHeader header, ExistingResults existing)
    {
        if (OwnFiles.FirstOrDefault(name => File.Exists(Path.Combine(folder, name))) is not { } found)
            return null;
        if (existing == ExistingResults.Refuse)
        {
            throw new ResultFolderException(
                $"{folder}: already holds results ({found}). "
                + (header.Kind == ResultKind.Landscape ? "Replace" : "Go on with them by --resume, replace")
                + " them by --force, or choose another folder.") { IsRefusal = true };
        }

        if (!File.Exists(Path.Combine(folder, ManifestStore.FileName)))
        {
            throw new ResultFolderException(
                $"{folder}: has a {found} but no {ManifestStore.FileName}, so it may not be a result folder. Choose another.")
            {
                IsRefusal = true,
            };
        }

        if (existing == ExistingResults.Resume)
            return CheckSame(folder, header);
        Clear(folder);
        return null;
    }

    private static Manifest CheckSame(string folder, ResultHeader header)
    {
        var old = ManifestStore.Read(folder);
        Same("kind", old.Kind.Noun(), header.Kind.Noun());
        Same("version", old.Version, header.Version);
        if (old.Commit.Length > 0 && header.Commit.Length > 0)
            Same("commit", old.Commit, header.Commit);
        Same("scenario", old.Scenario, header.Name);
        Same("seed", old.Seed, header.Seed);
        Same("shard", old.Shard, header.Shard);
        Same(header.Kind == ResultKind.Sweep ? "hash of the sweep with its scenarios and replicates"
            : header.Kind is ResultKind.Calibration or ResultKind.Validation ? "hash of the calibration with its scenarios and targets" : "hash of the scenario", old.ScenarioSha256, header.ScenarioSha256);
        Same("choice of options", InWords(old.Options), InWords(header.Options));
        Same(header.Kind == ResultKind.Validation ? "list of checks" : "list of mechanisms", string.Join(", ", old.Parts), string.Join(", ", header.Parts));
        return old;

        static string InWords(IReadOnlyList<string> options) => options.Count > 0 ? $"'{string.Join(' ', options)}'" : "none";

        void Same<T>(string what, T before, T now)
        {
            if (!EqualityComparer<T>.Default.Equals(before, now))
            {
                throw new ResultFolderException(
                    $"{folder}: cannot be resumed: its {what} is {before}, now it is {now}. "
                    + "Begin again with --force, or choose another folder.") { IsRefusal = true };
            }
        }
    }

    private static void Clear(string folder)
    {
        foreach (var name in OwnFolders.Append(SweepFiles.Replays).Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
            Directory.Delete(name, recursive: true);

        // The manifest goes last: while it is there, a clearing that was cut off can be done again.
        foreach (var name in OwnFiles.Reverse())
            File.Delete(Path.Combine(folder, name));
    }
}
