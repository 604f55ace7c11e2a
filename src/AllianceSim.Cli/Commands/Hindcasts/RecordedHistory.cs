using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Import;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>The record of the user's data files, asked by the names of a scenario. Of a state that the record does not know it answers
/// nothing.</summary>
/// <param name="record">The record.</param>
internal sealed class RecordedHistory(HistoricalRecord record) : IHistory
{
    private readonly Dictionary<string, int?> numbers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<int> KnownYears => record.KnownYears;

    /// <summary>Whether the record knows a state by its name.</summary>
    public bool Knows(string state) => NumberOf(state) is not null;

    /// <inheritdoc/>
    public bool? IsMember(string state, int year) => NumberOf(state) is { } number ? record.IsMember(number, year) : null;

    /// <inheritdoc/>
    public bool? IsTied(string first, string second, int year) => Ask(first, second, (a, b) => record.IsTiedAtStartOf(a, b, year));

    /// <inheritdoc/>
    public bool? HadDispute(string first, string second, int from, int to) =>
        Ask(first, second, (a, b) => record.Disputes(a, b, from, to) is { } count ? count > 0 : null);

    /// <inheritdoc/>
    public bool? StoodTogether(string first, string second, int from, int to) =>
        Ask(first, second, (a, b) => record.StoodTogether(a, b, from, to));

    private bool? Ask(string first, string second, Func<int, int, bool?> ask) =>
        NumberOf(first) is { } a && NumberOf(second) is { } b ? ask(a, b) : null;

    private int? NumberOf(string state)
    {
        if (!numbers.TryGetValue(state, out var number))
            numbers[state] = number = record.Resolve(state);
        return number;
    }
}
