using System.Text;
using AllianceSim.Results.Tables;
using AllianceSim.Results.Writing;

namespace AllianceSim.Results;

/// <summary>Says in words what each column of each table holds, and where the rows of failed runs are.</summary>
public static class DataDictionary
{
    private const string OfFailedRuns =
        $"""
        ## {FailedRuns.FolderName}/run-N/

        What run N recorded until it failed, for whoever looks for the cause; table runs says why it failed, and no other table above has
        rows of it. The files are tables as above, with the same columns, those that have rows. The last tick may be there in part,
        without its row in table ticks; alliances and memberships in force at the failure are not there, as they are recorded once they
        end. Runs of `ablate` keep none: do such a run again by `run`, with the mechanism off.

        """;

    /// <summary>The tables and their columns as Markdown, from the same definitions that write them.</summary>
    public static string ToMarkdown()
    {
        var text = new StringBuilder();
        foreach (var table in ResultTables.All)
        {
            text.Append("## ").Append(table.FileName).Append("\n\n").Append(table.Meaning).Append("\n\n")
                .Append("| column | holds | meaning |\n|---|---|---|\n");
            if (table.IsOfRuns)
                text.Append("| ").Append(Table.RunColumn).Append(" | integer | Number of the run, from 0. |\n");
            foreach (var column in table.Columns)
                text.Append($"| {column.Name} | {column.Allowed} | {column.Meaning} |\n");
            text.Append('\n');
        }

        return text.Append(OfFailedRuns).ToString();
    }
}
