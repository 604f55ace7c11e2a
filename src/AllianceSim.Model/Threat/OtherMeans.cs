using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Threat;

/// <summary>Means of protection beside allies: a nuclear force or fortification multiplies the power with which a state resists.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OtherMeans(Settings settings)
{
    private static readonly Parameter Weight = new(
        "other-means.weight", 2, 0, 20, "units of own power", "What a full deterrent adds to a state's own means.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "other-means",
        Name = "Other means of protection",
        Entry = Entry.Threat,
        Formula = "1 + κ n_i",
        Source = "Walt 1997, why alliances collapse: perception of threat changes, means",
        Parameters = [Weight],
    };

    private readonly double weight = settings[Weight];

    /// <summary>Own means in units of own power, 1 or more.</summary>
    /// <param name="deterrent">Other means, 0 to 1.</param>
    public double Means(double deterrent) => 1 + weight * deterrent;
}
