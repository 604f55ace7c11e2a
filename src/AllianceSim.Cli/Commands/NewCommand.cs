using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim new NAME</c></summary>
internal static class NewCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "Name of the scenario; the file is NAME.yaml in this folder." };
        var command = new Command("new", "Write a commented starter scenario.\n\nExample: alliancesim new my-world") { name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), streams));
        return command;
    }

    private static int Run(string name, Streams streams)
    {
        if (!TextForm.FolderName.Allows(name))
        {
            throw new UserError(
                Exit.WrongInput, $"'{name}' cannot be the name of a scenario. Allowed: {TextForm.FolderName.Expected}.");
        }

        var file = $"{name}.yaml";
        NewFile.Write(file, ScenarioTemplate.Create(name));
        streams.Out.WriteLine(file);
        return Exit.Done;
    }
}
