using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Attribution;

/// <summary>How one account came of an earlier one, term by term; the changes sum to the change of what staying is worth.</summary>
public static class TermChanges
{
    /// <summary>The changes in order of the terms, one for each part of a term that has parts.</summary>
    /// <param name="terms">The terms' mechanisms.</param>
    /// <param name="composites">The terms that have parts, at their place; null elsewhere.</param>
    /// <param name="then">The earlier account.</param>
    /// <param name="now">The later account.</param>
    public static IReadOnlyList<TermChange> Between(
        IReadOnlyList<Mechanism> terms, IReadOnlyList<IComposite?> composites, Account then, Account now)
    {
        var changes = new List<TermChange>();
        for (var term = 0; term < terms.Count; term++)
        {
            if (composites[term] is not { } composite)
            {
                changes.Add(new TermChange(terms[term], null, now.Values[term] - then.Values[term], now.Values[term]));
                continue;
            }

            var shares = Share(composite, then.Parts[term]!, now.Parts[term]!);
            for (var part = 0; part < shares.Length; part++)
                changes.Add(new TermChange(terms[term], composite.Parts[part], shares[part], double.NaN));
        }

        return changes;
    }

    private static double[] Share(IComposite composite, double[][] then, double[][] now)
    {
        var mixed = new double[then.Length][];
        return Shapley.Shares(then.Length, changed =>
        {
            for (var part = 0; part < mixed.Length; part++)
                mixed[part] = (changed & 1 << part) == 0 ? then[part] : now[part];
            return composite.Combine(mixed);
        });
    }
}
