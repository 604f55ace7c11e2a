using System.Globalization;
using AllianceSim.Experiments.Statistics;
using Spectre.Console;

namespace AllianceSim.Cli.Terminal;

/// <summary>Plain text and tables on the output, the same on a terminal and in a file.</summary>
internal sealed class Screen
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

    /// <summary>Writes a line as it is.</summary>
    public void Line(FormattableString text) => console.WriteLine(Text(text));

    /// <summary>Writes a table; the first column is left-aligned.</summary>
    /// <param name="columns">Titles.</param>
    /// <param name="rows">Cells, as they are.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(new TableColumn(Markup.Escape(columns[i])) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = i > 0 });
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }

    /// <summary>A text with numbers as everywhere.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with four significant digits, or a dash.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "-" : Text($"{value:G4}");

    /// <summary>A number with three significant digits, or a dash.</summary>
    public static string Short(double value) => double.IsNaN(value) ? "-" : Text($"{value:G3}");

    /// <summary>An interval in brackets with three significant digits, or nothing.</summary>
    public static string ShortInterval(double low, double high) =>
        double.IsNaN(low) || double.IsNaN(high) ? "" : $"[{Short(low)}, {Short(high)}]";

    /// <summary>A probability, exact enough to be judged by, or a dash.</summary>
    public static string Probability(double p) => p switch
    {
        double.NaN => "-",
        < 0.001 => "<0.001",
        _ => Text($"{p:0.000}"),
    };

    /// <summary>A difference with its sign and three significant digits, or a dash.</summary>
    public static string Signed(double value) => value > 0 ? Text($"+{value:G3}") : double.IsNaN(value) ? "-" : Text($"{value:G3}");

    /// <summary>A number of things, such as <c>1 pair</c> or <c>2 pairs</c>.</summary>
    public static string Count(long number, string thing) => Text($"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>A share in per cent.</summary>
    public static string Percent(double share) => Text($"{100 * share:0}%");

    /// <summary>An interval in brackets, or nothing.</summary>
    public static string Interval(Estimate estimate) =>
        double.IsNaN(estimate.Lower) || double.IsNaN(estimate.Upper) ? "" : $"[{Number(estimate.Lower)}, {Number(estimate.Upper)}]";
}
