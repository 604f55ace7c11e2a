namespace AllianceSim.Cli.Terminal;

/// <summary>Exit statuses.</summary>
internal static class Exit
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>The program, or one of the runs, failed.</summary>
    public const int Failed = 1;

    /// <summary>The input or the arguments are wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>Interrupted; what was finished is kept.</summary>
    public const int Interrupted = 130;
}

/// <summary>Where the program writes: results to one stream, everything else to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, logs and errors.</param>
internal sealed record Streams(TextWriter Out, TextWriter Error);

/// <summary>Something that the user can put right, told in lines.</summary>
internal sealed class UserError(int status, params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>What to tell.</summary>
    public IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>Exit status.</summary>
    public int Status { get; } = status;
}
