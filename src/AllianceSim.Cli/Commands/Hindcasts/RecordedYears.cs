using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Import;
using AllianceSim.Import.Tables;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>The years in which a record can judge, and what to say of one in which it cannot.</summary>
/// <param name="record">The record.</param>
internal sealed class RecordedYears(HistoricalRecord record)
{
    /// <summary>Most years that are told one by one.</summary>
    private const int MostTold = 12;

    private readonly IReadOnlyList<int> known = Of(record);

    /// <summary>The years for which it is known who was tied to whom and which states there were, in order.</summary>
    public static IReadOnlyList<int> Of(HistoricalRecord record) => [.. record.KnownYears.Intersect(record.MemberYears)];

    /// <summary>Years after the start at which a hindcast is judged.</summary>
    /// <param name="start">Label of the first tick.</param>
    /// <param name="asked">Those asked for; null for those that suit the record.</param>
    /// <exception cref="UserError">The record cannot judge in one of them, or in none at all.</exception>
    public IReadOnlyList<int> HorizonsFrom(int start, IReadOnlyList<int>? asked)
    {
        if (record.KnownYears.Count == 0)
            throw Wrong($"--record: none of the files tells who was allied to whom; give one that does: {RoleNames.Examples(DataRole.Alliances)}.");
        if (record.MemberYears.Count == 0)
            throw Wrong($"--record: none of the files tells which states there were, {WhyMembers}");
        var horizons = asked ?? HindcastHorizons.For(start, known);
        foreach (var (horizon, year) in horizons.Select(horizon => (horizon, start + horizon)).Where(one => !known.Contains(one.Item2)))
        {
            throw Wrong(record.KnownYears.Contains(year)
                ? Phrase.Text($"--horizon {horizon}: no file tells which states there were in {year}, {WhyMembers} The record knows: {InWords(known)}.")
                : Phrase.Text($"--horizon {horizon}: the record does not know who was tied in {year}. It knows: {InWords(known)}."));
        }

        if (horizons.Count > 0)
            return horizons;
        throw Wrong(HindcastHorizons.For(start, record.KnownYears) is [var tied, ..]
            ? Phrase.Text($"--record: tells who was tied in {start + tied}, and not which states there were then, {WhyMembers}")
            : Phrase.Text($"--record: does not know who was tied in any of the {HindcastHorizons.Longest} years after {start}, where the scenario begins. It knows: {InWords(known)}. Ask for a later year by --horizon."));
    }

    /// <summary>Years in words.</summary>
    public static string InWords(IReadOnlyList<int> years) => years.Count switch
    {
        0 => "none",
        > MostTold => Phrase.Text($"{years.Count} years from {years[0]} to {years[^1]}"),
        _ => string.Join(", ", years.Select(year => Phrase.Text($"{year}"))),
    };

    private static string WhyMembers =>
        "without which a pair that was not tied is not told from one of which a state was gone, nor states by name; "
        + $"give one that does: {RoleNames.Examples(DataRole.Membership)}.";

    private static UserError Wrong(string text) => new(Exit.WrongInput, text);
}
