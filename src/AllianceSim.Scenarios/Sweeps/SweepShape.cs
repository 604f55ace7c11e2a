using System.Collections.Immutable;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Shape;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>The keys of a sweep: the one table from which files are read, written and described.</summary>
public static class SweepShape
{
    private const int MostReplicates = 1_000_000;

    private static readonly BlockForm<CompareSpec> Compare = new(
        "a comparison",
        new CompareSpec("", ""),
        [
            Keys<CompareSpec>.Required(
                "by", TextForm.Name, c => c.By, (c, v) => c with { By = v }, "The factor whose levels are compared, or base for the scenario."),
            Keys<CompareSpec>.Required(
                "baseline", new LevelForm(), c => c.Baseline, (c, v) => c with { Baseline = v },
                "The level that the others are held against."),
        ]);

    private static readonly BlockForm<StopRule> StopWhen = new(
        "a rule to stop",
        new StopRule("", 1),
        [
            Keys<StopRule>.Required("of", TextForm.Name, s => s.Of, (s, v) => s with { Of = v }, "Id of the outcome."),
            Keys<StopRule>.Required(
                "half-width", new NumberForm(1e-9, 1e9), s => s.HalfWidth, (s, v) => s with { HalfWidth = v },
                "Half the width of its 95% interval at which a design point gets no more runs, in the outcome's unit."),
            Keys<StopRule>.Optional(
                "at-least", new IntegerForm<int>(2, MostReplicates), s => s.AtLeast, (s, v) => s with { AtLeast = v },
                "Runs before the interval is looked at; it is looked at again whenever a fifth more are there."),
            Keys<StopRule>.Optional(
                "at-most", new IntegerForm<int>(2, MostReplicates), s => s.AtMost, (s, v) => s with { AtMost = v },
                "Runs at which none is added, however wide the interval."),
        ]);

    /// <summary>How a sweep is written.</summary>
    public static BlockForm<SweepSpec> Form { get; } = new(
        "a sweep",
        new SweepSpec { Name = "", Bases = [] },
        [
            Keys<SweepSpec>.Required(
                "name", TextForm.FolderName, s => s.Name, (s, v) => s with { Name = v }, "Name of the sweep; also the folder of its results."),
            Keys<SweepSpec>.Optional(
                "about", TextForm.Any, s => s.About, (s, v) => s with { About = v }, "A paragraph for the report."),
            Keys<SweepSpec>.Required(
                "base", new ListForm<string>(TextForm.Any, least: 1, sameness: path => path, orOne: true), s => s.Bases,
                (s, v) => s with { Bases = v },
                "The scenario that is varied, or several, each a condition; relative to this file."),
            Keys<SweepSpec>.Optional(
                "vary",
                new NamedForm<FactorValues>(new FactorValuesForm()).As(
                    pairs => pairs.Select(pair => new Factor(pair.Key, pair.Value)).ToImmutableArray(),
                    factors => (true, [.. factors.Select(factor => KeyValuePair.Create(factor.Path, factor.Values))])),
                s => s.Factors, (s, v) => s with { Factors = v },
                "What is varied: any path of the scenario, with a list of values, steps or a distribution."),
            Keys<SweepSpec>.Optional(
                "design", new DesignForm(), s => s.Design, (s, v) => s with { Design = v }, "How the values are combined."),
            Keys<SweepSpec>.Optional(
                "table", TextForm.Any, s => s.Table, (s, v) => s with { Table = v },
                "CSV file of a design of kind table: a column for each factor, a row for each design point; relative to this file."),
            Keys<SweepSpec>.Optional(
                "samples", Ranges.UpTo(1_000_000), s => s.Samples, (s, v) => s with { Samples = v },
                "Design points of designs that draw."),
            Keys<SweepSpec>.Optional(
                "replicates", Ranges.UpTo(MostReplicates), s => s.Replicates, (s, v) => s with { Replicates = v },
                "Runs of each design point, unless stop-when decides."),
            Keys<SweepSpec>.Optional(
                "seed", new IntegerForm<ulong>(0, ulong.MaxValue), s => s.Seed, (s, v) => s with { Seed = v },
                "Root of all randomness, that of the design too."),
            Keys<SweepSpec>.Optional(
                "common-random-numbers", new SwitchForm(), s => s.CommonRandomNumbers, (s, v) => s with { CommonRandomNumbers = v },
                "Whether runs of the same replicate share their random numbers at all design points."),
            Keys<SweepSpec>.Optional(
                "outcomes", new ListForm<string>(TextForm.Name, sameness: id => id), s => s.Outcomes, (s, v) => s with { Outcomes = v },
                "Ids of the outcomes that are reported."),
            Keys<SweepSpec>.Optional(
                "compare", Compare.OrNull(), s => s.Compare, (s, v) => s with { Compare = v },
                "Which design points are held against each other."),
            Keys<SweepSpec>.Optional(
                "stop-when", StopWhen.OrNull(), s => s.StopWhen, (s, v) => s with { StopWhen = v },
                "Adds runs to each design point until the interval of an outcome is tight."),
            Keys<SweepSpec>.Optional(
                "tables", new ListForm<string>(TextForm.Name, sameness: name => name), s => s.Tables, (s, v) => s with { Tables = v },
                "Tables of runs that are written beside runs, outcomes and lives, such as alliances or events."),
        ]);
}
