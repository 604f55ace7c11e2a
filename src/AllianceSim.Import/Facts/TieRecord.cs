namespace AllianceSim.Import.Facts;

/// <summary>Who was bound to fight for whom, by year.</summary>
internal sealed class TieRecord
{
    private readonly SortedSet<int> years = [];
    private readonly SortedSet<int> datedYears = [];
    private readonly HashSet<(int, int, int)> tied = [];
    private readonly HashSet<(int, int, int)> tiedInJanuary = [];

    /// <summary>Takes ties from the files that give pairs; for years that these do not cover, from members of the same treaty of whom
    /// one at least promised to fight.</summary>
    public TieRecord(FactBook facts)
    {
        foreach (var pair in facts.TiedPairs)
        {
            years.Add(pair.Year);
            if (pair.WasInForce is { } isOld)
            {
                datedYears.Add(pair.Year);
                if (isOld)
                    tiedInJanuary.Add(Key(pair.First, pair.Second, pair.Year));
            }

            if ((pair.Obligations & Obligations.Fight) != 0)
                tied.Add(Key(pair.First, pair.Second, pair.Year));
        }

        TakeTreaties(facts, [.. years]);
    }

    /// <summary>The years known, in order.</summary>
    public IReadOnlyList<int> KnownYears => [.. years];

    /// <summary>Whether two states were tied at some time of a year; null where it is not known.</summary>
    public bool? In(int a, int b, int year) => years.Contains(year) ? tied.Contains(Key(a, b, year)) : null;

    /// <summary>Whether two states were tied on 1 January; null where it is not known.</summary>
    public bool? AtStartOf(int a, int b, int year) =>
        datedYears.Contains(year) ? tiedInJanuary.Contains(Key(a, b, year)) : In(a, b, year - 1);

    private void TakeTreaties(FactBook facts, HashSet<int> covered)
    {
        if (facts.TreatyMembers.Count == 0)
            return;
        var last = facts.TreatyMembers.Max(member => member.To == Years.Open ? member.From : member.To);
        foreach (var year in facts.TreatyMembers.SelectMany(member => Span(member, last)))
        {
            if (!covered.Contains(year) && years.Add(year))
                datedYears.Add(year);
        }

        foreach (var treaty in facts.TreatyMembers.GroupBy(member => member.Treaty))
        {
            TreatyMember[] members = [.. treaty];
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                    TakePair(members[i], members[j], last, covered);
            }
        }
    }

    private void TakePair(TreatyMember a, TreatyMember b, int last, HashSet<int> covered)
    {
        if (a.State == b.State || ((a.Obligations | b.Obligations) & Obligations.Fight) == 0)
            return;
        foreach (var year in Span(a, last).Intersect(Span(b, last)).Where(year => !covered.Contains(year)))
        {
            tied.Add(Key(a.State, b.State, year));
            if (a.FirstJanuary <= year && b.FirstJanuary <= year)
                tiedInJanuary.Add(Key(a.State, b.State, year));
        }
    }

    private static IEnumerable<int> Span(TreatyMember member, int last) =>
        Enumerable.Range(member.From, Math.Max(0, Math.Min(member.To, last) - member.From + 1));

    private static (int, int, int) Key(int a, int b, int year) => a < b ? (a, b, year) : (b, a, year);
}
