using AllianceSim.Engine.Tests.Support;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Keeps every row of a run as a line that names its columns, in the order in which they come.</summary>
/// <param name="before">Called with the number of each row, from 0, before it is kept; where it throws, the row is not.</param>
internal sealed class Lines(Action<int>? before = null) : EachRow
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    protected override void Add<TRow>(in TRow row)
    {
        before?.Invoke(all.Count);
        all.Add(row.ToString()!);
    }
}
