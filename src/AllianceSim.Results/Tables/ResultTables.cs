namespace AllianceSim.Results.Tables;

/// <summary>The tables of a result folder, each defined in a file of its own.</summary>
public static partial class ResultTables
{
    /// <summary>Every table that a result folder of any kind may hold.</summary>
    public static IReadOnlyList<Table> All =>
        [.. OfRuns, Ablation, Summaries, Effects, Hazards, Sensitivity, .. OfCalibrations, Checks, .. OfHindcasts];

    /// <summary>The tables of a hindcast.</summary>
    public static IReadOnlyList<Table> OfHindcasts => [Hindcast, HindcastDyads, HindcastStates, HindcastRemarks];

    /// <summary>The tables of a calibration; the first is written as it goes, the others follow from it.</summary>
    public static IReadOnlyList<Table> OfCalibrations => [Evaluations, Generations, Posterior, Searches, Estimates, Fit];

    /// <summary>The tables of runs, in the order in which they are written.</summary>
    public static IReadOnlyList<Table> OfRuns =>
        [Runs, Ticks, States, Dyads, Alliances, Members, Events, Disputes, Involvements, Weighings, Causes, Terms, Outcomes, Lives];
}
