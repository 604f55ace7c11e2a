using AllianceSim.Engine.Recording;

namespace AllianceSim.Benchmarks;

/// <summary>Forgets everything, so that a run is measured without its recording.</summary>
internal sealed class NullRecorder : IRecorder
{
    /// <inheritdoc/>
    public void Tick(in TickRow row)
    {
    }

    /// <inheritdoc/>
    public void State(in StateRow row)
    {
    }

    /// <inheritdoc/>
    public void Dyad(in DyadRow row)
    {
    }

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row)
    {
    }

    /// <inheritdoc/>
    public void Member(in MemberRow row)
    {
    }

    /// <inheritdoc/>
    public void Event(in EventRow row)
    {
    }

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row)
    {
    }

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row)
    {
    }

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row)
    {
    }

    /// <inheritdoc/>
    public void Cause(in CauseRow row)
    {
    }

    /// <inheritdoc/>
    public void Term(in TermRow row)
    {
    }
}
