using AllianceSim.Engine.Recording;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Keeps every row of a run, table by table.</summary>
internal class RowList : IRecorder
{
    public List<TickRow> Ticks { get; } = [];

    public List<StateRow> States { get; } = [];

    public List<DyadRow> Dyads { get; } = [];

    public List<AllianceRow> Alliances { get; } = [];

    public List<MemberRow> Members { get; } = [];

    public List<EventRow> Events { get; } = [];

    public List<DisputeRow> Disputes { get; } = [];

    public List<InvolvementRow> Involvements { get; } = [];

    public List<WeighingRow> Weighings { get; } = [];

    public List<CauseRow> Causes { get; } = [];

    public List<TermRow> Terms { get; } = [];

    public IEnumerable<EventRow> Of(EventKind kind) => Events.Where(e => e.Kind == kind);

    public void Tick(in TickRow row) => Ticks.Add(row);

    public void State(in StateRow row) => States.Add(row);

    public void Dyad(in DyadRow row) => Dyads.Add(row);

    public virtual void Alliance(in AllianceRow row) => Alliances.Add(row);

    public void Member(in MemberRow row) => Members.Add(row);

    public void Event(in EventRow row) => Events.Add(row);

    public void Dispute(in DisputeRow row) => Disputes.Add(row);

    public void Involvement(in InvolvementRow row) => Involvements.Add(row);

    public void Weighing(in WeighingRow row) => Weighings.Add(row);

    public void Cause(in CauseRow row) => Causes.Add(row);

    public void Term(in TermRow row) => Terms.Add(row);
}
