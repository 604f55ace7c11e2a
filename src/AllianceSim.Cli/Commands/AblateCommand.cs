using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim ablate FILE</c></summary>
internal static class AblateCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var mechanisms = ScenarioOptions.Text(
            "--mechanisms", "a,b,…", "Mechanisms to turn off in turn. Default: all that can be; see 'alliancesim mechanisms'.");
        var order = ScenarioOptions.Text(
            "--sort-by", "OUTCOME", $"Outcome by whose difference mechanisms are sorted. Default: {AblationOutcomes.DefaultOrder}.");
        var command = new Command(
            "ablate",
            "Turn off each mechanism in turn and tell what that does: paired differences with intervals, the largest first.\n\n"
            + "Example: alliancesim ablate scenarios/two-blocs.yaml --replicates 20 --mechanisms institutions,bandwagon,inertia");
        var scenario = ScenarioOptions.AddTo(command, "results/<name>/ablation-<seed>", mechanisms, order);
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ScenarioAblation(
                scenario.Read(parsed), ParseMechanisms(parsed.GetValue(mechanisms)), ParseOrder(parsed.GetValue(order)), streams)
                .Run(cancel),
            CancellationToken.None));
        return command;
    }

    private static string[]? ParseMechanisms(string? text) => text?
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(id => Known("--mechanisms", "mechanism that can be turned off called", id, [.. AblationDesign.Switches.Select(m => m.Id)]))
        .ToArray();

    private static string ParseOrder(string? text) =>
        Known("--sort-by", "outcome", text ?? AblationOutcomes.DefaultOrder, [.. AblationOutcomes.All.Select(outcome => outcome.Id)]);

    private static string Known(string option, string what, string name, IReadOnlyList<string> known)
    {
        if (known.Contains(name))
            return name;
        var meant = Nearest.To(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        throw new UserError(
            Exit.WrongInput, $"{option}: there is no {what} '{name}'.{meant} Allowed: {string.Join(", ", known)}.");
    }
}
