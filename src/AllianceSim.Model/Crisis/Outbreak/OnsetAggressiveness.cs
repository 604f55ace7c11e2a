using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>An aggressive state starts more disputes. So others come to know it.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetAggressiveness(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.aggressiveness", 1, 0, 10, "logit", "Weight of own aggressiveness.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-aggressiveness",
        Name = "Own aggressiveness",
        Entry = Entry.Crisis,
        Formula = "d (a_i - 0.3)",
        Source = "Walt 1997, threat: intentions",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OnsetAggressiveness(s)),
    };

    /// <summary>Aggressiveness of a usual state.</summary>
    private const double Usual = 0.3;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var urge = weight * (view.World.Aggressiveness[view.Self] - Usual);
        for (var j = 0; j < onset.Length; j++)
            onset[j] += urge;
    }
}
