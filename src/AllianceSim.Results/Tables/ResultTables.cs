namespace AllianceSim.Results.Tables;

/// <summary>The tables of a result folder, each defined in a file of its own.</summary>
public static partial class ResultTables
{
    /// <summary>All tables, in the order in which they are written.</summary>
    public static IReadOnlyList<Table> All =>
        [Runs, Ticks, States, Dyads, Alliances, Members, Events, Disputes, Involvements, Causes, Terms, Outcomes];
}
