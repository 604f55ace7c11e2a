using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim check FILE…</c></summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario and sweep files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command("check", "Check scenario and sweep files; runs nothing.\n\nExample: alliancesim check scenarios/*.yaml") { files };
        command.SetAction(parsed =>
        {
            var sound = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var (verdict, problems) = SweepReader.IsSweep(file) ? CheckSweep(file) : CheckScenario(file);
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
