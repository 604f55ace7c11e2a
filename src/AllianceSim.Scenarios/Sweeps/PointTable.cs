using System.Collections.Immutable;
using System.Globalization;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;
using CsvHelper;
using CsvHelper.Configuration;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>Reads design points from a CSV file: its header names what is varied, each row is a point.</summary>
internal static class PointTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <param name="columns">The header.</param>
    /// <returns>The rows; empty where anything is wrong.</returns>
    public static ImmutableArray<ImmutableArray<string>> Read(string path, ProblemList problems, out ImmutableArray<string> columns)
    {
        columns = [];
        if (TextFile.Read(path, problems) is not { } text)
            return [];
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false, TrimOptions = TrimOptions.Trim, BadDataFound = null, MissingFieldFound = null,
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (parser.Read())
        {
            var mark = new Mark(path, parser.RawRow, 1);
            if (columns.IsEmpty)
                columns = ReadHeader([.. parser.Record!], mark, problems);
            else if (parser.Record!.Length == columns.Length && parser.Record.All(field => field.Length > 0))
                rows.Add([.. parser.Record]);
            else
                problems.Add(mark, "", "a row has too many or too few fields, or an empty one", $"{columns.Length} values");
        }

        if (rows.Count == 0)
            problems.Add(new Mark(path, 0, 0), "", "the table has no rows", "a header with the paths that are varied, and a row for each design point");
        return rows.ToImmutable();
    }

    private static ImmutableArray<string> ReadHeader(ImmutableArray<string> header, Mark mark, ProblemList problems)
    {
        foreach (var name in header.Where(name => name.Length == 0))
            problems.Add(mark, "", "a column has no name", "the path that it varies");
        foreach (var name in header.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key))
            problems.Add(mark, "", $"two columns are called {Wording.Quote(name)}");
        return header;
    }
}
