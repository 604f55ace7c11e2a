using System.Collections.Immutable;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Shape;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>The keys of target and calibration files: the tables from which they are read and described.</summary>
public static class CalibrationShape
{
    /// <summary>The key for the worlds that are run.</summary>
    internal const string Worlds = "worlds";

    /// <summary>The key for a world's scenario.</summary>
    internal const string Base = "base";

    /// <summary>The key for figures from the record, and for the file of a world's.</summary>
    internal const string TargetList = "targets";

    /// <summary>The key for what is fitted.</summary>
    internal const string FitKey = "fit";

    private const double Widest = 1e9;

    private static readonly NumberForm AnyNumber = new(-Widest, Widest);

    private static readonly BlockForm<TargetSpec> Target = new(
        "a target",
        new TargetSpec { Metric = "", Value = 0, Interval = default },
        [
            Keys<TargetSpec>.Required(
                "metric", TextForm.Name, t => t.Metric, (t, v) => t with { Metric = v }, "Id of what is measured in runs, such as an outcome."),
            Keys<TargetSpec>.Required("value", AnyNumber, t => t.Value, (t, v) => t with { Value = v }, "Its value in the record."),
            Keys<TargetSpec>.Required(
                "interval",
                new ListForm<double>(AnyNumber, least: 2, most: 2).As(
                    bounds => bounds is [var low, var high] ? (low, high) : default,
                    interval => (true, (ImmutableArray<double>)[interval.Item1, interval.Item2])),
                t => t.Interval, (t, v) => t with { Interval = v }, "Lower and upper bound of its 95% interval."),
            Keys<TargetSpec>.Optional(
                "weight", new NumberForm(0, 1000), t => t.Weight, (t, v) => t with { Weight = v },
                "Weight in a fit; with 0 it is looked at and nothing is fitted to it."),
            Keys<TargetSpec>.Optional("note", TextForm.Any, t => t.Note, (t, v) => t with { Note = v }, "What else is to be known of it."),
        ]);

    private static readonly BlockForm<FittedParameter> Range = new(
        "a range",
        new FittedParameter("", 0, 0),
        [
            Keys<FittedParameter>.Required("from", AnyNumber, p => p.From, (p, v) => p with { From = v }, "Lower end."),
            Keys<FittedParameter>.Required("to", AnyNumber, p => p.To, (p, v) => p with { To = v }, "Upper end."),
            Keys<FittedParameter>.Optional(
                "scale", new ChoiceForm<PriorScale>(), p => p.Scale, (p, v) => p with { Scale = v }, "How values are spread beforehand."),
            Keys<FittedParameter>.Optional(
                "start", AnyNumber.OrMissing(), p => p.Start, (p, v) => p with { Start = v },
                "Where the search of smm begins, within the range; parameters without one then begin at the scenario's own value or the default."),
        ]);

    private static readonly Form<ImmutableArray<FittedParameter>> Fit = new NamedForm<FittedParameter>(Range).As(
        pairs => pairs.Select(pair => pair.Value with { Id = pair.Key }).ToImmutableArray(),
        fitted => (true, [.. fitted.Select(one => KeyValuePair.Create(one.Id, one))]));

    private static readonly BlockForm<WorldSpec> World = new(
        "a world",
        new WorldSpec("", ""),
        [
            Keys<WorldSpec>.Required(Base, TextForm.Any, w => w.Base, (w, v) => w with { Base = v }, "Scenario file, relative to this file."),
            Keys<WorldSpec>.Required(
                TargetList, TextForm.Any, w => w.Targets, (w, v) => w with { Targets = v }, "Target file, relative to this file."),
            Keys<WorldSpec>.Optional(
                FitKey, Fit, w => w.Fit, (w, v) => w with { Fit = v }, "Parameters that are this world's own, by id, each with its range."),
        ]);

