using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AllianceSim.Figures.Description;

/// <summary>The data that a figure shows, as it is written beside it.</summary>
/// <param name="Columns">Names of the columns, in lower case with hyphens.</param>
/// <param name="Rows">Rows with a cell for each column; null and NaN are missing.</param>
public sealed record FigureTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Writes the table as CSV: a header, decimal points, line feeds, missing cells empty.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <exception cref="InvalidOperationException">A row has more or fewer cells than there are columns.</exception>
    public void Write(TextWriter target)
    {
        using var csv = new CsvWriter(target, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (var row in Rows)
        {
            if (row.Count != Columns.Count)
                throw new InvalidOperationException($"A row has {row.Count} cells for {Columns.Count} columns.");
            WriteRow(csv, row);
        }
    }

    private static void WriteRow(CsvWriter csv, IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(Format(cell));
        csv.NextRecord();
    }

    /// <summary>A cell as it is written; empty where it is missing.</summary>
    /// <param name="cell">The cell.</param>
    public static string Format(object? cell) => cell switch
    {
        null or double.NaN => "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
