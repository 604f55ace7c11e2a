using AllianceSim.Cli.Slurm;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>Sweeps to hand to Slurm.</summary>
internal static class Requests
{
    /// <summary>1,200 runs of half a second each: 600 s, so 20 tasks.</summary>
    public static SlurmRequest Plain { get; } = new()
    {
        Name = "polarity",
        File = "/data/polarity.yaml",
        Folder = "/data/results/polarity",
        Runs = 1200,
        Parts = 1200,
        SecondsPerRun = 0.5,
        Command = ["/opt/alliancesim"],
    };
}
