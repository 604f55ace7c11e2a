using System.Globalization;
using System.Text;
using AllianceSim.Results.Tables;
using CsvHelper;
using CsvHelper.Configuration;

namespace AllianceSim.Results.Reading;

/// <summary>Reads a table back by its definition. Columns may stand in any order; those it does not know are passed over.</summary>
internal static class TableReader
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        DetectDelimiter = false,
    };

    /// <summary>Hands over the rows one by one, so that a table may be larger than the memory.</summary>
    public static void Read<TRow>(Table<TRow> table, string path, Stream bytes, Action<Recorded<TRow>> take)
        where TRow : struct
    {
        using var text = new StreamReader(bytes, Encoding.UTF8);
        using var parser = new CsvParser(text, Configuration);
        try
        {
            Read(table, path, parser, take);
        }
        catch (CsvHelperException error)
        {
            throw new ResultFolderException($"{path}, line {parser.RawRow}: is no proper CSV ({FirstLine(error)}).", error);
        }
    }

    private static void Read<TRow>(Table<TRow> table, string path, CsvParser parser, Action<Recorded<TRow>> take)
        where TRow : struct
    {
        if (!parser.Read())
            throw new ResultFolderException($"{path}, line 1: is empty; a header was expected.");
        var header = parser.Record!;
        int? runAt = table.IsOfRuns ? Find(Table.RunColumn) : null;
        var at = table.Columns.Select(column => Find(column.Name)).ToArray();

        while (parser.Read())
        {
            if (parser.Count != header.Length)
            {
                throw new ResultFolderException(
                    $"{path}, line {parser.RawRow}: has {parser.Count} fields where the header has {header.Length}.");
            }

            var run = 0;
            if (runAt is { } index && !FieldFormats.Integer.TryParse(parser[index], out run))
                throw Wrong(Table.RunColumn, parser[index], FieldFormats.Integer.Allowed);
            var row = default(TRow);
            for (var i = 0; i < at.Length; i++)
            {
                var column = table.Columns[i];
                if (!column.TryRead(parser[at[i]], ref row))
                    throw Wrong(column.Name, parser[at[i]], column.Allowed);
            }

            take(new(run, row));
        }

        int Find(string column)
        {
            var index = Array.IndexOf(header, column);
            return index >= 0 ? index : throw new ResultFolderException($"{path}, line 1: has no column '{column}'.");
        }

        ResultFolderException Wrong(string column, string value, string allowed) =>
            new($"{path}, line {parser.RawRow}, column '{column}': '{value}' is not allowed here ({allowed}).");
    }

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].TrimEnd('\r', '.');
}
