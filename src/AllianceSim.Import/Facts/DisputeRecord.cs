namespace AllianceSim.Import.Facts;

/// <summary>Who had disputes with whom, and who stood together.</summary>
internal sealed class DisputeRecord
{
    private readonly Dictionary<(int, int), List<int>> against = [];
    private readonly Dictionary<(int, int), List<int>> together = [];
    private readonly Dictionary<(int, int, int), int> counts = [];
    private readonly SortedSet<int> countedBefore = [];
    private readonly (int From, int To)? dated;

    /// <summary>Takes disputes from the parties where these are known, else from pairs by year, else from counts.</summary>
    public DisputeRecord(FactBook facts)
    {
        KnowsSides = facts.DisputeParties.Count > 0;
        if (KnowsSides)
        {
            TakeParties(facts.DisputeParties);
            dated = (facts.DisputeParties.Min(party => party.From), facts.DisputeParties.Max(party => party.To));
        }
        else if (facts.DisputeYears.Count > 0)
        {
            foreach (var dispute in facts.DisputeYears.GroupBy(year => (year.Dispute, Key(year.First, year.Second))))
                Add(against, dispute.Key.Item2, dispute.Min(year => year.Year));
            dated = (facts.DisputeYears.Min(dispute => dispute.Year), facts.DisputeYears.Max(dispute => dispute.Year));
        }

        foreach (var count in facts.DisputeCounts)
        {
            countedBefore.Add(count.Before);
            var (first, second) = Key(count.First, count.Second);
            counts[(first, second, count.Before)] = count.Count;
        }
    }

    /// <summary>Whether sides are known.</summary>
    public bool KnowsSides { get; }

    /// <summary>The spans of years that are known, in order.</summary>
    public IReadOnlyList<(int From, int To)> Spans => dated is { } span
        ? [span]
        : [.. countedBefore.Select(year => (year - HistoricalRecord.YearsCounted, year - 1))];

    /// <summary>The spans of years for which the disputes of the years before are known, all or some of them.</summary>
    public IReadOnlyList<(int From, int To)> Starts =>
        dated is { } span ? [(span.From + 1, span.To + 1)] : [.. countedBefore.Select(year => (year, year))];

    /// <summary>How many disputes between two states began in the ten years before a year, as far as they are known.</summary>
    public int Before(int a, int b, int year)
    {
        var (from, to) = (year - HistoricalRecord.YearsCounted, year - 1);
        return (dated is { } span ? Between(a, b, Math.Max(from, span.From), Math.Min(to, span.To)) : Between(a, b, from, to)) ?? 0;
    }

    /// <summary>How many disputes between two states began in a span; null where it is not known.</summary>
    public int? Between(int a, int b, int from, int to)
    {
        if (dated is not null)
            return IsCovered(from, to) ? Count(against, a, b, from, to) : null;
        var (first, second) = Key(a, b);
        var sum = 0;
        var next = from;
        for (; next <= to && countedBefore.Contains(next + HistoricalRecord.YearsCounted); next += HistoricalRecord.YearsCounted)
            sum += counts.GetValueOrDefault((first, second, next + HistoricalRecord.YearsCounted));
        return next == to + 1 && from <= to ? sum : null;
    }

    /// <summary>Whether two states stood together in a dispute that began in a span; null where it is not known.</summary>
    public bool? Together(int a, int b, int from, int to) =>
        KnowsSides && IsCovered(from, to) ? Count(together, a, b, from, to) > 0 : null;

    private void TakeParties(IReadOnlyList<DisputeParty> parties)
    {
        foreach (var dispute in parties.GroupBy(party => party.Dispute))
        {
            DisputeParty[] all = [.. dispute];
            var pairs =
                from i in Enumerable.Range(0, all.Length)
                from j in Enumerable.Range(i + 1, all.Length - i - 1)
                let a = all[i]
                let b = all[j]
                where a.State != b.State && a.From <= b.To && b.From <= a.To
                group Math.Max(a.From, b.From) by (Key(a.State, b.State), a.IsSideA == b.IsSideA);
            foreach (var pair in pairs)
                Add(pair.Key.Item2 ? together : against, pair.Key.Item1, pair.Min());
        }
    }

    private bool IsCovered(int from, int to) => dated is { } span && span.From <= from && to <= span.To;

    private static int Count(Dictionary<(int, int), List<int>> starts, int a, int b, int from, int to) =>
        starts.TryGetValue(Key(a, b), out var years) ? years.Count(year => from <= year && year <= to) : 0;

    private static void Add(Dictionary<(int, int), List<int>> starts, (int, int) pair, int year)
    {
        if (!starts.TryGetValue(pair, out var years))
            starts[pair] = years = [];
        years.Add(year);
    }

    private static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);
}
