using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>Which states a hindcast leaves out, and what else bears on all of its scores.</summary>
/// <param name="page">Where it is written.</param>
internal sealed class HindcastCautions(IPage page)
{
    /// <summary>Most that is named one by one; the tables have all.</summary>
    private const int MostNamed = 8;

    /// <summary>Writes them.</summary>
    public void Write(Hindcast hindcast)
    {
        var states = hindcast.States.DistinctBy(row => row.State).ToList();
        var unknown = states.Where(row => row.Standing == HindcastStanding.Unknown).ToList();
        if (unknown.Count > 0)
        {
            page.Line($"Left out with all their pairs, as the record knows no such state, {unknown.Count} of {states.Count}: {string.Join(", ", unknown.Select(Unknown))}. Call them as the record does, or put the Correlates of War number of each in a comment behind it in the file, as in '# 365'.");
        }

        string[] renamed = [.. states.Where(row => row.Number is not null && row.Name != row.State).Select(row => Phrase.Text($"{row.State} as {row.Name} ({row.Number})"))];
        if (renamed.Length > 0)
            page.Line($"The record has {Phrase.Count(renamed.Length, "state")} under another name: {Named(renamed)}.");
        foreach (var left in hindcast.States.Where(row => row.Standing is HindcastStanding.Gone or HindcastStanding.Outside).GroupBy(row => (row.Year, row.Standing)))
        {
            var why = left.Key.Standing == HindcastStanding.Gone
                ? "gone from the system since the start" : "known to the record, but in the system neither at the start nor then";
            page.Line($"Not judged in {left.Key.Year}, as {why}: {string.Join(", ", left.Select(row => row.State))}.");
        }

        WriteRemarks(hindcast, HindcastRemark.Misread, "The scenario says otherwise than the record who was tied at the start, of");
        WriteRemarks(hindcast, HindcastRemark.Scripted, "The scenario tells the model of what comes after its start, and what follows from it is not foretold, of");
    }

    private void WriteRemarks(Hindcast hindcast, HindcastRemark kind, string lead)
    {
        string[] texts = [.. hindcast.Remarks.Where(remark => remark.Remark == kind).Select(remark => remark.Text.TrimEnd('.'))];
        if (texts.Length > 0)
            page.Line($"{lead} {Phrase.Count(texts.Length, kind == HindcastRemark.Misread ? "pair" : "event")}: {Named(texts, "; ")}.");
    }

    private static string Unknown(HindcastStateRow row) =>
        row.Nearest.Length > 0 ? $"{row.State} (the nearest is {row.Nearest})" : row.State;

    private static string Named(IReadOnlyList<string> all, string between = ", ") =>
        string.Join(between, all.Take(MostNamed)) + (all.Count > MostNamed ? Phrase.Text($" and {all.Count - MostNamed} more") : "");
}
