using System.Numerics;
using System.Runtime.CompilerServices;

namespace AllianceSim.Model.Landscape;

/// <summary>All splits of states. A split is numbered by its bits: bit i - 1 is set where state i stands on the other side than state 0.</summary>
internal sealed class EverySplit
{
    private const sbyte None = -1;

    /// <summary>Moves after which rounding errors are forgotten, less one.</summary>
    private const int Stretch = 1023;

    private readonly int count;
    private readonly double[] energies;
    private readonly sbyte[] movers;

    /// <summary>Visits them in Gray code, in which each differs from the one before by one move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public EverySplit(Propensities propensities)
    {
        count = propensities.Count;
        energies = new double[1 << (count - 1)];
        movers = new sbyte[energies.Length];
        var walk = new Walk(propensities);
        for (var step = 0; step < energies.Length; step++)
        {
            if (step > 0)
                walk.Move(BitOperations.TrailingZeroCount(step) + 1);
            if ((step & Stretch) == Stretch)
                walk.Settle();
            var split = step ^ (step >> 1);
            energies[split] = walk.Energy;
            movers[split] = (sbyte)walk.Mover();
        }
    }

    /// <summary>The local minima with their basins, in the order of their numbers.</summary>
    public IEnumerable<LocalMinimum> Minima()
    {
        var ends = new int[energies.Length];
        Array.Fill(ends, None);
        for (var split = 0; split < ends.Length; split++)
            Descend(split, ends);
        return ends.CountBy(end => end).OrderBy(basin => basin.Key)
            .Select(basin => new LocalMinimum(SplitOf(basin.Key), energies[basin.Key], basin.Value / (double)ends.Length));
    }

    /// <inheritdoc cref="EnergyLandscape.EnergiesByMoves"/>
    public IReadOnlyList<IReadOnlyList<double>> EnergiesByMoves(Split origin)
    {
        var from = Enumerable.Range(1, count - 1).Sum(state => origin[state] ? 1 << (state - 1) : 0);
        var byMoves = Enumerable.Range(0, (count / 2) + 1).Select(_ => new List<double>()).ToList();
        for (var split = 0; split < energies.Length; split++)
        {
            var differing = BitOperations.PopCount((uint)(split ^ from));
            byMoves[Math.Min(differing, count - differing)].Add(energies[split]);
        }

        foreach (var one in byMoves)
            one.Sort();
        return byMoves;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Descend(int start, int[] ends)
    {
        var at = start;
        while (ends[at] < 0 && movers[at] != None)
            at = After(at);
        var end = ends[at] < 0 ? at : ends[at];
        for (at = start; ends[at] < 0; at = movers[at] == None ? at : After(at))
            ends[at] = end;
    }

    // Where state 0 moves, all others stand on the other side than before.
    private int After(int split) => movers[split] == 0 ? (energies.Length - 1) ^ split : split ^ (1 << (movers[split] - 1));

    private Split SplitOf(int split) => new(Enumerable.Range(0, count).Select(state => state > 0 && ((split >> (state - 1)) & 1) != 0));
}
