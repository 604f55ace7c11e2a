using System.Globalization;
using System.Text.RegularExpressions;
using AllianceSim.Cli.Terminal;
using AllianceSim.Results;

namespace AllianceSim.Cli.Slurm;

/// <summary>What a sweep that is run by Slurm has in its result folder beside the results.</summary>
/// <param name="path">The result folder.</param>
internal sealed partial class SlurmFolder(string path)
{
    /// <summary>Folder of the shards' results, each in a folder called by its number.</summary>
    public const string Shards = "shards";

    /// <summary>Folder of scripts and logs.</summary>
    public const string Own = "slurm";

    /// <summary>Log of a task, in the words of sbatch.</summary>
    public const string TaskLog = $"{Own}/task-%a.log";

    /// <summary>Log of the merge.</summary>
    public const string MergeLog = $"{Own}/merge.log";

    /// <summary>Script of the array.</summary>
    public string ArrayScript => $"{path}/{Own}/array.sh";

    /// <summary>Script of the merge.</summary>
    public string MergeScript => $"{path}/{Own}/merge.sh";

    /// <summary>Number of tasks of an earlier submission that is to be gone on with; empty for none.</summary>
    /// <exception cref="UserError">What is there is in the way.</exception>
    public int? TasksBefore(ExistingResults existing)
    {
        if (existing == ExistingResults.Clear)
            return null;
        if (!File.Exists(ArrayScript))
        {
            return File.Exists(Path.Combine(path, ManifestStore.FileName))
                ? throw InTheWay($"already holds results that Slurm was not asked for ({ManifestStore.FileName}). Replace them by --force")
                : null;
        }

        if (existing == ExistingResults.Refuse)
            throw InTheWay($"was already submitted ({Own}/array.sh). Go on with what is lacking by --resume, replace it by --force");

        var number = TasksLine().Match(File.ReadAllText(ArrayScript)).Groups[1].Value;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var tasks)
            ? tasks
            : throw InTheWay($"has a {Own}/array.sh that does not tell its number of tasks. Begin again with --force");
    }

    /// <summary>Writes the scripts.</summary>
    /// <param name="array">Text of that of the array.</param>
    /// <param name="merge">Text of that of the merge.</param>
    /// <param name="existing">Where results are to be cleared, those of all shards go first.</param>
    public void Write(string array, string merge, ExistingResults existing)
    {
        var shards = $"{path}/{Shards}";
        if (existing == ExistingResults.Clear && File.Exists(ArrayScript) && Directory.Exists(shards))
            Directory.Delete(shards, recursive: true);

        // A task whose log has no folder fails before it begins.
        Directory.CreateDirectory($"{path}/{Own}");
        File.WriteAllText(ArrayScript, array);
        File.WriteAllText(MergeScript, merge);
    }

    private UserError InTheWay(string why) => new(Exit.WrongInput, $"{path}: {why}, or choose another folder.");

    [GeneratedRegex(@"^#SBATCH --array=1-(\d+)$", RegexOptions.Multiline)]
    private static partial Regex TasksLine();
}
