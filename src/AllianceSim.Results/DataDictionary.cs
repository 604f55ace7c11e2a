using System.Text;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Says in words what each column of each table holds.</summary>
public static class DataDictionary
{
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

        return text.ToString();
    }
}
