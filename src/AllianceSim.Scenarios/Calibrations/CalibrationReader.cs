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
        if (Block(path, CalibrationShape.Calibration, problems) is not { } block)
            return new(null, problems.InOrder());
        CalibrationChecks.Run(block, problems);
        var worlds = ImmutableArray.CreateBuilder<CalibratedWorld>();
        var scenarios = new Dictionary<string, ScenarioSpec?>(StringComparer.Ordinal);
        foreach (var world in block.Has(CalibrationShape.Worlds) ? block.Value.Worlds : [])
        {
            // Each file has its own list, as nothing is made of it while anything is wrong with another.
            var own = new ProblemList();
            if (!scenarios.TryGetValue(world.Base, out var scenario))
                scenarios.Add(world.Base, scenario = ScenarioFile.Read(TextFile.Beside(path, world.Base), own)?.With([], own));
            var targets = ReadTargets(TextFile.Beside(path, world.Targets), metrics, own);
            if (scenario is not null && targets is not null)
                worlds.Add(new(scenario, targets));
            problems.AddAll(own);
        }

        CalibrationChecks.CheckNames(block, worlds, problems);
        return new(problems.Any ? null : new(path, block.Value, worlds.ToImmutable()), problems.InOrder());
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

    /// <summary>Whether a file is meant as a calibration.</summary>
    /// <param name="path">The file.</param>
    public static bool IsCalibration(string path) => RootKeys.Any(path, CalibrationShape.Worlds);

    /// <summary>Whether a file is meant as a set of targets.</summary>
    /// <param name="path">The file.</param>
    public static bool IsTargets(string path) => RootKeys.Any(path, CalibrationShape.TargetList);

    private static TargetSet? ReadTargets(string path, MetricVocabulary metrics, ProblemList problems)
    {
        if (Block(path, CalibrationShape.Targets, problems) is not { } block)
            return null;
        CalibrationChecks.CheckTargets(block, metrics, problems);
        return block.Value;
    }

    private static Block<T>? Block<T>(string path, BlockForm<T> form, ProblemList problems)
        where T : class
    {
        if (TextFile.Read(path, problems) is not { } text || !TextFile.Accepts(text, path, problems)
            || YamlTree.Parse(text, path, problems) is not { } root)
        {
            return null;
        }

        var reading = new Reading(problems);
        form.TryRead(root, reading, out _);
        return reading.Blocks<T>().LastOrDefault();
    }
}
