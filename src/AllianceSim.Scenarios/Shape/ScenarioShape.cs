using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of a scenario: the one table from which files are read, written and described.</summary>
public static class ScenarioShape
{
    /// <summary>The key for switches.</summary>
    internal const string Mechanisms = "mechanisms";

    /// <summary>The key for numbers of mechanisms.</summary>
    internal const string Parameters = "parameters";

    /// <summary>How switches of mechanisms are written.</summary>
    internal static readonly Form<ImmutableSortedDictionary<string, bool>> Switches = new IdsForm<bool>(
        "mechanism",
        [.. Catalogue.All.Where(m => m.IsSwitch).Select(m => new IdChoice<bool>(m.Id, new SwitchForm(), m.IsOnByDefault, $"{m.Name} ({m.Source})"))],
        id => Catalogue.Find(id) is null ? null : $"mechanism '{id}' is always on and cannot be switched");

    /// <summary>How numbers of mechanisms are written.</summary>
    internal static readonly Form<ImmutableSortedDictionary<string, double>> Numbers = new IdsForm<double>(
        "parameter",
        [
            .. Catalogue.All.SelectMany(m => m.Parameters).Select(p => new IdChoice<double>(
                p.Id, new NumberForm(p.Minimum, p.Maximum), p.Default, p.Unit == "-" ? p.Meaning : $"{p.Meaning} Unit: {p.Unit}.")),
        ]);

    private static readonly BlockForm<RecordSpec> Record = new(
        "a choice of tables",
        new RecordSpec(),
        [
            Keys<RecordSpec>.Optional(
                "states", new SwitchForm(), r => r.States, (r, v) => r with { States = v }, "A row for each state and tick."),
            Keys<RecordSpec>.Optional(
                "dyads", new SwitchForm(), r => r.Dyads, (r, v) => r with { Dyads = v }, "A row for each ordered pair and tick."),
            Keys<RecordSpec>.Optional(
                "terms", new SwitchForm(), r => r.Terms, (r, v) => r with { Terms = v },
                "A row for each member of an alliance, tick and term of its decision to stay."),
            Keys<RecordSpec>.Optional(
                "weighings", new SwitchForm(), r => r.Weighings, (r, v) => r with { Weighings = v },
                "A row for each state that weighed a dispute, and each term of what it weighed."),
            Keys<RecordSpec>.Optional(
                "coding", new SwitchForm(), r => r.Coding, (r, v) => r with { Coding = v },
                "Whether to find out, for every dispute, what each state would have done without its alliances."),
        ]);

    private static readonly BlockForm<StopSpec> Stop = new(
        "a condition",
        new StopSpec(default),
        [
            Keys<StopSpec>.Required(
                "when", new ChoiceForm<StopCondition>(), s => s.When, (s, v) => s with { When = v },
                "No alliance is in force; or all states are tied, directly or through others, into one component."),
            Keys<StopSpec>.Optional(
                "for", Ranges.UpTo(MostTicks), s => s.For, (s, v) => s with { For = v },
                "For how many ticks in a row it must hold."),
        ]);

    /// <summary>How a scenario is written.</summary>
    public static BlockForm<ScenarioSpec> Form { get; } = new(
        "a scenario",
        new ScenarioSpec { Name = "", Ticks = 1 },
        [
            Keys<ScenarioSpec>.Required(
                "name", TextForm.FolderName, s => s.Name, (s, v) => s with { Name = v },
                "Name of the scenario; also the folder of its results."),
            Keys<ScenarioSpec>.Optional(
                "about", TextForm.Any, s => s.About, (s, v) => s with { About = v }, "A paragraph for the report."),
            Keys<ScenarioSpec>.Optional(
                "sources", new ListForm<string>(TextForm.Any), s => s.Sources, (s, v) => s with { Sources = v },
                "Citations of the figures used."),
            Keys<ScenarioSpec>.Optional(
                Inclusion.Key, new ListForm<string>(TextForm.Any, orOne: true), _ => [], (s, _) => s,
                "Parameter files, relative to this file, whose mechanisms and parameters hold where this file and those named later are silent."),
            Keys<ScenarioSpec>.Required(
                "ticks", Ranges.UpTo(MostTicks), s => s.Ticks, (s, v) => s with { Ticks = v }, "Ticks to run; a tick is a year."),
            Keys<ScenarioSpec>.Optional(
                "start", Ranges.Year, s => s.Start, (s, v) => s with { Start = v }, "Label of tick 0, such as 1950."),
            Keys<ScenarioSpec>.Optional(
                "burn-in", new IntegerForm<int>(0, 1000).OrMissing(), s => s.BurnIn, (s, v) => s with { BurnIn = v },
                "Ticks before tick 0, not recorded, in which alliances and hostility come to rest while power and regimes are held;"
                + $" without it none where states are named, {ScenarioSpec.GeneratedBurnIn} in a generated world."),
            Keys<ScenarioSpec>.Optional(
                "seed", new IntegerForm<ulong>(0, ulong.MaxValue), s => s.Seed, (s, v) => s with { Seed = v }, "Root of all randomness."),
            Keys<ScenarioSpec>.Optional(
                "replicates", Ranges.UpTo(1_000_000), s => s.Replicates, (s, v) => s with { Replicates = v },
                "Independent runs with the same seed and other draws."),
            Keys<ScenarioSpec>.Optional(
                "states", new ListForm<StateSpec>(StateShape.Form, least: 2, most: WorldShape.MostStates),
                s => s.States, (s, v) => s with { States = v }, "The states, named one by one, instead of a generated world."),
            Keys<ScenarioSpec>.Optional(
                "world", WorldShape.World, s => s.Generate, (s, v) => s with { Generate = v },
                "How to generate the world, instead of naming states."),
            Keys<ScenarioSpec>.Optional(
                "ties", WorldShape.Ties, s => s.Ties, (s, v) => s with { Ties = v }, "Ties between pairs of states."),
            Keys<ScenarioSpec>.Optional(
                "alliances", new ListForm<AllianceSpec>(AllianceShape.Form), s => s.Alliances, (s, v) => s with { Alliances = v },
                "Alliances in force at the start."),
            Keys<ScenarioSpec>.Optional(
                "doctrines", WorldShape.Doctrines, s => s.Doctrines, (s, v) => s with { Doctrines = v },
                "Doctrines that states may hold."),
            Keys<ScenarioSpec>.Optional(
                Mechanisms, Switches, s => s.Mechanisms, (s, v) => s with { Mechanisms = v }, "Mechanisms switched on or off, by id."),
            Keys<ScenarioSpec>.Optional(
                Parameters, Numbers, s => s.Parameters, (s, v) => s with { Parameters = v },
                "Parameters that differ from their default, by id."),
            Keys<ScenarioSpec>.Optional(
                "shocks", new ListForm<ShockSpec>(ShockShape.Form), s => s.Shocks, (s, v) => s with { Shocks = v },
                "What happens from outside."),
            Keys<ScenarioSpec>.Optional(
                "record", Record, s => s.Record, (s, v) => s with { Record = v }, "Which of the large tables are written."),
            Keys<ScenarioSpec>.Optional(
                "stop", Stop.OrNull(), s => s.Stop, (s, v) => s with { Stop = v }, "When to end before the last tick."),
        ]);

    private const int MostTicks = 10_000;
}
