using AllianceSim.Experiments.Hindcasts;

namespace AllianceSim.Experiments.Tests.Hindcasts;

/// <summary>A history that is made up.</summary>
internal sealed class Chronicle : IHistory
{
    public HashSet<(string, string, int)> Tied { get; } = [];

    public HashSet<(string, string, int)> Disputed { get; } = [];

    public HashSet<(string, string, int)> Together { get; } = [];

    public Dictionary<string, int> LastYear { get; } = [];

    public IReadOnlyList<int> KnownYears { get; init; } = [1900, 1910];

    /// <summary>First year of which disputes are known.</summary>
    public int DisputesSince { get; init; } = int.MinValue;

    public bool KnowsSides { get; init; } = true;

    /// <summary>States that it does not know.</summary>
    public HashSet<string> Unknown { get; } = [];

    public RecordedState Find(string state) => Unknown.Contains(state) ? new(null, "", "Near") : new(state[0], $"Old {state}");

    public bool? IsMember(string state, int year) => Unknown.Contains(state) ? null : year <= LastYear.GetValueOrDefault(state, int.MaxValue);

    public bool? IsTied(string first, string second, int year) => KnownYears.Contains(year) && !Unknown.Contains(first) && !Unknown.Contains(second) ? Has(Tied, first, second, year, year) : null;

    public bool? HadDispute(string first, string second, int from, int to) =>
        from >= DisputesSince ? Has(Disputed, first, second, from, to) : null;

    public bool? StoodTogether(string first, string second, int from, int to) => KnowsSides ? Has(Together, first, second, from, to) : null;

    private static bool Has(HashSet<(string, string, int)> what, string first, string second, int from, int to) =>
        what.Any(one => one.Item3 >= from && one.Item3 <= to && ((one.Item1, one.Item2) == (first, second) || (one.Item2, one.Item1) == (first, second)));
}
