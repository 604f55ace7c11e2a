using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The log-rank test (Mantel 1966; Klein and Moeschberger 2003, section 7.3), also with delayed entry.</summary>
/// <remarks>It takes spells as independent; those of one run are not, so with many runs it says "different" too often.</remarks>
public static class LogRank
{
    /// <summary>Tests two or more groups against each other.</summary>
    /// <param name="groups">Spells by group. One of which none is at risk when any ends tells nothing and is left out.</param>
    /// <returns>NaN where the ends tell nothing, as without any.</returns>
    /// <exception cref="ArgumentException">There are fewer than two groups.</exception>
    public static ChiSquaredTest Test(params IReadOnlyList<IReadOnlyList<Spell>> groups) => Stratified([groups]);

    /// <summary>The same from life tables, one for each group.</summary>
    /// <inheritdoc cref="Test(IReadOnlyList{IReadOnlyList{Spell}})"/>
    public static ChiSquaredTest Test(params IReadOnlyList<LifeTable> groups) => Stratified([groups]);

    /// <summary>Tests groups within strata, such as runs of the same number: the excess of ends and its variance add up over them
    /// (Klein and Moeschberger 2003, section 7.5).</summary>
    /// <param name="strata">Spells by stratum and group.</param>
    /// <returns>NaN where the ends tell nothing, as without any.</returns>
    /// <exception cref="ArgumentException">There are fewer than two groups, or strata differ in their number.</exception>
    public static ChiSquaredTest Stratified(IReadOnlyList<IReadOnlyList<IReadOnlyList<Spell>>> strata) => Sum(strata, Side.Of);

    /// <summary>The same from life tables, by stratum and group.</summary>
    /// <inheritdoc cref="Stratified(IReadOnlyList{IReadOnlyList{IReadOnlyList{Spell}}})"/>
    public static ChiSquaredTest Stratified(IReadOnlyList<IReadOnlyList<LifeTable>> strata) => Sum(strata, Side.Of);

    private static ChiSquaredTest Sum<T>(IReadOnlyList<IReadOnlyList<T>> strata, Func<T, Side> sideOf)
    {
        var size = strata.Count > 0 ? strata[0].Count : 0;
        if (size < 2)
            throw new ArgumentException("Two groups or more are needed.", nameof(strata));
        var excess = Vector<double>.Build.Dense(size);
        var variance = Matrix<double>.Build.Dense(size, size);
        foreach (var groups in strata)
        {
            if (groups.Count != size)
                throw new ArgumentException($"Each stratum must have {size} groups, not {groups.Count}.", nameof(strata));
            Add([.. groups.Select(sideOf)], excess, variance);
        }

        return Test(excess, variance);
    }

    private static void Add(Side[] sides, Vector<double> excess, Matrix<double> variance)
    {
        foreach (var time in sides.SelectMany(side => side.Times).Distinct().Order())
        {
            var sets = Array.ConvertAll(sides, side => side.At(time));
            int atRisk = sets.Sum(set => set.AtRisk), ends = sets.Sum(set => set.Ends);
            var spread = atRisk > 1 ? ends * (double)(atRisk - ends) / (atRisk - 1) : 0;
            for (var i = 0; i < sets.Length; i++)
            {
                var share = (double)sets[i].AtRisk / atRisk;
                excess[i] += sets[i].Ends - (ends * share);
                for (var j = 0; j < sets.Length; j++)
                    variance[i, j] += spread * share * ((i == j ? 1 : 0) - ((double)sets[j].AtRisk / atRisk));
            }
        }
    }

    /// <summary>The excesses add up to 0, so that one group less than there are decides; which one is left out does not matter.</summary>
    private static ChiSquaredTest Test(Vector<double> excess, Matrix<double> variance)
    {
        int[] telling = [.. Enumerable.Range(0, excess.Count).Where(i => variance[i, i] > 0).Skip(1)];
        if (telling.Length == 0)
            return new(double.NaN, 0);
        var some = Vector<double>.Build.Dense(telling.Length, i => excess[telling[i]]);
        var theirs = Matrix<double>.Build.Dense(telling.Length, telling.Length, (i, j) => variance[telling[i], telling[j]]);

        // Groups that are never at risk together leave it singular.
        var isSingular = !(Math.Abs(theirs.QR().R.Diagonal().AbsoluteMinimum()) > 1e-9 * theirs.Diagonal().Maximum());
        return new(isSingular ? double.NaN : some * theirs.Solve(some), telling.Length);
    }

    /// <summary>A group of a stratum.</summary>
    /// <param name="Times">When any of it end.</param>
    /// <param name="At">Its risk set at any time.</param>
    private sealed record Side(IEnumerable<double> Times, Func<double, RiskSet> At)
    {
        public static Side Of(IReadOnlyList<Spell> spells)
        {
            double[] entries = [.. spells.Select(spell => spell.Entry).Order()], exits = [.. spells.Select(spell => spell.Exit).Order()];
            var ends = RiskSet.At(spells).ToDictionary(set => set.Time, set => set.Ends);
            return new(ends.Keys, time => new(time, RiskSet.AtRiskAt(time, entries, exits), ends.GetValueOrDefault(time)));
        }

        public static Side Of(LifeTable table)
        {
            var sets = table.RiskSets.ToDictionary(set => set.Time);
            return new(table.RiskSets.Where(set => set.Ends > 0).Select(set => set.Time), time => sets.GetValueOrDefault(time));
        }
    }
}
