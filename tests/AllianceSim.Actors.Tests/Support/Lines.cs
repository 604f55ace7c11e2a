using AllianceSim.Engine.Recording;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Keeps every row of a run as a line that names its columns, in the order in which they come.</summary>
/// <param name="before">Called with the number of each row, from 0, before it is kept; where it throws, the row is not.</param>
internal sealed class Lines(Action<int>? before = null) : IRecorder
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

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

    private void Add<TRow>(in TRow row)
        where TRow : struct
    {
        before?.Invoke(all.Count);
        all.Add(row.ToString()!);
    }
}
