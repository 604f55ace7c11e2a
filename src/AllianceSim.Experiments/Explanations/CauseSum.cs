using AllianceSim.Engine.Recording;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Explanations;

/// <summary>What a term, or those of its parts that count towards one cause, did.</summary>
/// <param name="Term">The term's mechanism.</param>
/// <param name="Parts">Ids of the parts; empty where the whole term counts towards the cause.</param>
/// <param name="Change">The change, in logits; parts that interact share their common effect by Shapley's value.</param>
/// <param name="Now">Value at the decision, in logits; NaN for parts, which have none without the others.</param>
public sealed record TermAmount(Mechanism Term, IReadOnlyList<string> Parts, double Change, double Now);

/// <summary>What the terms that count towards one of Walt's causes did together.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Amount">Sum over its terms, in logits.</param>
/// <param name="Share">Its share in all that weighed the same way, 0 to 1; 0 where it weighed the other way.</param>
/// <param name="Terms">The terms, the weightiest first.</param>
public sealed record CauseSum(Cause Cause, double Amount, double Share, IReadOnlyList<TermAmount> Terms)
{
    /// <summary>Sums the changes at an exit, or the terms of an expulsion, by cause: the shares are those in the sum of all causes that
    /// fell. The cause with the largest is the one that table alliances names.</summary>
    /// <param name="rows">Rows of one decision.</param>
    /// <param name="now">Value of a term at the decision, in logits, where it is known.</param>
    public static IReadOnlyList<CauseSum> OfFall(IReadOnlyList<CauseRow> rows, Func<string, double> now)
    {
        var causes = Grouped(rows, row => row.Change, now);
        var falls = -causes.Sum(cause => Math.Min(0, cause.Amount));
        return
        [
            .. causes.Select(cause => cause with { Share = cause.Amount < 0 ? -cause.Amount / falls : 0 })
                .OrderBy(cause => cause.Amount),
        ];
    }

    /// <summary>Sums what holds a member without its threat, by cause; the shares are those of table causes.</summary>
    /// <param name="rows">Rows of one survival.</param>
    public static IReadOnlyList<CauseSum> OfHold(IReadOnlyList<CauseRow> rows) =>
    [
        .. Grouped(rows, row => row.Now, _ => double.NaN)
            .Select(cause => cause with { Share = rows.Where(row => row.Cause == cause.Cause.Id).Sum(row => row.Share) })
            .OrderByDescending(cause => cause.Share),
    ];

    private static List<CauseSum> Grouped(IReadOnlyList<CauseRow> rows, Func<CauseRow, double> amount, Func<string, double> now)
    {
        var spread = rows.GroupBy(row => row.Term, StringComparer.Ordinal)
            .Where(term => term.Select(row => row.Cause).Distinct().Count() > 1).Select(term => term.Key).ToHashSet();
        return
        [
            .. rows.GroupBy(row => row.Cause, StringComparer.Ordinal).Select(cause => new CauseSum(
                Cause.All.Single(known => known.Id == cause.Key),
                cause.Sum(amount),
                0,
                [
                    .. cause.GroupBy(row => row.Term, StringComparer.Ordinal)
                        .Select(term => spread.Contains(term.Key)
                            ? new TermAmount(Catalogue.Find(term.Key)!, [.. term.Select(row => row.Part)], term.Sum(row => row.Change), double.NaN)
                            : new TermAmount(Catalogue.Find(term.Key)!, [], term.Sum(row => row.Change), NowOf(term, now)))
                        .OrderByDescending(term => Math.Abs(term.Change)),
                ])),
        ];
    }

    private static double NowOf(IGrouping<string, CauseRow> term, Func<string, double> now) =>
        term.First() is { Part.Length: 0 } whole ? whole.Now : now(term.Key);
}
