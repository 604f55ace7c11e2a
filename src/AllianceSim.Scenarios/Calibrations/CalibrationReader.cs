using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>A world of a calibration with its files.</summary>
/// <param name="Scenario">The scenario as its file has it.</param>
/// <param name="Targets">What it should give.</param>
public sealed record CalibratedWorld(ScenarioSpec Scenario, TargetSet Targets);

/// <summary>A calibration with the files that it names.</summary>
/// <param name="Path">The file.</param>
/// <param name="Spec">What it says.</param>
/// <param name="Worlds">The worlds, in order.</param>
public sealed record Calibration(string Path, CalibrationSpec Spec, ImmutableArray<CalibratedWorld> Worlds);

/// <summary>What can be measured in runs.</summary>
/// <param name="Fitted">Ids of what parameters can be fitted to.</param>
/// <param name="Checked">Ids of what can only be looked at, so that its weight must be 0.</param>
public sealed record MetricVocabulary(IReadOnlyCollection<string> Fitted, IReadOnlyCollection<string> Checked);

/// <summary>Reads calibration and target files. Nothing in a file leads to an exception: all that is wrong comes back as problems.</summary>
public static class CalibrationReader
{
    /// <summary>Reads a calibration with its scenarios and targets.</summary>
    /// <param name="path">The file.</param>
    /// <param name="metrics">What can be measured.</param>
    public static FileLoad<Calibration> Read(string path, MetricVocabulary metrics)
    {
        var problems = new ProblemList();
        if (Read(path, FileKind.Calibration, CalibrationShape.Calibration, problems) is not { } reading
            || reading.Blocks<CalibrationSpec>().LastOrDefault() is not { } block)
        {
            return new(null, problems.InOrder());
        }

        CalibrationChecks.Run(block, problems);
        var worlds = ImmutableArray.CreateBuilder<CalibratedWorld>();
        var scenarios = new Dictionary<string, ScenarioSpec?>(StringComparer.Ordinal);
        foreach (var world in reading.Blocks<WorldSpec>())
        {
            var scenario = world.Has(CalibrationShape.Base) ? ScenarioOf(world) : null;
            var targets = world.Has(CalibrationShape.TargetList) ? TargetsOf(world) : null;
            if (scenario is not null && targets is not null)
                worlds.Add(new(scenario, targets));
        }

        CalibrationChecks.CheckNames(block, worlds, problems);
        return new(problems.Any ? null : new(path, block.Value, worlds.ToImmutable()), problems.InOrder());

        // Each file has its own list, as nothing is made of it while anything is wrong with another.
        ScenarioSpec? ScenarioOf(Block<WorldSpec> world)
        {
            if (scenarios.TryGetValue(world.Value.Base, out var known))
                return known;
            var own = new ProblemList();
            var scenario = ScenarioFile.Read(TextFile.Beside(path, world.Value.Base), own)?.With([], own);
            problems.AddNamed(world.Node[CalibrationShape.Base]!, own);
            scenarios.Add(world.Value.Base, scenario);
            return scenario;
        }

        TargetSet? TargetsOf(Block<WorldSpec> world)
        {
            var own = new ProblemList();
            var targets = ReadTargets(TextFile.Beside(path, world.Value.Targets), metrics, own);
            problems.AddNamed(world.Node[CalibrationShape.TargetList]!, own);
            return targets;
        }
    }

    /// <summary>Reads a set of targets.</summary>
    /// <param name="path">The file.</param>
    /// <param name="metrics">What can be measured.</param>
    public static FileLoad<TargetSet> ReadTargets(string path, MetricVocabulary metrics)
    {
        var problems = new ProblemList();
        var targets = ReadTargets(path, metrics, problems);
        return new(problems.Any ? null : targets, problems.InOrder());
    }

    private static TargetSet? ReadTargets(string path, MetricVocabulary metrics, ProblemList problems)
    {
        if (Read(path, FileKind.Targets, CalibrationShape.Targets, problems) is not { } reading)
            return null;
        CalibrationChecks.CheckTargets(reading, metrics);
        return reading.Blocks<TargetSet>().LastOrDefault()?.Value;
    }

    /// <summary>What was read of a file; null where it is of another kind, or none.</summary>
    private static Reading? Read<T>(string path, FileKind kind, BlockForm<T> form, ProblemList problems)
        where T : class
    {
        if (YamlTree.Read(path, problems) is not { } root || !FileKinds.Accepts(root, kind, problems))
            return null;
        var reading = new Reading(problems);
        form.TryRead(root, reading, out _);
        return reading;
    }
}
