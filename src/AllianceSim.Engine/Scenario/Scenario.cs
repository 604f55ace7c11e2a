using System.Collections.Immutable;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Scenario;

/// <summary>Everything that a run depends on: results are a function of this and of nothing else.</summary>
public sealed record ScenarioSpec
{
    /// <summary>Name of the scenario; also the folder of its results. Letters, digits, hyphen, underscore and dot.</summary>
    public required string Name { get; init; }

    /// <summary>A paragraph for the report.</summary>
    public string About { get; init; } = "";

    /// <summary>Citations of the figures used.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Ticks to run, 1 to 10,000; a tick is a year.</summary>
    public required int Ticks { get; init; }

    /// <summary>Label of tick 0, such as 1950.</summary>
    public int Start { get; init; }

    /// <summary>Ticks before tick 0 in which alliances and hostility come to rest while power and regimes are held, 0 to 1,000. They
    /// are not recorded. None where alliances are in force at the start: those are facts. Empty for none where states are named, and for
    /// <see cref="GeneratedBurnIn"/> in a generated world.</summary>
    public int? BurnIn { get; init; }

    /// <summary>Whether alliances are in force at the start.</summary>
    public bool InheritsAlliances => Alliances.Any(a => a.Signed is null || a.Signed <= Start);

    /// <summary>Ticks of burn-in that follow.</summary>
    public int TicksOfBurnIn => BurnIn ?? (Generate is null || InheritsAlliances ? 0 : GeneratedBurnIn);

    /// <summary>Burn-in of a generated world that does not say.</summary>
    public const int GeneratedBurnIn = 30;

    /// <summary>Root of all randomness.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Independent runs with the same seed and other draws, at least 1.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>The states, named one by one. Empty where the world is generated.</summary>
    public ImmutableArray<StateSpec> States { get; init; } = [];

    /// <summary>How to generate the world, instead of naming states.</summary>
    public GeneratorSpec? Generate { get; init; }

    /// <summary>Ties between pairs of states.</summary>
    public TiesSpec Ties { get; init; } = new();

    /// <summary>Alliances in force at the start.</summary>
    public ImmutableArray<AllianceSpec> Alliances { get; init; } = [];

    /// <summary>Doctrines that states may hold.</summary>
    public ImmutableArray<DoctrineSpec> Doctrines { get; init; } = [];

    /// <summary>Mechanisms switched on or off, by id.</summary>
    public ImmutableSortedDictionary<string, bool> Mechanisms { get; init; } = ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal);

    /// <summary>Parameters that differ from their default, by id.</summary>
    public ImmutableSortedDictionary<string, double> Parameters { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>What happens from outside.</summary>
    public ImmutableArray<ShockSpec> Shocks { get; init; } = [];

    /// <summary>Which of the large tables are written, and what is found out for them.</summary>
    public RecordSpec Record { get; init; } = new();

    /// <summary>When to end before the last tick; empty to run them all.</summary>
    public StopSpec? Stop { get; init; }

    /// <summary>The scenario with some mechanisms switched off, on top of those that are.</summary>
    /// <param name="mechanisms">Their ids.</param>
    public ScenarioSpec Without(params string[] mechanisms) =>
        this with { Mechanisms = Mechanisms.SetItems(mechanisms.Select(id => KeyValuePair.Create(id, false))) };

    /// <summary>The scenario with some parameters set, on top of those that are.</summary>
    /// <param name="parameters">Their ids and values.</param>
    public ScenarioSpec With(params (string Id, double Value)[] parameters) =>
        this with { Parameters = Parameters.SetItems(parameters.Select(p => KeyValuePair.Create(p.Id, p.Value))) };
}

/// <summary>A state at the start.</summary>
public sealed record StateSpec
{
    /// <summary>Unique name.</summary>
    public required string Name { get; init; }

    /// <summary>Material capability, above 0; the engine turns it into a share of the world's.</summary>
    public required double Power { get; init; }

    /// <summary>Share of capability that can be used offensively, 0 to 1.</summary>
    public double Offense { get; init; } = 0.5;

    /// <summary>True aggressiveness of intentions, 0 to 1, hidden from others.</summary>
    public double Aggressiveness { get; init; } = 0.3;

    /// <summary>From -1 (autocracy) to 1 (democracy).</summary>
    public double Ideology { get; init; }

    /// <summary>Name of a doctrine of the scenario, or empty.</summary>
    public string? Doctrine { get; init; }

