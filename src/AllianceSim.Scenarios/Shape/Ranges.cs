using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>Ranges and forms that several blocks share.</summary>
internal static class Ranges
{
    /// <summary>Material capability in any unit.</summary>
    public static NumberForm Power { get; } = new(0, 1e15, above: true);

    /// <summary>A share or degree.</summary>
    public static NumberForm Share { get; } = new(0, 1);

    /// <summary>From autocracy to democracy.</summary>
    public static NumberForm Ideology { get; } = new(-1, 1);

    /// <summary>Distance in km; no two places on a map of the largest extent matter beyond it.</summary>
    public static NumberForm Kilometres { get; } = new(0, 40_000);

    /// <summary>Label of a tick. Bounded so that adding ticks cannot overflow.</summary>
    public static IntegerForm<int> Year { get; } = new(-1_000_000, 1_000_000);

    /// <summary>A whole number of at least 1.</summary>
    public static IntegerForm<int> UpTo(int most) => new(1, most);

    /// <summary>A list of different states.</summary>
    public static Form<ImmutableArray<string>> States(int least, bool orOne = false) =>
        new ListForm<string>(new ReferenceForm(Named.State), least, sameness: name => name, orOne: orOne);

    /// <summary>A share under each of some names.</summary>
    /// <param name="kind">What the names stand for where they are declared elsewhere; null for names that are the file's own.</param>
    public static Form<ImmutableSortedDictionary<string, double>> SharesOf(Named? kind = null) => new NamedForm<double>(Share, kind).As(
        pairs => pairs.ToImmutableSortedDictionary(StringComparer.Ordinal),
        shares => (true, shares.ToImmutableArray()));

    /// <summary>A change of a number of the given range, or none.</summary>
    public static Form<Change?> Change(NumberForm range) => new ChangeForm(range).OrMissing();
}
