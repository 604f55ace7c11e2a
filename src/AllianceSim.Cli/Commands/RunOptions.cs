using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands;

/// <summary>What was asked of <c>alliancesim run</c>.</summary>
internal sealed record RunOptions
{
    /// <summary>The scenario and where its results go.</summary>
    public required ScenarioRequest Request { get; init; }

    /// <summary>Name of the runtime.</summary>
    public required string Runtime { get; init; }

    /// <summary>Figures to draw.</summary>
    public required string Figures { get; init; }

    /// <summary>Whether every outcome is printed.</summary>
    public required bool Verbose { get; init; }

    /// <summary>Reads the name of a runtime.</summary>
    public static string ParseRuntime(string? text) => text switch
    {
        null or "inline" => "inline",
        "akka" => throw new UserError(Exit.WrongInput, "--runtime akka: Akka.NET is not built in. Use --runtime inline."),
        _ => throw new UserError(Exit.WrongInput, $"--runtime '{text}': there is no such runtime. Allowed: inline."),
    };
}
