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
        var command = new Command(
            "mechanisms",
            "List every mechanism: id, formula, source, parameters with default and range.\n\nExample: alliancesim mechanisms security")
        {
            only,
        };
        command.SetAction(parsed =>
        {
            foreach (var mechanism in Chosen(parsed.GetValue(only)))
                Describe(mechanism, streams.Out);
            return Exit.Done;
        });
        return command;
    }

    private static IEnumerable<Mechanism> Chosen(string? id)
    {
        if (id is null)
            return Catalogue.All;
        var found = Catalogue.Find(id) ?? throw new UserError(
            Exit.WrongInput,
            $"There is no mechanism '{id}'. There are: {string.Join(", ", Catalogue.All.Select(m => m.Id))}.");
        return [found];
    }

    private static void Describe(Mechanism mechanism, TextWriter output)
    {
        var state = mechanism.IsSwitch ? "on" : "always on";
        output.WriteLine($"{mechanism.Id}  [{mechanism.Entry.ToString().ToLowerInvariant()}, {state}]  {mechanism.Name}");
        output.WriteLine($"  formula  {mechanism.Formula}");
        output.WriteLine($"  source   {mechanism.Source}");
        foreach (var parameter in mechanism.Parameters)
        {
            var numbers = string.Create(
                CultureInfo.InvariantCulture, $"{parameter.Default} ({parameter.Minimum} to {parameter.Maximum}; {parameter.Unit})");
            output.WriteLine($"  {parameter.Id} = {numbers}: {parameter.Meaning}");
        }

        output.WriteLine();
    }
}