    /// <summary>Shares over named groups that sum to 1; empty for a group of its own.</summary>
    public ImmutableSortedDictionary<string, double> Identity { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Latitude and longitude in degrees, or empty.</summary>
    public (double Latitude, double Longitude)? Location { get; init; }

    /// <summary>Other means of protection (nuclear force, fortification), 0 to 1.</summary>
    public double Deterrent { get; init; }

    /// <summary>Stability of the regime, 0 to 1.</summary>
    public double Stability { get; init; } = 0.5;

    /// <summary>Nationalism of the public, 0 to 1: what attacks on unfair or humiliating alliances have to work with.</summary>
    public double Nationalism { get; init; } = 0.3;

    /// <summary>By how much its leaders inflate its interests in others' disputes, 0 to 3: 0.5 makes one half as much again.</summary>
    public double InterestBias { get; init; }

    /// <summary>By how much its leaders exaggerate threats when they weigh a dispute, 0 to 3.</summary>
    public double ThreatBias { get; init; }

    /// <summary>Share of the costs of a dispute that its leaders overlook, 0 to 1.</summary>
    public double CostBias { get; init; }

    /// <summary>Interest groups that live by the alliance with another state: strength, 0 to 1, by name of that state.</summary>
    public ImmutableSortedDictionary<string, double> Lobbies { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Mean growth of power, in log points a tick relative to the world, -0.5 to 0.5.</summary>
    public double Growth { get; init; }
}

/// <summary>Ties between pairs of states, by name.</summary>
public sealed record TiesSpec
{
    /// <summary>Pairs that share a border or at most 150 miles of water.</summary>
    public ImmutableArray<(string First, string Second)> Contiguous { get; init; } = [];

    /// <summary>Pairs of rivals.</summary>
    public ImmutableArray<(string First, string Second)> Rivalries { get; init; } = [];

    /// <summary>Pairs with militarised disputes in the ten years before the start, and how many.</summary>
    public ImmutableArray<(string First, string Second, int Count)> RecentDisputes { get; init; } = [];

    /// <summary>Pairs that have grown into one community, and how far, 0 to 1.</summary>
    public ImmutableArray<(string First, string Second, double Depth)> Communities { get; init; } = [];

    /// <summary>Distances in km that replace those from locations.</summary>
    public ImmutableArray<(string First, string Second, double Kilometres)> Distances { get; init; } = [];
}

/// <summary>An alliance in force at the start.</summary>
public sealed record AllianceSpec
{
    /// <summary>Unique name.</summary>
    public required string Name { get; init; }

    /// <summary>Names of two or more states.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>What the members promise.</summary>
    public AllianceKind Kind { get; init; } = AllianceKind.Defense;

    /// <summary>Label of the year of signing; after the start, the alliance is founded in that year. Empty for the start itself.</summary>
    public int? Signed { get; init; }

    /// <summary>Stated length in ticks from signing, 1 to 100; empty where open-ended.</summary>
    public int? Term { get; init; }

    /// <summary>Formal bodies and rules, 0 to 1; empty for 0.1, in an informal alignment for none.</summary>
    public double? Institutionalisation { get; init; }

    /// <summary>How formal it is, 0 to 2: 0 an informal alignment without a treaty, 1 a treaty, 2 a solemn treaty.</summary>
    public int Formality { get; init; } = 1;

    /// <summary>Share of full aid that members promise, 0 to 1, by name; bargained by power where not given.</summary>
    public ImmutableSortedDictionary<string, double> Obligations { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Leeway of members in when and how to help, 0 to 1, by name; bargained by power where not given.</summary>
    public ImmutableSortedDictionary<string, double> Loopholes { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Whether the promise of help hangs on conditions, which leave its members more leeway; empty for chance to say.</summary>
    public bool? Conditional { get; init; }

    /// <summary>Name of the state that it is directed against; empty for the greatest common threat at the start.</summary>
    public string? Against { get; init; }
}

/// <summary>A doctrine that states may hold.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Divisive">Whether it demands one centre, so that believers of equal power quarrel over who leads.</param>
/// <param name="NonAligned">Whether it shuns alliances with leading powers.</param>
public sealed record DoctrineSpec(string Name, bool Divisive = false, bool NonAligned = false);

/// <summary>Which of the large tables are written, and what is found out for them.</summary>
/// <param name="States">A row for each state and tick.</param>
/// <param name="Dyads">A row for each ordered pair and tick.</param>
/// <param name="Terms">A row for each member of an alliance, tick and term of its decision to stay.</param>
/// <param name="Weighings">A row for each state that weighed a dispute and each term of what it weighed.</param>
/// <param name="Coding">Whether what each state would have done without its alliances is found out for every dispute.</param>
public sealed record RecordSpec(bool States = true, bool Dyads = false, bool Terms = false, bool Weighings = false, bool Coding = true);

/// <summary>When to end before the last tick.</summary>
/// <param name="When">The condition.</param>
/// <param name="For">For how many ticks in a row it must hold, at least 1.</param>
public sealed record StopSpec(StopCondition When, int For = 1);

/// <summary>A condition that ends a run.</summary>
public enum StopCondition
{
    /// <summary>No alliance is in force.</summary>
    NoAlliances,

    /// <summary>All states are tied, directly or through others, into one component.</summary>
    OneComponent,
}
