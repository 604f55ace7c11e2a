namespace AllianceSim.Import.Facts;

/// <summary>Which states there were in which years.</summary>
internal sealed class MembershipRecord
{
    private readonly SortedDictionary<int, SortedSet<int>> statesByYear = [];

    /// <summary>Takes membership from the files that tell of it; where none does, from those that give capabilities of members.</summary>
    public MembershipRecord(FactBook facts)
    {
        var spells = facts.Members.Count > 0
            ? facts.Members
            : [.. facts.Capabilities.Select(capability => new Membership(capability.State, capability.Year, capability.Year))];
        foreach (var spell in spells)
        {
            for (var year = spell.From; year <= spell.To; year++)
            {
                if (!statesByYear.TryGetValue(year, out var states))
                    statesByYear[year] = states = [];
                states.Add(spell.State);
            }
        }
    }

    /// <summary>The years known, in order.</summary>
    public IReadOnlyList<int> KnownYears => [.. statesByYear.Keys];

    /// <summary>The states of a year, by number; null where that is not known.</summary>
    public IReadOnlyList<int>? In(int year) => statesByYear.TryGetValue(year, out var states) ? [.. states] : null;

    /// <summary>Whether a state was there in any year.</summary>
    public bool Has(int state) => statesByYear.Values.Any(states => states.Contains(state));

    /// <summary>Whether a state was there in a year; null where that is not known.</summary>
    public bool? Is(int state, int year) => statesByYear.TryGetValue(year, out var states) ? states.Contains(state) : null;
}
