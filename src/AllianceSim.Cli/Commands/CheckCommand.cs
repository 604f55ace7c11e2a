using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Calibrations;
using AllianceSim.Scenarios.Landscapes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim check FILE…</c></summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario, sweep, calibration, target and landscape files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command("check", "Check scenario, sweep, calibration, target and landscape files; runs nothing.\n\nExample: alliancesim check scenarios/*.yaml") { files };
        command.SetAction(parsed =>
        {
            var sound = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var (verdict, problems) = CheckFile(file);
                foreach (var problem in problems)
                    streams.Error.WriteLine(problem);
                if (verdict is not null)
                    streams.Out.WriteLine($"{file}: {verdict}");
                else
                    sound = false;
            }

            return sound ? Exit.Done : Exit.WrongInput;
        });
        return command;
    }

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckFile(string file) =>
        SweepReader.IsSweep(file) ? CheckSweep(file)
        : CalibrationReader.IsCalibration(file) ? CheckCalibration(file)
        : CalibrationReader.IsTargets(file) ? CheckTargets(file)
        : LandscapeReader.IsLandscape(file) ? CheckLandscape(file)
        : CheckScenario(file);

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckLandscape(string file)
    {
        var load = LandscapeReader.Read(file);
        return (load.Value is { } landscape ? $"{landscape.Name}: sound; {Phrase.Count(landscape.States.Length, "state")}" : null, load.Problems);
    }

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckCalibration(string file)
    {
        var load = CalibrationReader.Read(file, CalibrationMetrics.Vocabulary);
        return (
            load.Value is { } calibration
                ? $"{calibration.Spec.Name}: sound; {Phrase.Count(calibration.Spec.Fit.Length, "parameter")}, "
                  + $"{Phrase.Count(calibration.Worlds.Sum(world => world.Targets.Targets.Length), "target")}, "
                  + $"at most {Phrase.Count(CalibrationRunner.MostTrials(calibration.Spec), "set")} of values"
                : null,
            load.Problems);
    }

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckTargets(string file)
    {
        var load = CalibrationReader.ReadTargets(file, CalibrationMetrics.Vocabulary);
        return (load.Value is { } targets ? $"{targets.Name}: sound; {Phrase.Count(targets.Targets.Length, "target")}" : null, load.Problems);
    }

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckScenario(string file)
    {
        var load = ScenarioReader.Read(file);
        return (load.Scenario is { } scenario ? $"{scenario.Name}: sound" : null, load.Problems);
    }

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckSweep(string file)
    {
        var load = SweepReader.Read(file, SweepOutcomes.Vocabulary);
        if (load.Sweep is not { } sweep)
            return (null, load.Problems);
        var plan = SweepPlan.Of(sweep, out var problems);
        return plan is null
            ? (null, problems)
            : ($"{sweep.Spec.Name}: sound; {Phrase.Count(plan.Points.Count, "design point")}, {Phrase.Count(plan.Runs, "run")}", problems);
    }
}
