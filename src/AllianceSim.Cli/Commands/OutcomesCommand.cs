using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Effects;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Signs;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim outcomes</c></summary>
internal static class OutcomesCommand
{
    private static readonly (string Heading, IReadOnlyList<Entry> Entries)[] Sections =
    [
        (
            "Outcomes: for sweep files, for ablate, and for targets of calibrate and validate",
            [.. OutcomeCatalogue.All.Select(outcome => new Entry(outcome.Id, outcome.Unit, outcome.Meaning))]),
        (
            "Effects: for targets of weight 0, which validate alone looks at",
            [.. Effect.All.Select(effect => new Entry(effect.Id, "log odds", effect.Meaning))]),
        ("Signs: for validate --checks", [.. SignCatalogue.All.Select(sign => new Entry(sign.Id, sign.Source.ToString(), sign.Claim))]),
    ];

    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var only = new Argument<string?>("ID") { Description = "Only the one of this id.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(
            "outcomes",
            "List everything that runs are measured by or checked for, with id, unit and meaning: outcomes, effects and signs.\n\n"
            + "Example: alliancesim outcomes tie-hazard")
        {
            only,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(only) is { } id)
                streams.Out.WriteLine(Find(id));
            else
                Describe(streams.Out);
            return Exit.Done;
        });
        return command;
    }

    private static Entry Find(string id)
    {
        Entry[] all = [.. Sections.SelectMany(section => section.Entries)];
        return Array.Find(all, entry => entry.Id == id) ?? throw new UserError(
            Exit.WrongInput,
            $"There is no outcome, effect or sign '{id}'.{CommandLineErrors.Meant(id, all.Select(entry => entry.Id))} 'alliancesim outcomes' lists them.");
    }

    private static void Describe(TextWriter output)
    {
        foreach (var (heading, entries) in Sections)
        {
            output.WriteLine(heading);
            foreach (var entry in entries)
                output.WriteLine($"  {entry}");
            output.WriteLine();
        }
    }

    private sealed record Entry(string Id, string Unit, string Meaning)
    {
        public override string ToString() => $"{Id} ({Unit}): {Meaning}";
    }
}
