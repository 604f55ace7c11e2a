using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>While an alliance lasts, groups come to live by it; once it is over they slowly go.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LobbyGrowth(Settings settings)
{
    private static readonly Parameter Growth = new(
        "lobby.growth", 0.01, 0, 1, "share a tick", "Share of what is missing that grows in a tick of alliance.", 0);

    private static readonly Parameter Decay = new(
        "lobby.decay", 0.03, 0, 1, "share a tick", "Share that goes in a tick without alliance.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "lobby-growth",
        Name = "Growth of lobbies",
        Entry = Entry.Domestic,
        Formula = "allied: lobby += g (1 - lobby); else lobby -= d lobby",
        Source = "Walt 1997, why alliances endure: elites with a stake of their own",
        Parameters = [Growth, Decay],
    };

    private readonly double growth = settings[Growth];
    private readonly double decay = settings[Decay];

    /// <summary>Lets the lobbies of all states change by a tick.</summary>
    public void Apply(World world)
    {
        for (var i = 0; i < world.Count; i++)
        {
            var lobbies = world.Lobby.Row(i);
            for (var j = 0; j < lobbies.Length; j++)
                lobbies[j] += j != i && world.Alliances.Tied(i, j) ? growth * (1 - lobbies[j]) : -decay * lobbies[j];
        }
    }
}
