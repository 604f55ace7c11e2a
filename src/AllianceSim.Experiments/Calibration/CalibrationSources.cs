using AllianceSim.Results;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Calibrations;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Calibration;

/// <summary>The files that a calibration can be made again from, for its result folder.</summary>
internal static class CalibrationSources
{
    /// <summary>The calibration, its scenarios as resolved, and its targets.</summary>
    public static IReadOnlyList<SourceFile> Of(CalibrationFile calibration)
    {
        var spec = calibration.Spec with { Worlds = [.. calibration.Spec.Worlds.Zip(
            calibration.Worlds, (spec, world) => spec with { Base = ScenarioAt(world), Targets = TargetsAt(world) })] };
        return
        [
            new(CalibrationFiles.Calibration, CalibrationWriter.ToYaml(spec)),
            .. calibration.Worlds.Select(world => new SourceFile(ScenarioAt(world), ScenarioWriter.ToYaml(world.Scenario))),
            .. calibration.Worlds.Select(world => new SourceFile(TargetsAt(world), CalibrationWriter.ToYaml(world.Targets))),
        ];
    }

    private static string ScenarioAt(CalibratedWorld world) => $"{SweepFiles.Scenarios}/{world.Scenario.Name}.yaml";

    private static string TargetsAt(CalibratedWorld world) => $"{CalibrationFiles.Targets}/{world.Targets.Name}.yaml";
}
