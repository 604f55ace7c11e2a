using System.Collections.Immutable;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>The columns of ATOP that say what is promised, which all its files share.</summary>
internal static class ObligationColumns
{
    private static readonly ImmutableArray<(Column Column, Obligations Obligation)> Pairs =
    [
        (Column.Of("defense"), Obligations.Defense), (Column.Of("offense"), Obligations.Offense),
        (Column.Of("neutral"), Obligations.Neutrality), (Column.Of("nonagg"), Obligations.Nonaggression), (Column.Of("consul"), Obligations.Consultation),
    ];

    /// <summary>The columns.</summary>
    public static ImmutableArray<Column> All { get; } = [.. Pairs.Select(pair => pair.Column)];

    /// <summary>What a row says is promised.</summary>
    public static Obligations Of(Row row) =>
        Pairs.Where(pair => row.IsSet(pair.Column)).Aggregate(Obligations.None, (sum, pair) => sum | pair.Obligation);
}
