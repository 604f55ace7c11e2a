namespace AllianceSim.Cli.Slurm;

/// <summary>How this program is started once more.</summary>
internal static class OwnCommand
{
    /// <summary>The words of the command line: the program, or <c>dotnet</c> and the assembly that it was given.</summary>
    public static IReadOnlyList<string> Words { get; } = Of(
        Environment.ProcessPath ?? "dotnet", Path.Combine(AppContext.BaseDirectory, $"{typeof(OwnCommand).Assembly.GetName().Name}.dll"));

    private static IReadOnlyList<string> Of(string process, string assembly) =>
        Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, assembly] : [process];
}
