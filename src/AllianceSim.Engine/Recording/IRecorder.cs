namespace AllianceSim.Engine.Recording;

/// <summary>Takes down what happens in one run, in the order in which it happens.</summary>
/// <remarks>Rows are passed by reference and are only valid during the call. A row is one line of the table of that name.</remarks>
public interface IRecorder
{
    /// <summary>The system after a tick.</summary>
    void Tick(in TickRow row);

    /// <summary>A state after a tick.</summary>
    void State(in StateRow row);

    /// <summary>One state's view of another in a tick.</summary>
    void Dyad(in DyadRow row);

    /// <summary>An alliance, once it has ended or the run is over.</summary>
    void Alliance(in AllianceRow row);

    /// <summary>A membership, once it has ended or the run is over.</summary>
    void Member(in MemberRow row);

    /// <summary>Something that happened.</summary>
    void Event(in EventRow row);

    /// <summary>A dispute and its outcome.</summary>
    void Dispute(in DisputeRow row);

    /// <summary>A state's part in a dispute.</summary>
    void Involvement(in InvolvementRow row);

    /// <summary>One term of what a state weighed in a dispute.</summary>
    void Weighing(in WeighingRow row);

    /// <summary>One term of a decision about a membership.</summary>
    void Cause(in CauseRow row);

    /// <summary>One term of what staying is worth to a member in a tick.</summary>
    void Term(in TermRow row);
}
