using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Scenarios;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim check FILE…</c></summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command("check", "Check scenario files; runs nothing.\n\nExample: alliancesim check scenarios/*.yaml") { files };
        command.SetAction(parsed =>
        {
            var sound = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var load = ScenarioReader.Read(file);
                foreach (var problem in load.Problems)
                    streams.Error.WriteLine(problem);
                if (load.Scenario is { } scenario)
                    streams.Out.WriteLine($"{file}: {scenario.Name}: sound");
                else
                    sound = false;
            }

            return sound ? Exit.Done : Exit.WrongInput;
        });
        return command;
    }
}
