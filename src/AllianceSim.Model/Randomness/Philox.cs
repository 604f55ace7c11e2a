namespace AllianceSim.Model.Randomness;

/// <summary>The counter-based generator Philox 4x32-10 (Salmon, Moraes, Dror and Shaw 2011, SC'11): a function, not a stream.</summary>
public static class Philox
{
    /// <summary>Four random words for a counter and a key.</summary>
    public static (uint A, uint B, uint C, uint D) Block((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        var (a, b, c, d) = counter;
        var (k0, k1) = key;
        for (var round = 0; round < 10; round++)
        {
            var first = (ulong)a * 0xD2511F53u;
            var second = (ulong)c * 0xCD9E8D57u;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ k0, (uint)second, (uint)(first >> 32) ^ d ^ k1, (uint)first);
            k0 += 0x9E3779B9u;
            k1 += 0xBB67AE85u;
        }

        return (a, b, c, d);
    }
}
