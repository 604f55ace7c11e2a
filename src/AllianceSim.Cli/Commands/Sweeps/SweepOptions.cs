using System.CommandLine;
using System.Globalization;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>The argument and the options of every verb that runs a sweep.</summary>
internal sealed class SweepOptions
{
    private const int MostRuns = 1_000_000;

    private readonly Argument<string> file = new("FILE") { Description = "Sweep file (YAML)." };
    private readonly Option<string?> seed = FolderOptions.Text("--seed", "N", "Seed of all randomness, instead of the file's.");

    private readonly Option<string?> replicates = FolderOptions.Text(
        "--replicates", "N", "Runs of each design point, instead of the file's, and of its stop-when.");

    private readonly Option<string?> samples = FolderOptions.Text(
        "--samples", "N", "Design points of designs that draw, or trajectories of morris, instead of the file's.");

    private readonly FolderOptions folder;

    private SweepOptions(Command command, string defaultFolder, IReadOnlyList<Option> own)
    {
        file.Validators.Add(CommandLineErrors.RefuseEmpty);
        command.Arguments.Add(file);
        foreach (var option in (Option[])[seed, replicates, samples])
            command.Options.Add(option);
        folder = FolderOptions.AddTo(command, defaultFolder, own);
    }

    /// <summary>Gives them to a verb, with the verb's own options among them.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="defaultFolder">Where its results go, in words.</param>
    /// <param name="own">The verb's own options.</param>
    public static SweepOptions AddTo(Command command, string defaultFolder, params IReadOnlyList<Option> own) => new(command, defaultFolder, own);

    /// <summary>What was asked.</summary>
    /// <exception cref="UserError">A value is not right.</exception>
    public SweepRequest Read(ParseResult parsed) => new()
    {
        File = parsed.GetRequiredValue(file),
        Seed = ParseSeed(parsed.GetValue(seed)),
        Replicates = FolderOptions.ParseNumber("--replicates", parsed.GetValue(replicates), 1, MostRuns),
        Samples = FolderOptions.ParseNumber("--samples", parsed.GetValue(samples), 1, MostRuns),
        Results = folder.Read(parsed),
    };

    private static ulong? ParseSeed(string? text)
    {
        if (text is null)
            return null;
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UserError(Exit.WrongInput, $"--seed '{text}' is not right. Allowed: a whole number from 0 to {ulong.MaxValue}.");
    }
}
