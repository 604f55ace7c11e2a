using AllianceSim.Engine.Recording;

namespace AllianceSim.Actors;

/// <summary>What a world has recorded and not yet sent, row by row.</summary>
internal sealed class Book : IRecorder
{
    private readonly List<IEntry> entries = [];

    private delegate void Hand<TRow>(IRecorder recorder, in TRow row);

    /// <summary>Number of rows.</summary>
    public int Count => entries.Count;

    /// <summary>Takes out all rows.</summary>
    public Page TearOut()
    {
        var page = new Page([.. entries]);
        entries.Clear();
        return page;
    }

    /// <inheritdoc/>
    public void Tick(in TickRow row) => Add(row, static (IRecorder recorder, in TickRow r) => recorder.Tick(r));

    /// <inheritdoc/>
    public void State(in StateRow row) => Add(row, static (IRecorder recorder, in StateRow r) => recorder.State(r));

    /// <inheritdoc/>
    public void Dyad(in DyadRow row) => Add(row, static (IRecorder recorder, in DyadRow r) => recorder.Dyad(r));

    /// <inheritdoc/>
    public void Alliance(in AllianceRow row) => Add(row, static (IRecorder recorder, in AllianceRow r) => recorder.Alliance(r));

    /// <inheritdoc/>
    public void Member(in MemberRow row) => Add(row, static (IRecorder recorder, in MemberRow r) => recorder.Member(r));

    /// <inheritdoc/>
    public void Event(in EventRow row) => Add(row, static (IRecorder recorder, in EventRow r) => recorder.Event(r));

    /// <inheritdoc/>
    public void Dispute(in DisputeRow row) => Add(row, static (IRecorder recorder, in DisputeRow r) => recorder.Dispute(r));

    /// <inheritdoc/>
    public void Involvement(in InvolvementRow row) =>
        Add(row, static (IRecorder recorder, in InvolvementRow r) => recorder.Involvement(r));

    /// <inheritdoc/>
    public void Weighing(in WeighingRow row) => Add(row, static (IRecorder recorder, in WeighingRow r) => recorder.Weighing(r));

    /// <inheritdoc/>
    public void Cause(in CauseRow row) => Add(row, static (IRecorder recorder, in CauseRow r) => recorder.Cause(r));

    /// <inheritdoc/>
    public void Term(in TermRow row) => Add(row, static (IRecorder recorder, in TermRow r) => recorder.Term(r));

    private void Add<TRow>(in TRow row, Hand<TRow> hand)
        where TRow : struct => entries.Add(new Entry<TRow>(row, hand));

    private sealed class Entry<TRow>(TRow row, Hand<TRow> hand) : IEntry
    {
        private readonly TRow row = row;

        public void HandTo(IRecorder recorder) => hand(recorder, in row);
    }
}
