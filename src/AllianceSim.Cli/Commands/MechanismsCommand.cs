using System.CommandLine;
using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim mechanisms</c></summary>
internal static class MechanismsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var only = new Argument<string?>("ID") { Description = "Only the mechanism of this id.", Arity = ArgumentArity.ZeroOrOne };
        var markdown = new Option<bool>("--markdown") { Description = "As tables in Markdown." };
        var into = new Option<string?>("--into")
        {
            Description = "Write the tables of all mechanisms into a Markdown file, between its two marks.", HelpName = "FILE",
        };
        into.Validators.Add(CommandLineErrors.RefuseEmpty);
        var command = new Command(
            "mechanisms",
            "List every mechanism: id, formula, source, parameters with default, whether it was fitted to the record, and range.\n\nExample: alliancesim mechanisms security")
        {
            only, markdown, into,
        };
        command.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(only));
            if (parsed.GetValue(into) is { } file)
                PutInto(file, parsed.GetValue(only));
            else if (parsed.GetValue(markdown))
                streams.Out.Write(MechanismTable.ToMarkdown(chosen));
            else
                Describe(chosen, streams.Out);
            return Exit.Done;
        });
        return command;
    }

    private static void PutInto(string file, string? only)
    {
        if (only is not null)
            throw new UserError(Exit.WrongInput, $"--into writes the tables of all mechanisms; leave '{only}' out.");
        try
        {
            File.WriteAllText(file, MechanismTable.PutInto(File.ReadAllText(file)));
        }
        catch (ArgumentException error)
        {
            throw new UserError(Exit.WrongInput, $"{file}: {error.Message.Split(" (Parameter")[0]}");
        }
    }

    private static IReadOnlyList<Mechanism> Chosen(string? id)
    {
        if (id is null)
            return Catalogue.All;
        var found = Catalogue.Find(id) ?? throw new UserError(
            Exit.WrongInput,
            $"There is no mechanism '{id}'.{CommandLineErrors.Meant(id, Catalogue.All.Select(m => m.Id))} There are: {string.Join(", ", Catalogue.All.Select(m => m.Id))}.");
        return [found];
    }

    private static void Describe(IEnumerable<Mechanism> mechanisms, TextWriter output)
    {
        foreach (var mechanism in mechanisms)
            Describe(mechanism, output);
    }

    private static void Describe(Mechanism mechanism, TextWriter output)
    {
        var state = !mechanism.IsSwitch ? "always on" : mechanism.IsOnByDefault ? "on" : "off";
        output.WriteLine($"{mechanism.Id}  [{mechanism.Entry.ToString().ToLowerInvariant()}, {state}]  {mechanism.Name}");
        output.WriteLine($"  formula  {mechanism.Formula}");
        output.WriteLine($"  source   {mechanism.Source}");
        foreach (var parameter in mechanism.Parameters)
        {
            var numbers = string.Create(
                CultureInfo.InvariantCulture,
                $"{parameter.Default} ({Origin(parameter)}{parameter.Minimum} to {parameter.Maximum}; {parameter.Unit})");
            output.WriteLine($"  {parameter.Id} = {numbers}: {parameter.Meaning}");
        }

        output.WriteLine();
    }

    private static string Origin(Parameter parameter) => parameter.Origin == ValueOrigin.Fitted ? "fitted; " : "";
}
