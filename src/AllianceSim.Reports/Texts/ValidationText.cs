using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>Where the model agrees with the record and with the theory, and where it does not.</summary>
/// <param name="page">Where it is written.</param>
public sealed class ValidationText(IPage page)
{
    /// <summary>Writes it.</summary>
    /// <param name="checks">What was checked.</param>
    public void Write(IReadOnlyList<CheckRow> checks)
    {
        var targets = checks.Where(row => row.Kind == CheckKind.Target).ToList();
        if (targets.Count > 0)
        {
            page.Heading($"Against the record");
            new FitText(page).Write([.. targets.Select(row => row.AsFit())]);
        }

        var signs = checks.Where(row => row.Kind != CheckKind.Target).GroupBy(row => row.Check).ToList();
        if (signs.Count > 0)
            WriteSigns(signs);
    }

    private void WriteSigns(List<IGrouping<string, CheckRow>> signs)
    {
        page.Heading($"Against the theory");
        page.Table(
            ["Sign", "Claimed", "Model", "95% interval", "Verdict"],
            signs.SelectMany(sign => sign).Select(row => (string[])
            [
                $"{row.Check}: {row.What}", Claimed(row), Phrase.Short(row.Model), Phrase.ShortInterval(row.ModelLow, row.ModelHigh), Word(row.Verdict),
            ]));
        page.Line($"Holds: the whole 95% interval lies on the side claimed. Not told apart: it holds the number. Contradicted: it lies on the other side.");
        var claimed = signs.Where(sign => sign.Any(row => row.Kind == CheckKind.Sign)).ToList();
        var holding = claimed.Count(sign => sign.All(row => row.Verdict is CheckVerdict.Holds or CheckVerdict.Reported));
        page.Line($"Signs: {holding} of {claimed.Count} hold in every figure; nothing was fitted to them.");
        foreach (var row in signs.SelectMany(sign => sign).Where(row => row.Verdict is CheckVerdict.NotToldApart or CheckVerdict.Contradicted))
            page.Item($"{row.Check}: {row.What} is {Word(row.Verdict)}. {row.Note}");
    }

    private static string Claimed(CheckRow row) => (row.Kind, double.IsNaN(row.TargetLow)) switch
    {
        (CheckKind.Finding, _) => "",
        (_, true) => $"< {Phrase.Short(row.Target)}",
        _ => $"> {Phrase.Short(row.Target)}",
    };

    private static string Word(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Holds => "holds",
        CheckVerdict.NotToldApart => "not told apart",
        CheckVerdict.Contradicted => "contradicted",
        _ => "reported",
    };
}
