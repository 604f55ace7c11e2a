using System.Collections.Immutable;
using System.Globalization;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;
using CsvHelper;
using CsvHelper.Configuration;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A row of a table of design points.</summary>
/// <param name="Mark">Where it stands.</param>
/// <param name="Values">A value for each column, as written in a scenario.</param>
public sealed record PointRow(Mark Mark, ImmutableArray<string> Values);

/// <summary>Design points as a CSV file: its header names what is varied, each row is a point.</summary>
public static class PointTable
{
    /// <summary>Writes a table, with LF line ends.</summary>
    /// <param name="columns">The header.</param>
    /// <param name="rows">A field for each column; empty where nothing is set.</param>
    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var row in rows.Prepend(columns))
            {
                foreach (var field in row)
                    writer.WriteField(field);
                writer.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <param name="columns">The header; empty where it could not be read.</param>
    /// <returns>The rows that are right.</returns>
    internal static ImmutableArray<PointRow> Read(string path, ProblemList problems, out ImmutableArray<string> columns)
    {
        columns = [];
        if (TextFile.Read(path, problems) is not { } text || !TextFile.Accepts(text, path, problems))
            return [];
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = bad => problems.Add(
                new Mark(path, bad.Context.Parser!.RawRow, 1), "", $"quotation marks are wrong in {Wording.Quote(bad.RawRecord.Trim())}",
                "quotation marks around whole fields, doubled within"),
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var rows = ImmutableArray.CreateBuilder<PointRow>();
        var lines = 0;
        while (parser.Read())
        {
            ImmutableArray<string> fields = [.. parser.Record!];
            var mark = new Mark(path, parser.RawRow - parser.RawRecord.Trim().Count(letter => letter == '\n'), 1);
            if (++lines == 1)
                CheckHeader(columns = fields, mark, problems);
            else if (IsRight(columns, fields, mark, problems))
                rows.Add(new PointRow(mark, [.. fields.Select(field => LevelForm.AsWritten(field, isPlain: true))]));
        }

        if (lines < 2)
            problems.Add(new Mark(path, 1, 1), "", "the table has no rows", "a header with the paths that are varied, and a row for each design point");
        return rows.ToImmutable();
    }

    private static void CheckHeader(ImmutableArray<string> header, Mark mark, ProblemList problems)
    {
        foreach (var name in header.Where(name => !TextForm.Name.Allows(name)))
            problems.Add(mark, "", $"a column is called {Wording.Quote(name)}", "the path that it varies");
        foreach (var name in header.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
            problems.Add(mark, "", $"two columns are called {Wording.Quote(name)}", "a column for each path");
    }

    private static bool IsRight(ImmutableArray<string> columns, ImmutableArray<string> fields, Mark mark, ProblemList problems)
    {
        if (fields.Length != columns.Length)
        {
            problems.Add(
                mark, "", FormattableString.Invariant($"the row has {fields.Length} {(fields.Length == 1 ? "field" : "fields")}"),
                FormattableString.Invariant($"{columns.Length}, one for each column of the header"));
            return false;
        }

        foreach (var (column, _) in columns.Zip(fields).Where(cell => cell.Second.Length == 0))
            problems.Add(mark, column, "nothing is written here", "a value");
        return fields.All(field => field.Length > 0);
    }
}
