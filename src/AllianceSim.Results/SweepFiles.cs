namespace AllianceSim.Results;

/// <summary>Names in the result folder of a sweep.</summary>
public static class SweepFiles
{
    /// <summary>The sweep, such that it can be run again from here.</summary>
    public const string Sweep = "sweep.yaml";

    /// <summary>Folder of the scenarios that are varied, as resolved.</summary>
    public const string Scenarios = "base-scenarios";

    /// <summary>The table that the design points were taken from, where they were.</summary>
    public const string Table = "table.csv";

    /// <summary>What is set at each design point: its number, its scenario, and a column for each path that is varied.</summary>
    public const string Points = "points.csv";

    /// <summary>Folder of runs that were run again with everything recorded; they are results of their own.</summary>
    public const string Replays = "replays";
}
