using AllianceSim.Reports.Texts;
using Spectre.Console;

namespace AllianceSim.Cli.Terminal;

/// <summary>Plain text and tables on the output, the same on a terminal and in a file.</summary>
internal sealed class Screen : IPage
{
    private const int Width = 120;
    private const int LeastWidth = 80;

    private readonly IAnsiConsole console;

    /// <summary>Makes a screen.</summary>
    /// <param name="output">Where it is written.</param>
    public Screen(TextWriter output)
    {
        var plain = Console.IsOutputRedirected;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = plain ? Width : Math.Max(console.Profile.Width, LeastWidth);
    }

    /// <inheritdoc/>
    public void Heading(FormattableString text)
    {
        console.WriteLine();
        Line(text);
    }

    /// <inheritdoc/>
    public void Line(FormattableString text) => console.WriteLine(Phrase.Text(text));

    /// <inheritdoc/>
    public void Item(FormattableString text) => Line($"  {Phrase.Text(text)}");

    /// <inheritdoc/>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(new TableColumn(Markup.Escape(columns[i])) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = i > 0 });
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }
}
