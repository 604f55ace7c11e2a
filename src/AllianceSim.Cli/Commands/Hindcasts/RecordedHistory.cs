using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Import;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>The record of the user's data files, asked by the names of a scenario. Of a state that the record does not know it answers
/// nothing.</summary>
/// <param name="record">The record.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="text">The text of its file, where numbers may stand beside states.</param>
internal sealed class RecordedHistory(HistoricalRecord record, ScenarioSpec scenario, string text) : IHistory
{
    /// <summary>The numbers of the states that the record knows, by their names in the scenario.</summary>
    public ImmutableSortedDictionary<string, int> Numbers { get; } = StateNumbers.Of(scenario, text, record);

    /// <inheritdoc/>
    public IReadOnlyList<int> KnownYears { get; } = RecordedYears.Of(record);

    /// <inheritdoc/>
    public RecordedState Find(string state) => NumberOf(state) is { } number
        ? new(number, record.NameOf(number))
        : new(null, "", record.NearestTo(state) ?? "");

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

    private int? NumberOf(string state) => Numbers.TryGetValue(state, out var number) ? number : null;
}
