using System.Text;
using AllianceSim.Results.Writing;

namespace AllianceSim.Results;

/// <summary>What to do where a folder already holds results.</summary>
public enum ExistingResults
{
    /// <summary>Stop with an error.</summary>
    Refuse,

    /// <summary>Delete them and begin again.</summary>
    Clear,

    /// <summary>Keep the runs that are wholly there and go on with the others.</summary>
    Resume,
}

/// <summary>A folder of results that is being written.</summary>
/// <remarks>Runs may finish in any order, on any thread; they are appended to the tables in the order of the header, each followed
/// by a line of the journal. A run is there once its line is. So the tables are the same bytes whoever was first, and whether or
/// not the work was cut off and resumed. A run that failed has its row in table runs alone; what it recorded before is kept in
/// <c>failed/run-N/</c>. A lock keeps a second process out.</remarks>
public sealed class ResultFolder : IDisposable
{
    /// <summary>Name of the file with the scenario.</summary>
    public const string ScenarioFileName = "scenario.yaml";

    private readonly ResultHeader header;
    private readonly TimeProvider clock;
    private readonly FileStream processLock;
    private readonly DateTimeOffset started;
    private readonly TableFiles files;
    private readonly OrderedCommitter<ResultPart> committer;
    private readonly List<RunStatus> written = [];
    private readonly List<int> remaining = [];

    private ResultFolder(string path, ResultHeader header, TimeProvider clock, FileStream processLock, DateTimeOffset started)
    {
        Path = path;
        this.header = header;
        this.clock = clock;
        this.processLock = processLock;
        this.started = started;
        WriteManifest(ResultStatus.Running, []);
        foreach (var source in header.Sources)
            Write(source);
        files = new(path, [.. header.Tables]);
        Finished = files.Finished.ToDictionary(entry => entry.Run, entry => entry.Status);
        committer = new(4 * Math.Max(1, header.Jobs), Append);
        Expect(header.Numbers);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The runs that were there on opening, and how they had ended.</summary>
    public IReadOnlyDictionary<int, RunStatus> Finished { get; }

    /// <summary>The runs that were not there on opening, in the order in which they are written. Begin them in this order: a run that is
    /// far ahead of an earlier one waits for it.</summary>
    public IReadOnlyList<int> Remaining => remaining;

    /// <summary>How the runs ended that were written since opening, in order. Read it when no run is being committed.</summary>
    public IReadOnlyList<RunStatus> Written => written;

    /// <summary>Opens a folder for writing and makes it where there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="header">What is to be run.</param>
    /// <param name="existing">What to do with results that are there.</param>
    /// <param name="clock">For the times in the manifest; the system's if empty.</param>
    /// <exception cref="ResultFolderException">There are results and they are to be refused, or are of another scenario, seed or
    /// version than those to be resumed; another process writes there; or the folder cannot be written.</exception>
    public static ResultFolder Open(
        string path, ResultHeader header, ExistingResults existing = ExistingResults.Refuse, TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        if (File.Exists(path))
            throw new ResultFolderException($"{path}: is a file; choose a folder.") { IsRefusal = true };
        try
        {
            Directory.CreateDirectory(path);
            var processLock = Lock(path);
            try
            {
                var old = ResultFolderCheck.Prepare(path, header, existing);
                return new(path, header, clock, processLock, old?.Started ?? clock.GetUtcNow());
            }
            catch
            {
                processLock.Dispose();
                throw;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{path}: cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Takes in further runs behind those of the header, in the order in which they are written. Not while runs are being
    /// committed.</summary>
    /// <param name="runs">Their numbers.</param>
    /// <returns>Those that were not there on opening; they are in <see cref="Remaining"/> now.</returns>
    public IReadOnlyList<int> Expect(IEnumerable<int> runs)
    {
        int[] lacking = [.. runs.Where(run => !Finished.ContainsKey(run))];
        remaining.AddRange(lacking);
        committer.Expect(lacking);
        return lacking;
    }

    /// <summary>Hands over a run that is closed, or another part. It is written once all before it are; the recorder is disposed of
    /// then.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancel">Gives up waiting for earlier runs; the run is then not written.</param>
    /// <exception cref="ResultFolderException">The disk is full or fails. The runs written before are intact.</exception>
    /// <exception cref="OperationCanceledException">Given up.</exception>
    public void Commit(ResultPart run, CancellationToken cancel = default) => committer.Add(run.Number, run, cancel);

    /// <summary>Ends the work: lists all files in the manifest, and whether all runs are there. Runs that still wait for an earlier
    /// one are dropped, to be done again on resuming.</summary>
    /// <exception cref="ResultFolderException">The disk is full or fails. The runs written before are intact.</exception>
    /// <param name="isAll">Whether no further runs are going to be expected.</param>
    public void Complete(bool isAll = true)
    {
        foreach (var run in committer.TakeWaiting())
            run.Dispose();
        try
        {
            files.CutBack();
            files.Dispose();
            WriteManifest(isAll && written.Count == Remaining.Count ? ResultStatus.Finished : ResultStatus.Interrupted, ManifestStore.List(Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Failed(error);
        }
    }

    /// <summary>Closes the files and frees the lock. Without <see cref="Complete"/> before, the folder is as after a kill.</summary>
    public void Dispose()
    {
        files.Dispose();
        processLock.Dispose();
    }

    private static FileStream Lock(string path)
    {
        var name = System.IO.Path.Combine(path, ManifestStore.LockName);
        try
        {
            return new(name, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (File.Exists(name))
        {
            throw new ResultFolderException($"{path}: another process is writing here; wait for it or choose another folder.", error)
            {
                IsRefusal = true,
            };
        }
    }

    private void Append(int number, ResultPart run)
    {
        try
        {
            files.Append(number, run);
            written.Add(run.Status);
            run.Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Failed(error);
        }
    }

    private ResultFolderException Failed(Exception error) => new(
        $"{Path}: cannot be written: {error.Message.TrimEnd('.')}. The {Finished.Count + written.Count} "
        + $"{(header.Kind == ResultKind.Ablation ? "mechanisms" : "runs")} written before are intact; "
        + "make room and go on with --resume.",
        error);

    private void WriteManifest(ResultStatus status, IReadOnlyList<ManifestFile> list) => ManifestStore.Write(Path, new()
    {
        Kind = header.Kind,
        Parts = header.Parts,
        Options = header.Options,
        Version = header.Version,
        Commit = header.Commit,
        Scenario = header.Name,
        ScenarioSha256 = header.ScenarioSha256,
        Seed = header.Seed,
        Replicates = header.Replicates,
        Points = header.Points,
        Shard = header.Shard,
        Ticks = header.Ticks,
        Runtime = header.Runtime,
        Jobs = header.Jobs,
        Started = started,
        Finished = status == ResultStatus.Running ? null : clock.GetUtcNow(),
        Status = status,
        Inputs = header.Inputs,
        Files = list,
    });

    private void Write(SourceFile source)
    {
        var file = System.IO.Path.Combine(Path, source.Name);
        if (File.Exists(file) && File.ReadAllText(file) == source.Text)
            return;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, source.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
