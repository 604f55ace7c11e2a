using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Threat;

/// <summary>How single threats add up to a total: between their sum (exponent 1) and the greatest alone.</summary>
/// <remarks>A plain sum would make every state of a large world feel doomed, and ally with all.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class ThreatNorm(Settings settings)
{
    private static readonly Parameter Exponent = new(
        "threat.norm", 4, 1, 20, "exponent", "How far the greatest threats outweigh the many: 1 is the plain sum.");

    private static readonly Parameter Tether = new(
        "threat.tether", 0.6, 0, 1, "share", "Share of an ally's threat that the alliance takes away.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "total-threat",
        Name = "Total threat",
        Entry = Entry.Threat,
        Formula = "Θ_i = (Σ_j Te_ij^q)^(1/q); Te_ij = T_ij (1 - τ [promised aid])",
        Source = "An alliance tethers its members: Weitsman 2004, Dangerous Alliances",
        Parameters = [Exponent, Tether],
        IsSwitch = false,
    };

    private readonly double exponent = settings[Exponent];

    /// <summary>Share of an ally's threat that a full promise of aid takes away.</summary>
    public double Tethered { get; } = settings[Tether];

    /// <summary>Share of an ally's threat that remains.</summary>
    public double Untethered => 1 - Tethered;

    /// <summary>A threat raised to the power of the norm.</summary>
    public double Raise(double threat)
    {
        if (exponent != 4)
            return Elementary.Pow(threat, exponent);
        var square = threat * threat;
        return square * square;
    }

    /// <summary>The total of threats whose raised values sum to this.</summary>
    public double Root(double sum)
    {
        var positive = Math.Max(0, sum);
        return exponent == 4 ? Math.Sqrt(Math.Sqrt(positive)) : Elementary.Pow(positive, 1 / exponent);
    }
}
