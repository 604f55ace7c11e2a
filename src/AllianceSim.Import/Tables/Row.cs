using System.Globalization;
using AllianceSim.Import.Facts;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;
using CsvHelper;

namespace AllianceSim.Import.Tables;

/// <summary>The row of a table that the parser stands at. A value that cannot be read is reported and counts as missing.</summary>
internal sealed class Row(SourceFile file, CsvParser parser, IReadOnlyDictionary<Column, int> places, string[] header, ProblemList problems)
{
    /// <summary>The file.</summary>
    public SourceFile File { get; } = file;

    /// <summary>Where the row stands.</summary>
    public Mark Mark => new(File.Path, parser.RawRow, 1);

    /// <summary>Whether the file has a column.</summary>
    public bool Has(Column column) => places.ContainsKey(column);

    /// <summary>The text of a cell, empty where the file lacks the column.</summary>
    public string Text(Column column) => places.TryGetValue(column, out var place) ? parser[place].Trim() : "";

    /// <summary>A number, or null where it is missing.</summary>
    public double? Number(Column column)
    {
        var text = Text(column);
        if (Column.IsBlank(text))
            return null;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            problems.Add(Mark, NameOf(column), $"{Wording.Quote(text)} is not a number", "a number with a decimal point, or an empty cell");
            return null;
        }

        return column.Missing.Contains(number) ? null : number;
    }

    /// <summary>A whole number, or null where it is missing.</summary>
    public int? WholeOrNone(Column column)
    {
        if (Number(column) is not { } number)
            return null;
        if (Math.Abs(number) <= int.MaxValue && double.IsInteger(number))
            return (int)number;
        problems.Add(Mark, NameOf(column), $"{Wording.Quote(Text(column))} is not a whole number", "a whole number");
        return null;
    }

    /// <summary>A whole number that has to be there; 0 where it is not, which is reported.</summary>
    public int Whole(Column column)
    {
        if (Column.IsBlank(Text(column)))
            problems.Add(Mark, NameOf(column), "nothing is written here", "a whole number");
        return WholeOrNone(column) ?? 0;
    }

    /// <summary>The whole numbers of a cell that holds several, separated by semicolons.</summary>
    public IReadOnlyList<int> Numbers(Column column)
    {
        var numbers = new List<int>();
        foreach (var text in Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            else
                problems.Add(Mark, NameOf(column), $"{Wording.Quote(text)} is not a whole number", "whole numbers separated by semicolons");
        }

        return numbers;
    }

    /// <summary>Whether a cell is a number above zero.</summary>
    public bool IsSet(Column column) => Number(column) > 0;

    private string NameOf(Column column) => header[places[column]];
}
