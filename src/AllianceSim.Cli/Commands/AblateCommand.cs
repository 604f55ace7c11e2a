using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Cli.Commands;

/// <summary><c>alliancesim ablate FILE</c></summary>
internal static class AblateCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var mechanisms = FolderOptions.Text(
            "--mechanisms", "a,b,…", "Mechanisms to turn off in turn. Default: all that can be; see 'alliancesim mechanisms'.");
        var order = FolderOptions.Text(
            "--sort-by", "OUTCOME", $"Outcome by whose difference mechanisms are sorted. Default: {AblationOutcomes.DefaultOrder}.");
        var command = new Command(
            "ablate",
            "Turn off each mechanism in turn and tell what that does: paired differences with intervals, the largest first. Runs differ "
            + "where anything recorded does, be it the last digit of one utility.\n\n"
            + "Example: alliancesim ablate scenarios/two-blocs.yaml --replicates 20 --mechanisms institutions,bandwagon,inertia");
        var scenario = ScenarioOptions.AddTo(command, "results/<name>/ablation-<seed>", mechanisms, order);
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ScenarioAblation(
                scenario.Read(parsed), ParseMechanisms(parsed.GetValue(mechanisms)), ParseOrder(parsed.GetValue(order)), streams)
                .Run(cancel),
            CancellationToken.None));
        return command;
    }

    private static string[]? ParseMechanisms(string? text)
    {
        string[] known = [.. AblationDesign.Switches.Select(m => m.Id)];
        string[]? ids = text?.Split(',', StringSplitOptions.TrimEntries);
        string[] wrong = [.. (ids ?? []).Except(known)];
        return wrong.Length == 0
            ? ids
            : throw new UserError(
                Exit.WrongInput, [.. wrong.Select(id => $"--mechanisms: {WhyNot(id, known)}"), $"Allowed: {string.Join(", ", known)}."]);
    }

    private static string WhyNot(string id, IReadOnlyList<string> known) => Catalogue.Find(id) is { } group
        ? $"'{id}' ({group.Name.ToLowerInvariant()}) cannot be turned off: it is a group of scales that other mechanisms use."
        : $"there is no mechanism '{id}'.{CommandLineErrors.Meant(id, known)}";

    private static string ParseOrder(string? text)
    {
        string[] known = [.. AblationOutcomes.All.Select(outcome => outcome.Id)];
        var name = text ?? AblationOutcomes.DefaultOrder;
        return known.Contains(name)
            ? name
            : throw new UserError(
                Exit.WrongInput,
                $"--sort-by: there is no outcome '{name}'.{CommandLineErrors.Meant(name, known)} Allowed: {string.Join(", ", known)}.");
    }
}
