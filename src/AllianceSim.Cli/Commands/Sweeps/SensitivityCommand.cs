using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary><c>alliancesim sensitivity FILE</c></summary>
internal static class SensitivityCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var method = FolderOptions.Text(
            "--method", "morris|sobol",
            "Elementary effects, which tell few factors from many with few runs, or Sobol indices, which share out the variance. Default: the "
            + "file's design if it is morris or saltelli, otherwise morris.");
        var command = new Command(
            "sensitivity",
            "Tell how much outcomes depend on each factor of a sweep file: Morris's elementary effects or Sobol indices, with intervals. A "
            + "sweep file whose design is morris or saltelli gives the same by 'alliancesim sweep', also in shards.\n\n"
            + "Example: alliancesim sensitivity scenarios/full-sensitivity.yaml --samples 4 --replicates 2");
        var options = SweepOptions.AddTo(command, "results/<name>/sensitivity-<method>-<seed>", method);
        command.SetAction((parsed, cancel) => Task.Run(
            () => new SweepRun(options.Read(parsed) with { Sensitivity = true, Design = Parse(parsed.GetValue(method)) }, Shard.Whole, streams)
                .Run(cancel),
            CancellationToken.None));
        return command;
    }

    /// <summary>The word for the method of a design.</summary>
    public static string MethodOf(DesignKind kind) => kind == DesignKind.Morris ? "morris" : "sobol";

    private static DesignKind? Parse(string? text) => text switch
    {
        null => null,
        "morris" => DesignKind.Morris,
        "sobol" => DesignKind.Saltelli,
        _ => throw new UserError(Exit.WrongInput, $"--method '{text}': there is no such method. Allowed: morris, sobol."),
    };
}
