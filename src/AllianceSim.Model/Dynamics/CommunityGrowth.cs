using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Dynamics;

/// <summary>A community of peoples grows very slowly, and only between like-minded allies with common institutions and long peace.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CommunityGrowth(Settings settings)
{
    private static readonly Parameter Growth = new(
        "community.growth", 0.03, 0, 1, "share a tick", "Share of what is missing that grows in a tick under the best conditions.", 0);

    private static readonly Parameter Decay = new(
        "community.decay", 0.02, 0, 1, "share a tick", "Share that is lost in a tick after a dispute, or without an alliance.", 0);

    private static readonly Parameter Likeness = new(
        "community.likeness", 0.2, 0.01, 1, "difference of ideology", "Difference of ideology, 0 to 1, from which on no community grows.");

    private static readonly Parameter Peace = new(
        "community.peace", 20, 1, 200, "ticks", "Ticks without a dispute after which one is forgotten.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "community-growth",
        Name = "Growth of security communities",
        Entry = Entry.Dynamics,
        Formula = "s += g (1 - s) I_ij max(0, 1 - |Δx| / 2 l) where allied and without a dispute for so many ticks, else s -= d s",
        Source = "Walt 1997, why alliances endure: strongest and very rare; Deutsch et al. 1957; Adler and Barnett 1998",
        Parameters = [Growth, Decay, Likeness, Peace],
    };

    private readonly double growth = settings[Growth];
    private readonly double decay = settings[Decay];
    private readonly double likeness = settings[Likeness];
    private readonly double peace = settings[Peace];

    /// <summary>Lets all communities change by a tick.</summary>
    public void Apply(World world, int tick)
    {
        for (var i = 0; i < world.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var depth = world.Community[i, j];
                var close = Math.Max(0, 1 - world.IdeologicalDistance(i, j) / likeness) * world.Alliances.Institutions[i, j];
                var isAtPeace = world.Alliances.Tied(i, j) && tick - world.LastDispute[i, j] > peace;
                depth += isAtPeace ? growth * close * (1 - depth) : -decay * depth;
                world.Community[i, j] = world.Community[j, i] = depth;
            }
        }
    }
}
