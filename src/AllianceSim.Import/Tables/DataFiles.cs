using System.Globalization;
using System.Text.RegularExpressions;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Layouts;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;
using CsvHelper;
using CsvHelper.Configuration;

namespace AllianceSim.Import.Tables;

/// <summary>Reads data files of the user: each is known by its columns, whatever it is called.</summary>
internal static partial class DataFiles
{
    private const int MostColumnsShown = 12;

    /// <summary>What the files say, all together. Wrong files and rows are reported and left out.</summary>
    /// <param name="files">The files, each with what the user says it is, where the user says so.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    public static FactBook Read(IReadOnlyList<GivenFile> files, ProblemList problems)
    {
        var facts = new FactBook();
        foreach (var file in files)
        {
            TextFile.Open(file.Path, problems, stream => Take(file, stream, facts, problems));
        }

        return facts;
    }

    private static FactBook Take(GivenFile given, Stream stream, FactBook facts, ProblemList problems)
    {
        var whole = new Mark(given.Path, 0, 0);
        if ((ForeignFormat.ByName(given.Path) ?? ForeignFormat.ByContent(stream)) is { } foreign)
        {
            problems.Add(whole, "", $"this is {foreign.Name}, which is not read", foreign.Instead);
            return facts;
        }

        using var reader = new StreamReader(stream);
        var first = reader.ReadLine() ?? "";
        stream.Position = 0;
        reader.DiscardBufferedData();
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            Delimiter = Delimiter(first),
            BadDataFound = null,
        });
        if (!parser.Read())
        {
            problems.Add(whole, "", "the file is empty", "a table with a header");
            return facts;
        }

        string[] header = [.. parser.Record!.Select(name => name.Trim().TrimStart('\uFEFF'))];
        if (LayoutCatalogue.Of(header) is not { } layout)
        {
            problems.Add(
                whole, "", $"its columns are of no kind of file that is known: {Shown(header)}",
                LayoutCatalogue.Nearest(header) is var (nearest, lacking)
                    ? $"the nearest is {nearest.Name}, which has {string.Join(", ", lacking.Select(column => column.Name))} too"
                    : $"one of these: {string.Join("; ", LayoutCatalogue.Read.Select(known => known.Name))}");
            return facts;
        }

        if (layout.Refusal is { } refusal)
        {
            problems.Add(whole, "", $"this is {layout.Name}: {refusal}", layout.Instead);
            return facts;
        }

        if (given.Role is { } role && !layout.Roles.Contains(role))
        {
            problems.Add(
                whole, "", $"it was given as --{RoleNames.Of(role)}, but by its columns it is {layout.Name}",
                $"--{RoleNames.Of(role)} with {RoleNames.Examples(role)}; or the file without an option, as its columns tell what it is");
            return facts;
        }

        var file = new SourceFile(given.Path, layout, SnapshotYear(given.Path));
        if (facts.Files.Find(other => other.Layout == layout && (!layout.IsSnapshot || other.Year == file.Year)) is { } twin)
        {
            problems.Add(
                whole, "", $"it is of the same kind as {twin.Path}, which was given too: {layout.Name}",
                layout.IsSnapshot ? "one for each year" : "one file of a kind");
            return facts;
        }

        if (layout.IsSnapshot && file.Year is null)
        {
            problems.Add(whole, "", "of which year it is cannot be told", "a name that ends in the year, as in states_1900.csv");
            return facts;
        }

        facts.Files.Add(file);
        TakeRows(file, header, parser, facts, problems);
        return facts;
    }

    private static void TakeRows(SourceFile file, string[] header, CsvParser parser, FactBook facts, ProblemList problems)
    {
        var layout = file.Layout;
        var places = layout.Needs.Union(layout.May)
            .Select(column => (Column: column, Place: column.PlaceIn(header)))
            .Where(found => found.Place is not null)
            .ToDictionary(found => found.Column, found => found.Place!.Value, (IEqualityComparer<Column>)ReferenceEqualityComparer.Instance);
        var row = new Row(file, parser, places, header, problems);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.Read())
        {
            if (parser.Count < header.Length && parser.Record!.All(Column.IsBlank))
                continue;
            if (parser.Count != header.Length)
            {
                problems.Add(
                    row.Mark, "", FormattableString.Invariant($"the row has {parser.Count} fields"),
                    FormattableString.Invariant($"{header.Length}, one for each column of the header"));
                continue;
            }

            if (layout.Key.Length > 0)
            {
                var key = string.Join(", ", layout.Key.Select(row.Text));
                if (!seen.TryAdd(key, parser.RawRow))
                {
                    var names = string.Join(", ", layout.Key.Select(column => column.Name));
                    problems.Add(
                        row.Mark, "", FormattableString.Invariant($"{names} {key} stands in line {seen[key]} already"), "one row for each");
                }
            }

            layout.Take(row, facts);
        }

        if (parser.RawRow < 2)
            problems.Add(new Mark(file.Path, 0, 0), "", "the table has no rows");
    }

    private static string Delimiter(string header) =>
        new[] { ",", ";", "\t" }.MaxBy(mark => header.Split(mark).Length)!;

    private static string Shown(string[] header) => header.Length <= MostColumnsShown
        ? string.Join(", ", header)
        : FormattableString.Invariant($"{string.Join(", ", header.Take(MostColumnsShown))}, … ({header.Length} in all)");

    private static int? SnapshotYear(string path) =>
        YearAtEnd().Match(Path.GetFileNameWithoutExtension(path)) is { Success: true } found
            ? int.Parse(found.Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}$")]
    private static partial Regex YearAtEnd();
}
