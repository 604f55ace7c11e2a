namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>A test that needs a Slurm that it can start by itself; elsewhere it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlurmFactAttribute : FactAttribute
{
    private static readonly string[] Needed = ["munged", "slurmctld", "slurmd", "sbatch", "scontrol"];

    public SlurmFactAttribute()
    {
        string[] missing = [.. Needed.Where(program => SlurmCluster.Find(program) is null)];
        if (missing.Length > 0)
            Skip = $"No Slurm here: {string.Join(", ", missing)} not found. Debian has it as slurm-wlm and munge.";
    }
}
