using System.Collections.Immutable;

namespace AllianceSim.Engine.Scenario;

/// <summary>How a shock changes a number.</summary>
public enum ChangeKind
{
    /// <summary>Written as a number: the new value.</summary>
    Set,

    /// <summary>Written <c>x0.4</c>: the old value times this.</summary>
    Multiply,

    /// <summary>Written <c>by -0.2</c>: the old value plus this.</summary>
    Add,
}

/// <summary>A change of a number.</summary>
/// <param name="Kind">How.</param>
/// <param name="Amount">By or to how much.</param>
public readonly record struct Change(ChangeKind Kind, double Amount)
{
    /// <summary>A new value.</summary>
    public static Change Set(double amount) => new(ChangeKind.Set, amount);

    /// <summary>The old value times something.</summary>
    public static Change Times(double factor) => new(ChangeKind.Multiply, factor);

    /// <summary>The old value plus something.</summary>
    public static Change Add(double amount) => new(ChangeKind.Add, amount);

    /// <summary>The new value, kept within a range.</summary>
    public double Apply(double old, double minimum, double maximum) => Math.Clamp(
        Kind switch { ChangeKind.Set => Amount, ChangeKind.Multiply => old * Amount, _ => old + Amount },
        minimum,
        maximum);
}

/// <summary>Something that happens from outside, at a date or by chance, to states or to an alliance.</summary>
public sealed record ShockSpec
{
    /// <summary>Label of the tick at which it strikes; empty where it comes by chance.</summary>
    public int? At { get; init; }

    /// <summary>Chance of striking in each tick, above 0 to 1; empty where it is dated.</summary>
    public double? Chance { get; init; }

    /// <summary>Names of the states struck; in a generated world also S1, S2, … in falling order of power.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Name of the alliance struck; empty where states are.</summary>
    public string? Alliance { get; init; }

    /// <summary>Why, for the record.</summary>
    public string Why { get; init; } = "";

    /// <summary>Change of power.</summary>
    public Change? Power { get; init; }

    /// <summary>Change of the offensive share.</summary>
    public Change? Offense { get; init; }

    /// <summary>Change of true aggressiveness.</summary>
    public Change? Aggressiveness { get; init; }

    /// <summary>Change of ideology.</summary>
    public Change? Ideology { get; init; }

    /// <summary>New doctrine by name; <c>none</c> for no doctrine; empty for no change.</summary>
    public string? Doctrine { get; init; }

    /// <summary>Change of other means of protection.</summary>
    public Change? Deterrent { get; init; }

    /// <summary>Change of stability.</summary>
    public Change? Stability { get; init; }

    /// <summary>Change of nationalism.</summary>
    public Change? Nationalism { get; init; }

    /// <summary>How fresh an attack of competing elites on the state's alliances is, 0 to 1.</summary>
    public Change? Outbidding { get; init; }

    /// <summary>New spread of the people over groups, summing to 1; empty for no change.</summary>
    public ImmutableSortedDictionary<string, double> Identity { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Whether the regime changes: the ideology given here, or drawn where none is, with new leaders unbound by old promises.</summary>
    public bool NewRegime { get; init; }

    /// <summary>Change of the will to lead.</summary>
    public Change? Will { get; init; }

    /// <summary>Change of the hostility that others see in the state.</summary>
    public Change? Hostility { get; init; }

    /// <summary>Who sees that hostility change; empty for all.</summary>
    public ImmutableArray<string> SeenBy { get; init; } = [];

    /// <summary>Change of the state's distance to all others.</summary>
    public Change? Distance { get; init; }

    /// <summary>Change of the alliance's institutionalisation.</summary>
    public Change? Institutionalisation { get; init; }

    /// <summary>States that join the alliance struck, where it is in force.</summary>
    public ImmutableArray<string> Join { get; init; } = [];

    /// <summary>An alliance that is founded, unless one of its name is in force; or empty. Its year of signing is that of the shock.
    /// Members that no longer exist are left out.</summary>
    public AllianceSpec? Found { get; init; }

    /// <summary>Whether the states struck cease to exist.</summary>
    public bool Vanish { get; init; }
}
