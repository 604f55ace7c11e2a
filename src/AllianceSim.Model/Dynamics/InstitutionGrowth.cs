using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Dynamics;

/// <summary>Alliances grow formal bodies and rules as they last, and lose some of them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InstitutionGrowth(Settings settings)
{
    private static readonly Parameter Growth = new(
        "institutions.growth", 0.04, 0, 1, "share a tick", "Share of what is missing that is built in a tick.", 0);

    private static readonly Parameter Decay = new(
        "institutions.decay", 0.01, 0, 1, "share a tick", "Share of what is there that is lost in a tick.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "institution-growth",
        Name = "Growth of institutions",
        Entry = Entry.Dynamics,
        Formula = "I += a (1 - I) [treaty] - d I",
        Source = "Walt 1997, why alliances endure: institutionalisation",
        Parameters = [Growth, Decay],
    };

    private readonly double growth = settings[Growth];
    private readonly double decay = settings[Decay];

    /// <summary>Lets an alliance's institutions change by a tick; without a treaty none are built.</summary>
    public void Apply(Alliance alliance)
    {
        var built = alliance.IsTreaty ? growth * (1 - alliance.Institutionalisation) : 0;
        alliance.Institutionalisation += built - decay * alliance.Institutionalisation;
    }
}
