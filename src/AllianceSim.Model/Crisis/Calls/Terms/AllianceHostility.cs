using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>States take on their allies' enemies as their own, and are calmed towards their allies: hostility that comes of alliances moves
/// them too.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class AllianceHostility(Settings settings) : IOnsetTerm, ICallTerm
{
    private static readonly Parameter Weight = new(
        "alliance-hostility.weight", 1, 0, 10, "-", "How much of the hostility that alliances have made or calmed states act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "alliance-hostility",
        Name = "Hostility made by alliances",
        Entry = Entry.Call,
        Formula = "disputes: w d (â_ij - â_ij alone); calls: w w_S s (ΔS_kY - ΔS_kX), ΔS = S less S with hostility alone",
        Source = "Beckley 2015, entanglement: widened interest, socialisation",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new AllianceHostility(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double onsetWeight = settings[OnsetHostility.Weight];
    private readonly double security = settings[SecurityInterest.Weight];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public InfluenceForm? Form => InfluenceForm.WidenedInterest;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    InfluenceForm IOnsetTerm.Form => InfluenceForm.WidenedInterest;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        for (var j = 0; j < onset.Length; j++)
            onset[j] += weight * onsetWeight * view.Beliefs.HostilityByOwnAllies(j);
    }

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * security * call.InterestScale * (threats.ByAlliances(view, call.Adversary) - threats.ByAlliances(view, call.Friend));
}
