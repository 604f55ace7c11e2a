using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of a generated world, of ties and of doctrines.</summary>
internal static class WorldShape
{
    /// <summary>How the making of a world is written.</summary>
    public static BlockForm<GeneratorSpec> Generator { get; } = new(
        "a generator",
        new GeneratorSpec(),
        [
            Keys<GeneratorSpec>.Optional(
                "states", new IntegerForm<int>(2, MostStates), g => g.States, (g, v) => g with { States = v },
                "Number of states, named S1, S2, … in falling order of power."),
            Keys<GeneratorSpec>.Optional(
                "poles", new IntegerForm<int>(0, MostStates), g => g.Poles, (g, v) => g with { Poles = v },
                "Number of great powers, at most the number of states."),
            Keys<GeneratorSpec>.Optional(
                "pole-share", Ranges.Share, g => g.PoleShare, (g, v) => g with { PoleShare = v },
                "Share of the world's power that the poles hold together, in equal parts."),
            Keys<GeneratorSpec>.Optional(
                "geography", new ChoiceForm<Geography>(), g => g.Geography, (g, v) => g with { Geography = v },
                "How states are laid out."),
            Keys<GeneratorSpec>.Optional(
                "extent", new NumberForm(100, 40_075), g => g.Extent, (g, v) => g with { Extent = v },
                "Width of the plane, or circumference of the ring or sphere, in km; the Earth's is 40,075."),
            Keys<GeneratorSpec>.Optional(
                "ideology", new ChoiceForm<IdeologyMix>(), g => g.Ideology, (g, v) => g with { Ideology = v },
                "How ideology is spread."),
            Keys<GeneratorSpec>.Optional(
                "identities", new IntegerForm<int>(0, 50), g => g.Identities, (g, v) => g with { Identities = v },
                "Number of identity groups over which each state's people are spread; 0: each its own."),
            Keys<GeneratorSpec>.Optional(
                "offense", Ranges.Share, g => g.Offense, (g, v) => g with { Offense = v },
                "Share of every state's capability that can be used offensively: the balance of offence and defence."),
            Keys<GeneratorSpec>.Optional(
                "rivalry", Ranges.Share, g => g.Rivalry, (g, v) => g with { Rivalry = v },
                "Share of pairs of neighbours that are rivals."),
        ]);

    /// <summary>How the world is written; missing where states are named one by one.</summary>
    public static Form<GeneratorSpec?> World { get; } = new BlockForm<Surroundings>(
        "a world",
        new Surroundings(null),
        [
            Keys<Surroundings>.Optional(
                "generate", Generator.OrNull(), w => w.Generate, (w, v) => w with { Generate = v },
                "How to generate the world, instead of naming states."),
        ]).As(w => w.Generate, g => (g is not null, new Surroundings(g)));

    /// <summary>How ties are written.</summary>
    public static BlockForm<TiesSpec> Ties { get; } = new(
        "ties",
        new TiesSpec(),
        [
            Keys<TiesSpec>.Optional(
                "contiguous", Pairs(), t => t.Contiguous, (t, v) => t with { Contiguous = v },
                "Pairs that share a border or at most 150 miles of water."),
            Keys<TiesSpec>.Optional(
                "rivalries", Pairs(), t => t.Rivalries, (t, v) => t with { Rivalries = v }, "Pairs of rivals."),
            Keys<TiesSpec>.Optional(
                "recent-disputes", Weighed(Ranges.UpTo(1000), "3"), t => t.RecentDisputes, (t, v) => t with { RecentDisputes = v },
                "Pairs with militarised disputes in the ten years before the start, and how many."),
            Keys<TiesSpec>.Optional(
                "communities", Weighed(Ranges.Share, "0.7"), t => t.Communities, (t, v) => t with { Communities = v },
                "Pairs that have grown into one community, and how far, from not at all (0) to wholly (1)."),
            Keys<TiesSpec>.Optional(
                "distances", Weighed(Ranges.Kilometres, "1500"), t => t.Distances, (t, v) => t with { Distances = v },
                "Distances in km that replace those from locations."),
        ]);

    /// <summary>How doctrines are written: a block under each name.</summary>
    public static Form<ImmutableArray<DoctrineSpec>> Doctrines { get; } = new NamedForm<DoctrineSpec>(new BlockForm<DoctrineSpec>(
        "a doctrine",
        new DoctrineSpec(""),
        [
            Keys<DoctrineSpec>.Optional(
                "divisive", new SwitchForm(), d => d.Divisive, (d, v) => d with { Divisive = v },
                "Whether it demands one centre, so that believers of equal power quarrel over who leads."),
            Keys<DoctrineSpec>.Optional(
                "non-aligned", new SwitchForm(), d => d.NonAligned, (d, v) => d with { NonAligned = v },
                "Whether it shuns alliances with leading powers."),
        ])).As(
            pairs => pairs.Select(pair => pair.Value with { Name = pair.Key }).ToImmutableArray(),
            doctrines => (true, doctrines.Select(d => KeyValuePair.Create(d.Name, d)).ToImmutableArray()));

    /// <summary>Most states of a world, made or named.</summary>
    public const int MostStates = 2_000;

    private static Form<ImmutableArray<(string First, string Second)>> Pairs() => new ListForm<(string First, string Second)>(
        new TieForm<int>(null, "").As(tie => (tie.First, tie.Second), pair => (true, (pair.First, pair.Second, 0))),
        sameness: pair => Unordered(pair.First, pair.Second));

    /// <summary>Ties of different pairs, each with a number.</summary>
    /// <param name="weight">Form of the number.</param>
    /// <param name="example">Such a number as it would be written.</param>
    public static Form<ImmutableArray<(string First, string Second, T Weight)>> Weighed<T>(Form<T> weight, string example)
        where T : struct =>
        new ListForm<(string First, string Second, T Weight)>(
            new TieForm<T>(weight, example), sameness: tie => Unordered(tie.First, tie.Second));

    private static string Unordered(string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? $"{first}\n{second}" : $"{second}\n{first}";

    private sealed record Surroundings(GeneratorSpec? Generate);
}
