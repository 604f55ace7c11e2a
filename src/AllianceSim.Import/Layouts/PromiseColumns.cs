using System.Collections.Immutable;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>The columns of ATOP that say what is promised, which all its files share.</summary>
internal static class PromiseColumns
{
    private static readonly ImmutableArray<(Column Column, Promises Promise)> Pairs =
    [
        (Column.Of("defense"), Promises.Defense), (Column.Of("offense"), Promises.Offense), (Column.Of("neutral"), Promises.Neutrality),
        (Column.Of("nonagg"), Promises.Nonaggression), (Column.Of("consul"), Promises.Consultation),
    ];

    /// <summary>The columns.</summary>
    public static ImmutableArray<Column> All { get; } = [.. Pairs.Select(pair => pair.Column)];

    /// <summary>What a row says is promised.</summary>
    public static Promises Of(Row row) =>
        Pairs.Where(pair => row.IsSet(pair.Column)).Aggregate(Promises.None, (sum, pair) => sum | pair.Promise);
}
