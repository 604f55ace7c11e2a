using System.Security.Cryptography;
using System.Text;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Hashes every row of a run in the order in which it comes, as text that names all its columns.</summary>
/// <remarks>A record writes a number in the shortest form that reads back as the same bits, so no difference is rounded away.</remarks>
internal sealed class Transcript : EachRow
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Rows { get; private set; }

    public string Sum() => Convert.ToHexString(hash.GetCurrentHash());

    protected override void Add<TRow>(in TRow row)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        Rows++;
    }
}
