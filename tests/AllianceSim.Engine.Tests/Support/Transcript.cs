using System.Security.Cryptography;
using System.Text;
using AllianceSim.Engine.Recording;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Hashes every row of a run in the order in which it comes, as text that names all its columns.</summary>
/// <remarks>A record writes a number in the shortest form that reads back as the same bits, so no difference is rounded away.</remarks>
internal sealed class Transcript : IRecorder
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Rows { get; private set; }

    public string Sum() => Convert.ToHexString(hash.GetCurrentHash());

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

    private void Add<T>(in T row)
        where T : struct
    {
        hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        Rows++;
    }
}
