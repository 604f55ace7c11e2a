using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What runs give, held against the record, and how many figures of the record they meet.</summary>
/// <param name="page">Where it is written.</param>
public sealed class FitText(IPage page)
{
    /// <summary>Writes it.</summary>
    /// <param name="fit">Every target with what the runs give.</param>
    public void Write(IReadOnlyList<FitRow> fit)
    {
        foreach (var world in fit.GroupBy(row => row.World))
        {
            page.Table(
                [world.Key, "Record", "95% interval", "Model", "95% interval", "Verdict"],
                world.Select(row => (string[])
                [
                    row.Metric, Phrase.Short(row.Target), Phrase.ShortInterval(row.TargetLow, row.TargetHigh), Phrase.Short(row.Model),
                    Phrase.ShortInterval(row.ModelLow, row.ModelHigh), Word(row.Verdict),
                ]));
        }

        page.Line($"Met: the model's value lies within the record's interval. Near: it does not, but the intervals overlap. Unknown: the runs give no value, or no interval to say so.");
        foreach (var world in fit.GroupBy(row => row.World))
        {
            page.Line(
                $"{world.Key}: met {Of(FitVerdict.Met)} of {world.Count()}, near {Of(FitVerdict.Near)}, missed {Of(FitVerdict.Missed)}, unknown {Of(FitVerdict.Unknown)}.");

            int Of(FitVerdict verdict) => world.Count(row => row.Verdict == verdict);
        }
    }

    /// <summary>A verdict in a word.</summary>
    public static string Word(FitVerdict verdict) => verdict switch
    {
        FitVerdict.Met => "met",
        FitVerdict.Near => "near",
        FitVerdict.Missed => "missed",
        _ => "unknown",
    };
}
