using System.Globalization;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;
using Spectre.Console;

namespace AllianceSim.Cli.Terminal;

/// <summary>What came out of a run, on one screen.</summary>
internal sealed class SummaryText
{
    private const int MostRows = 6;
    private const int Width = 110;

    /// <summary>Outcomes that are shown unless all are asked for.</summary>
    private static readonly string[] Main =
    [
        "tie-hazard", "treaty-median-life", "density", "share-unallied", "disputes-per-state-year", "wars-per-state-year",
        "threat-flips-per-state-year",
    ];

    private readonly IAnsiConsole console;
    private readonly bool all;

    /// <summary>Makes a summary.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="all">Whether every outcome is shown.</param>
    public SummaryText(TextWriter output, bool all)
    {
        this.all = all;
        var plain = Console.IsOutputRedirected;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = plain ? Width : Math.Max(console.Profile.Width, 80);
    }

    /// <summary>Writes the summary.</summary>
    public void Write(ResultReader results, RunFindings findings)
    {
        var runs = findings.Runs == 1 ? "1 run" : Text($"{findings.Runs} runs");
        var ticks = results.Manifest.Ticks == 1 ? "1 tick" : Text($"{results.Manifest.Ticks} ticks");
        console.WriteLine(Text($"{results.Scenario}: {runs} of {ticks}, seed {results.Manifest.Seed}"));
        console.WriteLine(Text(
            $"A run signed {findings.Signed:0.#} alliances and ended {findings.Ended:0.#}; {findings.InForceAtEnd:0.#} were in force at its end."));
        console.WriteLine(MedianLife(findings["treaty-median-life"]));
        WriteOutcomes(findings);
        WriteEnds(findings);
        WriteCauses(findings);
        WriteLongest(findings);
        console.WriteLine(Text($"Results: {results.Folder}"));
    }

    private static string MedianLife(Estimate median) => double.IsNaN(median.Value)
        ? "More than half of the alliances signed in the runs outlived them, so that there is no median life."
        : Text($"Half of the alliances signed in the runs lived {median.Value:0.#} years or less{Interval(median, "0.#")}.");

    private void WriteOutcomes(RunFindings findings)
    {
        var table = NewTable("Outcome", "Value", "95% interval", "Unit");
        foreach (var (outcome, estimate) in findings.Outcomes.Where(o => all || Main.Contains(o.Outcome.Id)))
            table.AddRow(outcome.Id, Number(estimate.Value), Interval(estimate, "0.####").Trim(' ', '[', ']'), outcome.Unit);
        console.Write(table);
    }

    private void WriteEnds(RunFindings findings)
    {
        if (findings.Ends.Count == 0)
            return;
        var table = NewTable("How alliances ended", "Alliances", "Share");
        var total = findings.Ends.Sum(e => e.Count);
        foreach (var (kind, count) in findings.Ends)
            table.AddRow(kind.ToString().ToLowerInvariant(), Text($"{count}"), Percent((double)count / total));
        console.Write(table);
    }

    private void WriteCauses(RunFindings findings)
    {
        if (findings.Causes.Count == 0)
            return;
        var table = NewTable("What had fallen most for the member that left", "Alliances", "Share");
        var total = findings.Causes.Sum(c => c.Count);
        foreach (var (term, count) in findings.Causes.Take(MostRows))
        {
            var name = Catalogue.Find(term)?.Name ?? term;
            table.AddRow(Markup.Escape($"{name} ({term})"), Text($"{count}"), Percent((double)count / total));
        }

        console.Write(table);
    }

    private void WriteLongest(RunFindings findings)
    {
        if (findings.Longest.Count == 0)
            return;
        var table = NewTable("Longest-lived alliances", "Mean years", "Runs", "In force at the end");
        foreach (var (name, runs, years, inForce) in findings.Longest.Take(MostRows))
            table.AddRow(Markup.Escape(name), Text($"{years:0.#}"), Text($"{runs}"), Percent(inForce));
        console.Write(table);
    }

    private static Table NewTable(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Length; i++)
            table.AddColumn(new TableColumn(columns[i]) { Alignment = i is 0 or 3 ? Justify.Left : Justify.Right, NoWrap = i > 0 });
        return table;
    }

    private static string Percent(double share) => Text($"{100 * share:0}%");

    private static string Number(double value) => double.IsNaN(value) ? "-" : Text($"{value:0.####}");

    private static string Interval(Estimate estimate, string format) =>
        double.IsNaN(estimate.Lower) || double.IsNaN(estimate.Upper)
            ? ""
            : $" [{estimate.Lower.ToString(format, CultureInfo.InvariantCulture)}, {estimate.Upper.ToString(format, CultureInfo.InvariantCulture)}]";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
