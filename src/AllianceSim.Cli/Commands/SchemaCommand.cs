using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Scenarios;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim schema</c></summary>
internal static class SchemaCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var kind = new Argument<string>("KIND") { Description = "scenario, sweep, calibration, targets or landscape.", DefaultValueFactory = _ => "scenario" };
        var command = new Command(
            "schema", "Print the JSON Schema of scenario, sweep, calibration, target or landscape files, for editors.\n\nExample: alliancesim schema sweep > sweep.schema.json")
        {
            kind,
        };
        command.SetAction(parsed =>
        {
            streams.Out.WriteLine(parsed.GetValue(kind) switch
            {
                "scenario" => FileSchema.OfScenarios(),
                "sweep" => FileSchema.OfSweeps(),
                "calibration" => FileSchema.OfCalibrations(),
                "targets" => FileSchema.OfTargets(),
                "landscape" => FileSchema.OfLandscapes(),
                var other => throw new UserError(
                    Exit.WrongInput, $"schema '{other}': there is no such kind of file. Allowed: scenario, sweep, calibration, targets, landscape."),
            });
            return Exit.Done;
        });
        return command;
    }
}
