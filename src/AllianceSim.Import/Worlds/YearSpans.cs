using AllianceSim.Import.Facts;

namespace AllianceSim.Import.Worlds;

/// <summary>Years in words.</summary>
internal static class YearSpans
{
    private const int MostSpans = 8;

    /// <summary>Years as spans, as in <c>1816 to 1820, 1850</c>.</summary>
    public static string InWords(IEnumerable<int> years) => InWords(years.Select(year => (year, year)));

    /// <summary>Spans, both ends included, joined where they touch.</summary>
    public static string InWords(IEnumerable<(int From, int To)> spans)
    {
        var joined = new List<(int From, int To)>();
        foreach (var span in spans.Distinct().Order())
        {
            if (joined.Count > 0 && span.From <= joined[^1].To + 1)
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, span.To));
            else
                joined.Add(span);
        }

        return string.Join(", ", joined.Take(MostSpans).Select(InWords)) + (joined.Count > MostSpans ? ", …" : "");
    }

    private static string InWords((int From, int To) span) => span switch
    {
        _ when span.From == span.To => FormattableString.Invariant($"{span.From}"),
        (_, Years.Open) => FormattableString.Invariant($"{span.From} and later"),
        _ => FormattableString.Invariant($"{span.From} to {span.To}"),
    };
}
