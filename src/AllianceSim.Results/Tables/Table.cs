using System.Collections;

namespace AllianceSim.Results.Tables;

/// <summary>A table of a result folder: one definition that drives writing, reading and documentation.</summary>
public abstract class Table
{
    /// <summary>Name of the column that comes first in every table of runs.</summary>
    public const string RunColumn = "run";

    private protected Table(string name, string meaning, bool isOfRuns)
    {
        Name = name;
        Meaning = meaning;
        IsOfRuns = isOfRuns;
    }

    /// <summary>Name, in lower case.</summary>
    public string Name { get; }

    /// <summary>What a row is.</summary>
    public string Meaning { get; }

    /// <summary>Whether each row belongs to one run, whose number comes first.</summary>
    public bool IsOfRuns { get; }

    /// <summary>Name of its file.</summary>
    public string FileName => Name + ".csv";

    /// <summary>The columns in order, after the run where there is one.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    internal void WriteHeader(Utf8Buffer buffer)
    {
        string[] names = [.. IsOfRuns ? (string[])[RunColumn] : [], .. Columns.Select(column => column.Name)];
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0)
                buffer.AppendByte(',');
            buffer.AppendText(names[i]);
        }

        buffer.AppendByte('\n');
    }
}

/// <summary>A table with rows of one type.</summary>
public sealed class Table<TRow> : Table, IEnumerable<Column<TRow>>
{
    private readonly List<Column<TRow>> columns = [];

    internal Table(string name, string meaning, bool isOfRuns = true)
        : base(name, meaning, isOfRuns)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Column<TRow>> Columns => columns;

    /// <inheritdoc/>
    public IEnumerator<Column<TRow>> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add<T>(
        string name, string meaning, FieldFormat<T> format, ColumnGetter<TRow, T> get, Func<TRow, T, TRow> with) =>
        columns.Add(new Column<TRow, T>(name, meaning, format, get, with));

    /// <summary>Appends a row, whole or not at all.</summary>
    internal void WriteRow(Utf8Buffer buffer, int run, in TRow row)
    {
        var whole = buffer.Written.Length;
        try
        {
            WriteFields(buffer, run, row);
        }
        catch
        {
            buffer.CutBack(whole);
            throw;
        }
    }

    private void WriteFields(Utf8Buffer buffer, int run, in TRow row)
    {
        if (IsOfRuns)
            FieldFormats.Integer.Write(buffer, run);
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0 || IsOfRuns)
                buffer.AppendByte(',');
            columns[i].Write(buffer, row);
        }

        buffer.AppendByte('\n');
    }
}
