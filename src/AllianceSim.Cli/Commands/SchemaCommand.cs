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
        var command = new Command(
            "schema", "Print the JSON Schema of scenario files, for editors.\n\nExample: alliancesim schema > scenario.schema.json");
        command.SetAction(_ =>
        {
            streams.Out.WriteLine(ScenarioSchema.ToJson());
            return Exit.Done;
        });
        return command;
    }
}
