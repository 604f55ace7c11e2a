using AllianceSim.Engine.Scenario;

namespace AllianceSim.Benchmarks;

/// <summary>A world that is measured.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Scenario">One tick of it, without burn-in.</param>
/// <param name="Ticks">Ticks by which a long run of it exceeds a short one; the difference of the two is theirs alone.</param>
public sealed record MeasuredWorld(string Name, ScenarioSpec Scenario, int Ticks)
{
    /// <summary>A run of one tick: what every run costs before it gets going, and little else.</summary>
    public ScenarioSpec Short => Scenario;

    /// <summary>A run with the ticks that are measured.</summary>
    public ScenarioSpec Long => Scenario with { Ticks = 1 + Ticks };

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The worlds that are measured: all mechanisms on, default recording.</summary>
internal static class Worlds
{
    /// <summary>Small to large, and then those of which little is left but messages.</summary>
    public static IReadOnlyList<MeasuredWorld> All { get; } =
    [
        new("50 states", Generated(50), 40),
        new("200 states", Generated(200), 12),
        new("50 silent", Silent(50), 200),
        new("200 silent", Silent(200), 60),
    ];

    private static ScenarioSpec Generated(int states) => new()
    {
        Name = "generated",
        Ticks = 1,
        Seed = 7,
        BurnIn = 0,
        Generate = new GeneratorSpec { States = states },
    };

    /// <summary>All but two states vanish in the second tick. They are still asked, and reply at once.</summary>
    private static ScenarioSpec Silent(int states)
    {
        var world = Generated(states);
        string[] gone = [.. Enumerable.Range(3, states - 2).Select(number => FormattableString.Invariant($"S{number}"))];
        return world with
        {
            Name = "silent",
            Shocks = [new ShockSpec { At = world.Start + 1, States = [.. gone], Vanish = true, Why = "to leave the messages alone" }],
        };
    }
}
