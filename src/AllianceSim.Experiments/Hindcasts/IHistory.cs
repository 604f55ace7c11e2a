namespace AllianceSim.Experiments.Hindcasts;

/// <summary>A state as a record knows it.</summary>
/// <param name="Number">Its Correlates of War number; null where the record knows no such state, and nothing of it.</param>
/// <param name="Name">Its name in the record; empty where the record knows no such state.</param>
/// <param name="Nearest">The name in the record that is spelled most like one that it does not know; empty where none is near.</param>
public readonly record struct RecordedState(int? Number, string Name, string Nearest = "");

/// <summary>What happened between the states of a scenario, as far as it is on record. A question that the record does not answer is answered
/// by null, never by no.</summary>
public interface IHistory
{
    /// <summary>The years for which it is known who was tied to whom and which states there were, in order.</summary>
    IReadOnlyList<int> KnownYears { get; }

    /// <summary>What the record knows a state as.</summary>
    /// <param name="state">Its name in the scenario.</param>
    RecordedState Find(string state);

    /// <summary>Whether a state was in the system in a year.</summary>
    /// <param name="state">Its name in the scenario.</param>
    /// <param name="year">The year.</param>
    bool? IsMember(string state, int year);

    /// <summary>Whether two states were bound to fight for each other on 1 January of a year.</summary>
    /// <param name="first">Name of a state in the scenario.</param>
    /// <param name="second">Name of another.</param>
    /// <param name="year">The year.</param>
    bool? IsTied(string first, string second, int year);

    /// <summary>Whether two states had a dispute with each other that began in a span of years, both ends included.</summary>
    /// <param name="first">Name of a state in the scenario.</param>
    /// <param name="second">Name of another.</param>
    /// <param name="from">First year.</param>
    /// <param name="to">Last year.</param>
    bool? HadDispute(string first, string second, int from, int to);

    /// <summary>Whether two states stood on the same side of a dispute that began in a span of years, both ends included.</summary>
    /// <param name="first">Name of a state in the scenario.</param>
    /// <param name="second">Name of another.</param>
    /// <param name="from">First year.</param>
    /// <param name="to">Last year.</param>
    bool? StoodTogether(string first, string second, int from, int to);
}
