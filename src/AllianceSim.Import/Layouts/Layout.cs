using System.Collections.Immutable;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>The layout of a published file: how it is known, and what is taken from a row.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Citation">How it is cited.</param>
/// <param name="Roles">What it tells of.</param>
/// <param name="Needs">The columns by which it is known, all of which are read.</param>
/// <param name="Take">Takes the facts of a row down.</param>
internal sealed record Layout(
    string Name, string Citation, ImmutableArray<DataRole> Roles, ImmutableArray<Column> Needs, Action<Row, FactBook> Take)
{
    /// <summary>Columns that are read where they are there.</summary>
    public ImmutableArray<Column> May { get; init; } = [];

    /// <summary>Columns that it does not have, which tell it from files that have all that it needs.</summary>
    public ImmutableArray<Column> Lacks { get; init; } = [];

    /// <summary>Columns that no two rows share all of; none where rows can be alike.</summary>
    public ImmutableArray<Column> Key { get; init; } = [];

    /// <summary>Most columns that it can have: what a file of few columns is taken for, a file of many is not.</summary>
    public int MostColumns { get; init; } = int.MaxValue;

    /// <summary>Whether it is of one year, which its file name tells.</summary>
    public bool IsSnapshot { get; init; }

    /// <summary>Why it is known but not read; null where it is read.</summary>
    public string? Refusal { get; init; }

    /// <summary>What to give in place of a file that is not read.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether a file with the given header is of this layout.</summary>
    public bool Recognises(IReadOnlyList<string> header) =>
        header.Count <= MostColumns && Needs.All(column => column.PlaceIn(header) is not null)
        && Lacks.All(column => column.PlaceIn(header) is null);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({string.Join(", ", Needs.Select(column => column.Name))})";
}
