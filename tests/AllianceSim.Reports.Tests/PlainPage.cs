using System.Text;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests;

/// <summary>Keeps what is written on it as plain lines; cells of a table stand apart by two spaces.</summary>
internal sealed class PlainPage : IPage
{
    private readonly StringBuilder text = new();

    /// <summary>All that was written.</summary>
    public string Text => text.ToString();

    /// <inheritdoc/>
    public void Heading(FormattableString text) => Write($"# {Phrase.Text(text)}");

    /// <inheritdoc/>
    public void Line(FormattableString text) => Write(Phrase.Text(text));

    /// <inheritdoc/>
    public void Item(FormattableString text) => Write($"- {Phrase.Text(text)}");

    /// <inheritdoc/>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows.Prepend(columns))
            Write($"  {string.Join("  ", row)}  ");
    }

    private void Write(string line) => text.Append(line).Append('\n');
}
