using System.CommandLine;
using AllianceSim.Cli.Slurm;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary><c>alliancesim sweep FILE</c></summary>
internal static class SweepCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Make(Streams streams)
    {
        var shard = FolderOptions.Text("--shard", "K/N", "Run only the K-th of N parts, to be joined by 'alliancesim merge'.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell how many runs there are, and time and space they take; run nothing." };
        var command = new Command(
            "sweep",
            "Run a design over one or several scenarios: every outcome at each design point, and what the factor compared does.\n\n"
            + "Example: alliancesim sweep scenarios/polarity.yaml --replicates 4");
        var slurm = new SlurmOptions();
        var options = SweepOptions.AddTo(command, "results/<name>/<seed>", [shard, dryRun, .. slurm.All]);
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                var request = options.Read(parsed);
                var run = new SweepRun(request, ParseShard(parsed.GetValue(shard)), streams);
                var isDry = parsed.GetValue(dryRun);
                if (slurm.Read(parsed, request.Results.Jobs) is { } choice)
                    return run.Submit(choice, isDry, cancel);
                return isDry ? run.Estimate(cancel) : run.Run(cancel);
            },
            CancellationToken.None));
        return command;
    }

    private static Shard ParseShard(string? text)
    {
        if (text is null)
            return Shard.Whole;
        return Shard.TryParse(text, out var shard)
            ? shard
            : throw new UserError(
                Exit.WrongInput,
                Phrase.Text($"--shard '{text}' is not right. Allowed: K/N, as in 2/8, with K from 1 to N and N to {Shard.MostShards}."));
    }
}
