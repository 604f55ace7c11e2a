using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>A setting from the command line.</summary>
/// <param name="Text">As <c>path=value</c>.</param>
/// <param name="Typed">As the user typed it, by <c>--set</c> or an option of its own.</param>
internal sealed record Setting(string Text, string Typed);

/// <summary>What was asked of <c>alliancesim run</c>.</summary>
internal sealed record RunOptions
{
    /// <summary>Most runs at the same time that can be asked for.</summary>
    private const int MostJobs = 1024;

    /// <summary>The scenario file.</summary>
    public required string File { get; init; }

    /// <summary>Settings that stand in for those of the file, the last one winning.</summary>
    public required IReadOnlyList<Setting> Overrides { get; init; }

    /// <summary>Folder of the results; empty for the default.</summary>
    public required string? Out { get; init; }

    /// <summary>Runs at the same time.</summary>
    public required int Jobs { get; init; }

    /// <summary>Name of the runtime.</summary>
    public required string Runtime { get; init; }

    /// <summary>Figures to draw.</summary>
    public required string Figures { get; init; }

    /// <summary>What to do with results that are there.</summary>
    public required ExistingResults Existing { get; init; }

    /// <summary>Whether only errors are printed.</summary>
    public required bool Quiet { get; init; }

    /// <summary>Whether every outcome is printed.</summary>
    public required bool Verbose { get; init; }

    /// <summary>Reads a number of jobs; the number of processors where there is none.</summary>
    public static int ParseJobs(string? text)
    {
        if (text is null)
            return Environment.ProcessorCount;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : throw new UserError(Exit.WrongInput, $"--jobs '{text}' is not right. Allowed: a whole number from 1 to {MostJobs}.");
    }

    /// <summary>Reads the name of a runtime.</summary>
    public static string ParseRuntime(string? text) => text switch
    {
        null or "inline" => "inline",
        "akka" => throw new UserError(Exit.WrongInput, "--runtime akka: Akka.NET is not built in. Use --runtime inline."),
        _ => throw new UserError(Exit.WrongInput, $"--runtime '{text}': there is no such runtime. Allowed: inline."),
    };

    /// <summary>Reads what to do with results that are there.</summary>
    public static ExistingResults ParseExisting(bool resume, bool force) => (resume, force) switch
    {
        (true, true) => throw new UserError(Exit.WrongInput, "--resume and --force exclude each other; use one of them."),
        (true, false) => ExistingResults.Resume,
        (false, true) => ExistingResults.Clear,
        _ => ExistingResults.Refuse,
    };
}
