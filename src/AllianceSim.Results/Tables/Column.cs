namespace AllianceSim.Results.Tables;

/// <summary>Takes a column's value from a row.</summary>
public delegate T ColumnGetter<TRow, out T>(in TRow row);

/// <summary>What a reader of the files needs to know of a column.</summary>
public abstract class Column
{
    private protected Column(string name, string meaning, string allowed)
    {
        Name = name;
        Meaning = meaning;
        Allowed = allowed;
    }

    /// <summary>Name in the header, in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>What it says, with unit and range.</summary>
    public string Meaning { get; }

    /// <summary>What a field may hold.</summary>
    public string Allowed { get; }
}

/// <summary>A column of a table with rows of one type.</summary>
public abstract class Column<TRow> : Column
{
    private protected Column(string name, string meaning, string allowed)
        : base(name, meaning, allowed)
    {
    }

    internal abstract void Write(Utf8Buffer buffer, in TRow row);

    internal abstract bool TryRead(string text, ref TRow row);
}

internal sealed class Column<TRow, T>(
    string name, string meaning, FieldFormat<T> format, ColumnGetter<TRow, T> get, Func<TRow, T, TRow> with)
    : Column<TRow>(name, meaning, format.Allowed)
{
    internal override void Write(Utf8Buffer buffer, in TRow row) => format.Write(buffer, get(row));

    internal override bool TryRead(string text, ref TRow row)
    {
        if (!format.TryParse(text, out var value))
            return false;
        row = with(row, value);
        return true;
    }
}
