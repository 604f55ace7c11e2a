using AllianceSim.Experiments.Findings;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What came out of a run, on one page.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="all">Whether every outcome is shown.</param>
public sealed class SummaryText(IPage page, bool all)
{
    private const int MostRows = 6;

    /// <summary>Outcomes that are shown unless all are asked for.</summary>
    private static readonly string[] Main =
    [
        "tie-hazard", "median-life", "density", "share-unallied", "disputes-per-state-year", "wars-per-state-year",
        "threat-flips-per-state-year",
    ];

    private readonly DisputeSummary disputes = new(page, all);

    /// <summary>Writes the summary.</summary>
    public void Write(ResultReader results, RunFindings findings)
    {
        var runs = Phrase.Count(findings.Runs, "run");
        var ticks = Phrase.Count(results.Manifest.Ticks, "tick");
        page.Line($"{results.Scenario}: {runs} of {ticks}, seed {results.Manifest.Seed}");
        page.Line($"A run signed {findings.Signed:0.#} alliances and ended {findings.Ended:0.#}; {findings.InForceAtEnd:0.#} were in force at its end.");
        page.Line($"{MedianLife(findings)}");
        page.Table(
            ["Outcome", "Value", "95% interval", "Unit"],
            findings.Outcomes.Where(o => all || Main.Contains(o.Outcome.Id)).Select(o => (string[])
            [
                o.Outcome.Id, Phrase.Number(o.Estimate.Value), Phrase.Interval(o.Estimate), o.Outcome.Unit,
            ]));
        WriteEnds(findings);
        WriteCauses(findings);
        WriteLongest(findings);
        disputes.Write(findings.Disputes);
        page.Line($"Results: {results.Folder}");
    }

    private static string MedianLife(RunFindings findings) => (findings.Signed, findings["median-life"]) switch
    {
        (0, _) => "No alliance was signed in the runs, so that there is no median life.",
        (_, { Value: double.NaN }) =>
            "More than half of the alliances signed in the runs outlived them, so that there is no median life.",
        (_, var median) => Phrase.Text(
            $"Half of the alliances signed in the runs lived {median.Value:0.#} years or less {Phrase.Interval(median)}").TrimEnd() + ".",
    };

    private void WriteEnds(RunFindings findings)
    {
        var total = findings.Ends.Sum(e => e.Count);
        if (total == 0)
            return;
        page.Table(
            ["How alliances ended", "Alliances", "Share"],
            findings.Ends.Select(e => (string[])
                [e.Kind.ToString().ToLowerInvariant(), Phrase.Text($"{e.Count}"), Phrase.Percent((double)e.Count / total)]));
    }

    private void WriteCauses(RunFindings findings)
    {
        var total = findings.Causes.Sum(c => c.Count);
        if (total == 0)
            return;
        page.Table(
            ["What weighed most for the member that left", "Alliances", "Share"],
            findings.Causes.Take(MostRows).Select(c => (string[])
                [ExplanationWords.CauseInWords(c.Cause), Phrase.Text($"{c.Count}"), Phrase.Percent((double)c.Count / total)]));
    }

    private void WriteLongest(RunFindings findings)
    {
        if (findings.Longest.Count == 0)
            return;
        page.Table(
            ["Longest-lived alliances", "Mean years", "Runs", "In force at the end"],
            findings.Longest.Take(MostRows).Select(l => (string[])
                [l.Name, Phrase.Text($"{l.MeanYears:0.#}"), Phrase.Text($"{l.Runs}"), Phrase.Percent(l.InForce)]));
    }
}
