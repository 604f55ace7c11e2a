using AllianceSim.Engine.Recording;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>A recorder that does the same with every row, of whatever table.</summary>
internal abstract class EachRow : IRecorder
{
    public void Tick(in TickRow row) => Add(row);

    public void State(in StateRow row) => Add(row);

    public void Dyad(in DyadRow row) => Add(row);

    public void Alliance(in AllianceRow row) => Add(row);

    public void Member(in MemberRow row) => Add(row);

    public void Event(in EventRow row) => Add(row);

    public void Dispute(in DisputeRow row) => Add(row);

    public void Involvement(in InvolvementRow row) => Add(row);

    public void Weighing(in WeighingRow row) => Add(row);

    public void Cause(in CauseRow row) => Add(row);

    public void Term(in TermRow row) => Add(row);

    protected abstract void Add<TRow>(in TRow row)
        where TRow : struct;
}
