using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Signs;
using AllianceSim.Experiments.Validation;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Cli.Commands.Validations;

/// <summary><c>alliancesim validate FILE</c></summary>
internal static class ValidateCommand
{
    private const int MostReplicates = 100_000;

    private static readonly IReadOnlyList<string> Measured = [.. CalibrationMetrics.Vocabulary.Fitted, .. CalibrationMetrics.Vocabulary.Checked];

    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "Calibration file (YAML), whose worlds are run as they are. Without it only signs are checked.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        var checks = FolderOptions.Text(
            "--checks", "a,b,…", "What to check: targets, signs, all, or ids of targets and signs, which 'alliancesim outcomes' lists. Default: all.");
        var replicates = FolderOptions.Text(
            "--replicates", "N", "Runs of each world. Default: as many as the file confirms a fit by. Signs have their own number.");
        var command = new Command(
            "validate",
            "Hold the model against the record and the theory: every figure of the file's target sets, each with its interval beside the model's, and "
            + "every sign that the theory claims, each over sets of runs that differ in what it is about alone.\n\n"
            + "Example: alliancesim validate scenarios/calibration/both-eras.yaml --checks targets --replicates 40")
        {
            file,
        };
        var folder = FolderOptions.AddTo(command, "results/<name>/validation-<seed>", checks, replicates);
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                var calibration = parsed.GetValue(file) is { } path ? Read(path) : null;
                var plan = ValidationPlan.Of(
                    calibration, Parse(parsed.GetValue(checks), calibration),
                    FolderOptions.ParseNumber("--replicates", parsed.GetValue(replicates), 1, MostReplicates));
                if (plan.Checks.Count == 0)
                    throw new UserError(Exit.WrongInput, "there is nothing to check: targets are in a calibration file, and none is given.");
                return new ValidationRun(plan, folder.Read(parsed), streams).Run(cancel);
            },
            CancellationToken.None));
        return command;
    }

    private static Calibration Read(string path)
    {
        var load = CalibrationReader.Read(path, CalibrationMetrics.Vocabulary);
        return load.Value ?? throw new UserError(Exit.WrongInput, [.. load.Problems.Select(problem => problem.ToString())]);
    }

    private static string[] Parse(string? text, Calibration? calibration)
    {
        string[] words = text?.Split(',', StringSplitOptions.TrimEntries) ?? [ValidationPlan.All];
        var known = ValidationPlan.Words(calibration);
        string[] wrong = [.. words.Except(known)];
        return wrong.Length == 0
            ? words
            : throw new UserError(
                Exit.WrongInput,
                [
                    .. wrong.Select(word => Measured.Contains(word)
                        ? $"--checks: '{word}' is of targets, and {(calibration is null ? "without a calibration file there are none" : "no target of the file is of it")}."
                        : $"--checks: there is no check '{word}'.{CommandLineErrors.Meant(word, known)}"),
                    $"Allowed: {string.Join(", ", known.Where(word => SignCatalogue.Find(word) is null))}, and ids of signs, which 'alliancesim outcomes' lists.",
                ]);
    }
}
