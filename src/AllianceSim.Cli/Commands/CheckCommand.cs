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
        var files = new Argument<string[]>("FILE") { Description = "Scenario, sweep, calibration, target, parameter and landscape files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command("check", "Check scenario, sweep, calibration, target, parameter and landscape files; runs nothing.\n\nExample: alliancesim check scenarios/*.yaml") { files };
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

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckFile(string file) => FileKinds.Of(file) switch
    {
        FileKind.Sweep => CheckSweep(file),
        FileKind.Calibration => CheckCalibration(file),
        FileKind.Targets => CheckTargets(file),
        FileKind.Landscape => CheckLandscape(file),
        FileKind.Parameters => CheckParameters(file),
        _ => CheckScenario(file),
    };

    private static (string? Verdict, IReadOnlyList<ScenarioProblem> Problems) CheckParameters(string file)
    {
        var load = ParameterReader.Read(file);
        return (
            load.Value is { } parameters
                ? $"{Path.GetFileNameWithoutExtension(file)}: sound; {Phrase.Count(parameters.Mechanisms.Count, "mechanism")} and "
                  + $"{Phrase.Count(parameters.Parameters.Count, "parameter")} for scenarios to include"
                : null,
            load.Problems);
    }

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
                ? $"{calibration.Spec.Name}: sound; {Phrase.Count(calibration.Worlds.Sum(world => world.Targets.Targets.Length), "target")}, {UseOf(calibration)}"
                : null,
            load.Problems);
    }

    private static string UseOf(Calibration calibration)
    {
        var fitted = calibration.Spec.Fit.Length + calibration.Spec.Worlds.Sum(world => world.Fit.Length);
        return fitted == 0
            ? "nothing to fit: for 'alliancesim validate' alone"
            : $"{Phrase.Count(fitted, "parameter")}, at most {Phrase.Count(CalibrationRunner.MostTrials(calibration.Spec), "set")} of values";
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
