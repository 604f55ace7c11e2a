namespace AllianceSim.Experiments.Tests.Docking;

/// <summary>One step of the alliance formation example of Mesa (mesa/examples/advanced/alliance_formation/model.py) at its lowest level, written
/// anew from its text: agents with power and position, both from 0 to 1.</summary>
internal sealed class MesaAlliances(IReadOnlyList<double> powers, IReadOnlyList<double> positions)
{
    /// <summary>The pairs that both agents would gain by, with what they could do together (<c>calculate_shapley_value</c>).</summary>
    public IReadOnlyList<((int One, int Other) Pair, double Utility)> Worthwhile { get; } =
    [
        .. from one in Enumerable.Range(0, powers.Count)
           from other in Enumerable.Range(one + 1, powers.Count - one - 1)
           let utility = (powers[one] + powers[other]) * 1.2 * (1 - Math.Abs(positions[one] - positions[other]))
           where (0.5 * powers[one]) + (0.5 * (utility - powers[other])) > powers[one]
               && (0.5 * powers[other]) + (0.5 * (utility - powers[one])) > powers[other]
           select ((one, other), utility),
    ];

    /// <summary>Pairs in which each is the other's best.</summary>
    public IEnumerable<(int One, int Other)> MutualBest()
    {
        var best = Worthwhile.SelectMany(one => new[] { (Agent: one.Pair.One, one), (Agent: one.Pair.Other, one) })
            .GroupBy(one => one.Agent).ToDictionary(ones => ones.Key, ones => ones.MaxBy(one => one.one.Utility).one.Pair);
        return Worthwhile.Select(one => one.Pair).Where(pair => best[pair.One] == pair && best[pair.Other] == pair);
    }

    /// <summary>The pairs that are left where the best of all pairs is taken again and again.</summary>
    public IEnumerable<(int One, int Other)> BestFirst()
    {
        var taken = new HashSet<int>();
        foreach (var (pair, _) in Worthwhile.OrderByDescending(one => one.Utility))
        {
            if (taken.Contains(pair.One) || taken.Contains(pair.Other))
                continue;
            taken.UnionWith([pair.One, pair.Other]);
            yield return pair;
        }
    }

    /// <summary>The pairs that one pass in order of number leaves (<c>only_best_combination</c>), its slip included: of the entries that are
    /// struck out when one trades up, some are the trader's own.</summary>
    public IReadOnlySet<(int One, int Other)> OnePass()
    {
        var best = new Dictionary<int, ((int One, int Other) Pair, double Utility)>();
        foreach (var (pair, utility) in Worthwhile)
        {
            var (hasOne, hasOther) = (best.TryGetValue(pair.One, out var ofOne), best.TryGetValue(pair.Other, out var ofOther));
            if ((hasOne && utility <= ofOne.Utility) || (hasOther && utility <= ofOther.Utility))
                continue;
            if (hasOne)
                best.Remove(ofOne.Pair.Other);
            if (hasOther)
                best.Remove(ofOther.Pair.One);
            (best[pair.One], best[pair.Other]) = ((pair, utility), (pair, utility));
        }

        return best.Values.Select(one => one.Pair).ToHashSet();
    }
}
