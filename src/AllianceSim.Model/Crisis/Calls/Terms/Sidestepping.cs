using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A state that depends little on its ally stands aside or gives the minimum, unless core interests are at stake.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Sidestepping(Settings settings) : ICallTerm
{
    private static readonly Parameter Share = new(
        "sidestepping.share", 0.45, 0, 1, "share", "Share of its commitments that a state which does not depend on the ally at all sidesteps.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "sidestepping",
        Name = "Sidestepping costly commitments",
        Entry = Entry.Call,
        Formula = "- s (1 - D_kX) min(1, max(0, (θ_3 + cost - interest) / θ_3)) (obligation + reputation + guarantor, where above 0)",
        Source = "Beckley 2015, freedom of action: sidestepping costly commitments",
        Parameters = [Share],
        Term = TermMaker.Of(s => new Sidestepping(s)),
    };

    private readonly double share = settings[Share];
    private readonly InvolvementScale scale = new(settings);
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        if (call.IsOriginator)
            return 0;
        var threshold = scale.Threshold(Involvement.Military, 0);
        var wanting = Math.Clamp((threshold + call.Cost - call.Interest) / threshold, 0, 1);
        return -share * (1 - means.Dependence(view.World, view.Self, call.Friend)) * wanting * call.Commitment;
    }
}
