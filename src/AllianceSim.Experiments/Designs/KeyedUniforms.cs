using AllianceSim.Model.Randomness;

namespace AllianceSim.Experiments.Designs;

/// <summary>Uniform numbers of a design: each a function of seed, factor and sample, so that a design is the same whatever else is
/// drawn.</summary>
/// <param name="seed">Seed of the sweep.</param>
internal readonly struct KeyedUniforms(ulong seed)
{
    /// <summary>Tells designs from the draws of a run under the same seed.</summary>
    private const uint Purpose = 0x64657367;

    /// <summary>Uniform inside [0, 1).</summary>
    public double At(int factor, int sample, int use = 0) => Words(factor, sample, use).A * (1.0 / (1UL << 32));

    /// <summary>Thirty-two random bits.</summary>
    public uint Bits(int factor, int sample, int use = 0) => Words(factor, sample, use).A;

    /// <summary>A seed of its own for each design point.</summary>
    public ulong Seed(int point)
    {
        var words = Words(0, point, use: 5);
        return ((ulong)words.A << 32) | words.B;
    }

    /// <summary>The numbers from 0 up to, but without, a count in random order (Fisher and Yates).</summary>
    public int[] Permutation(int count, int factor, int use)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = (int)(At(factor, last, use) * (last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    private (uint A, uint B, uint C, uint D) Words(int factor, int sample, int use) =>
        Philox.Block(((uint)sample, (uint)factor, (uint)use, Purpose), ((uint)seed, (uint)(seed >> 32)));
}
