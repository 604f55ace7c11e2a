namespace AllianceSim.Engine.Recording;

/// <summary>Lets nothing through to a recorder before it is opened: burn-in is not recorded.</summary>
/// <param name="recorder">The recorder.</param>
internal sealed class RecorderGate(IRecorder recorder) : IRecorder
{
    private bool open;

    /// <summary>Begins to let rows through.</summary>
    public void Open() => open = true;

    /// <inheritdoc/>
    public void Tick(in TickRow row) => Behind?.Tick(row);

    /// <inheritdoc/>
    public void State(in StateRow row) => Behind?.State(row);

    /// <inheritdoc/>
    public void Dyad(in DyadRow row) => Behind?.Dyad(row);

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row) => Behind?.Alliance(row);

    /// <inheritdoc/>
    public void Member(in MemberRow row) => Behind?.Member(row);

    /// <inheritdoc/>
    public void Event(in EventRow row) => Behind?.Event(row);

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row) => Behind?.Dispute(row);

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row) => Behind?.Involvement(row);

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row) => Behind?.Weighing(row);

    /// <inheritdoc/>
    public void Cause(in CauseRow row) => Behind?.Cause(row);

    /// <inheritdoc/>
    public void Term(in TermRow row) => Behind?.Term(row);

    private IRecorder? Behind => open ? recorder : null;
}
