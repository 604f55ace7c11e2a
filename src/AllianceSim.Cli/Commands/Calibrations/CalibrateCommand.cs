using System.CommandLine;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands.Calibrations;

/// <summary><c>alliancesim calibrate FILE</c></summary>
internal static class CalibrateCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "Calibration file (YAML)." };
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command(
            "calibrate",
            "Fit parameters to targets, by approximate Bayesian computation and simulated moments: which values are plausible, which fit best and "
            + "how sure they are, which the targets do not tell, and how far each target is met. Writes a parameter file that scenarios can "
            + "include.\n\n"
            + "Example: alliancesim calibrate scenarios/calibration/both-eras.yaml")
        {
            file,
        };
        var folder = FolderOptions.AddTo(command, "results/<name>/<seed>");
        command.SetAction((parsed, cancel) => Task.Run(
            () => new CalibrationRun(parsed.GetRequiredValue(file), folder.Read(parsed), streams).Run(cancel), CancellationToken.None));
        return command;
    }
}
