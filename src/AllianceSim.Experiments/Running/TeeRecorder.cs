using AllianceSim.Engine.Recording;

namespace AllianceSim.Experiments.Running;

/// <summary>Hands every row to two recorders.</summary>
internal sealed class TeeRecorder(IRecorder first, IRecorder second) : IRecorder
{
    /// <inheritdoc/>
    public void Tick(in TickRow row)
    {
        first.Tick(row);
        second.Tick(row);
    }

    /// <inheritdoc/>
    public void State(in StateRow row)
    {
        first.State(row);
        second.State(row);
    }

    /// <inheritdoc/>
    public void Dyad(in DyadRow row)
    {
        first.Dyad(row);
        second.Dyad(row);
    }

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row)
    {
        first.Alliance(row);
        second.Alliance(row);
    }

    /// <inheritdoc/>
    public void Member(in MemberRow row)
    {
        first.Member(row);
        second.Member(row);
    }

    /// <inheritdoc/>
    public void Event(in EventRow row)
    {
        first.Event(row);
        second.Event(row);
    }

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row)
    {
        first.Dispute(row);
        second.Dispute(row);
    }

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row)
    {
        first.Involvement(row);
        second.Involvement(row);
    }

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row)
    {
        first.Weighing(row);
        second.Weighing(row);
    }

    /// <inheritdoc/>
    public void Cause(in CauseRow row)
    {
        first.Cause(row);
        second.Cause(row);
    }

    /// <inheritdoc/>
    public void Term(in TermRow row)
    {
        first.Term(row);
        second.Term(row);
    }
}
