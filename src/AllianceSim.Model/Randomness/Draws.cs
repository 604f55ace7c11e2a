using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Randomness;

/// <summary>What a draw is a function of, beside seed and replicate.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Tick">Tick.</param>
/// <param name="State">State, or whatever else comes first.</param>
/// <param name="Other">Other state, or whatever else comes second.</param>
public readonly record struct DrawKey(Purpose Purpose, int Tick, int State, int Other);

/// <summary>The random numbers of one run: each a function of (seed, replicate, tick, purpose, state, other), in any order.</summary>
public readonly struct Draws
{
    /// <summary>Stands for the tick in draws that are made once, before the first tick.</summary>
    public const int Before = int.MinValue;

    private readonly (uint, uint) key;
    private readonly uint replicate;
    private readonly Action<DrawKey, double>? watch;

    /// <summary>The draws of one replicate.</summary>
    /// <param name="seed">Seed of the scenario.</param>
    /// <param name="replicate">Number of the replicate, 0 to 16,777,215.</param>
    /// <param name="watch">Told of every draw, as uniform; for checks. Called from any thread.</param>
    /// <exception cref="ArgumentOutOfRangeException">The replicate is out of range.</exception>
    public Draws(ulong seed, int replicate, Action<DrawKey, double>? watch = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(replicate, 0xFFFFFF);
        key = ((uint)seed, (uint)(seed >> 32));
        this.replicate = (uint)replicate;
        this.watch = watch;
    }

    /// <summary>Uniform inside (0, 1), never 0 or 1.</summary>
    public double Uniform(Purpose purpose, int tick, int state, int other = 0)
    {
        var (a, b, _, _) = Philox.Block(
            ((uint)other, (uint)state, (uint)tick, replicate | ((uint)purpose << 24)), key);
        var uniform = ((((ulong)a << 32 | b) >> 12) + 0.5) * (1.0 / (1UL << 52));
        watch?.Invoke(new DrawKey(purpose, tick, state, other), uniform);
        return uniform;
    }

    /// <summary>Standard normal.</summary>
    public double Normal(Purpose purpose, int tick, int state, int other = 0) =>
        NormalQuantile.At(Uniform(purpose, tick, state, other));

    /// <summary>Standard logistic: mean 0, scale 1.</summary>
    public double Logistic(Purpose purpose, int tick, int state, int other = 0) =>
        Elementary.Logit(Uniform(purpose, tick, state, other));
}