    /// <summary>How a set of targets is written.</summary>
    public static BlockForm<TargetSet> Targets { get; } = new(
        "a set of targets",
        new TargetSet { Name = "", Targets = [] },
        [
            Keys<TargetSet>.Required(
                "name", TextForm.FolderName, t => t.Name, (t, v) => t with { Name = v }, "What the figures are of, such as an era."),
            Keys<TargetSet>.Optional("about", TextForm.Any, t => t.About, (t, v) => t with { About = v }, "A paragraph for the report."),
            Keys<TargetSet>.Optional(
                "sources", new ListForm<string>(TextForm.Any), t => t.Sources, (t, v) => t with { Sources = v }, "Citations of the figures."),
            Keys<TargetSet>.Required(
                TargetList, new ListForm<TargetSpec>(Target, least: 1), t => t.Targets, (t, v) => t with { Targets = v }, "The figures."),
        ]);

    /// <summary>How a calibration is written.</summary>
    public static BlockForm<CalibrationSpec> Calibration { get; } = new(
        "a calibration",
        new CalibrationSpec { Name = "", Worlds = [] },
        [
            Keys<CalibrationSpec>.Required(
                "name", TextForm.FolderName, c => c.Name, (c, v) => c with { Name = v }, "Name of the calibration; also the folder of its results."),
            Keys<CalibrationSpec>.Optional("about", TextForm.Any, c => c.About, (c, v) => c with { About = v }, "A paragraph for the report."),
            Keys<CalibrationSpec>.Required(
                Worlds, new ListForm<WorldSpec>(World, least: 1), c => c.Worlds, (c, v) => c with { Worlds = v },
                "The worlds that are run, each with what it should give; the fitted values are the same in all."),
            Keys<CalibrationSpec>.Optional(
                FitKey, Fit, c => c.Fit, (c, v) => c with { Fit = v }, "The parameters that are fitted and that all worlds share, by id, each with its range."),
            Keys<CalibrationSpec>.Optional(
                "methods", new ListForm<FitMethod>(new ChoiceForm<FitMethod>(), least: 1, sameness: method => method.ToString()), c => c.Methods,
                (c, v) => c with { Methods = v },
                "abc tells which values are plausible, smm which fit best, from where parameters say (start), or else from the best of abc."),
            Keys<CalibrationSpec>.Optional(
                "replicates", Ranges.UpTo(10_000), c => c.Replicates, (c, v) => c with { Replicates = v },
                "Runs of each world for each set of values tried."),
            Keys<CalibrationSpec>.Optional(
                "confirm", new IntegerForm<int>(2, 100_000), c => c.Confirm, (c, v) => c with { Confirm = v },
                "Runs of each world, with other random numbers, by which the fit is told."),
            Keys<CalibrationSpec>.Optional(
                "particles", new IntegerForm<int>(10, 100_000), c => c.Particles, (c, v) => c with { Particles = v },
                "Sets of values in the sample of abc."),
            Keys<CalibrationSpec>.Optional(
                "generations", Ranges.UpTo(1000), c => c.Generations, (c, v) => c with { Generations = v },
                "Generations of the sample at most, each closer to the targets; it ends before where hardly any step is taken any more."),
            Keys<CalibrationSpec>.Optional(
                "keep", new NumberForm(0.1, 0.9), c => c.Keep, (c, v) => c with { Keep = v },
                "Share of the sample that is kept from one generation to the next; copies of it take the places of the others."),
            Keys<CalibrationSpec>.Optional(
                "moves", Ranges.UpTo(100), c => c.Moves, (c, v) => c with { Moves = v },
                "Steps that each copy makes at most in a generation; fewer where most have moved before."),
            Keys<CalibrationSpec>.Optional(
                "evaluations", Ranges.UpTo(100_000), c => c.Evaluations, (c, v) => c with { Evaluations = v },
                "Sets of values that smm may try."),
            Keys<CalibrationSpec>.Optional(
                "seed", new IntegerForm<ulong>(0, ulong.MaxValue), c => c.Seed, (c, v) => c with { Seed = v }, "Root of all randomness."),
        ]);
}
