using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>States that work together in common bodies come to see an ally's enemies as their own; less so where one of them dominates.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class SocialisedInterest(Settings settings) : IOnsetTerm, ICallTerm
{
    private static readonly Parameter Weight = new(
        "socialised.weight", 1, 0, 50, "logit", "Weight of the threats of an ally with which a state is fully socialised.", 0);

    private static readonly Parameter Onset = new(
        "socialised.onset", 0.3, 0, 10, "logit", "Weight of the same in starting disputes.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "socialised-interest",
        Name = "Socialised interest",
        Entry = Entry.Call,
        Formula = "calls: w ι (σ_kX S_XY - σ_kY S_YX); disputes: d max_m σ_im S_mj; σ = I (1 - |p_k - p_m| / (p_k + p_m)) of allies",
        Source = "Beckley 2015, how alliances could drag a state into war: socialisation",
        Parameters = [Weight, Onset],
        Term = TermMaker.Of(s => new SocialisedInterest(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double onset = settings[Onset];
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
    public void Add(Viewpoint view, Span<double> value)
    {
        foreach (var m in view.World.Alliances.AlliesOf(view.Self))
        {
            for (var j = 0; j < value.Length; j++)
                value[j] = j == m ? value[j] : Math.Max(value[j], onset * Shared(view, m, j));
        }
    }

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * call.AllianceScale * (Shared(view, call.Friend, call.Adversary) - Shared(view, call.Adversary, call.Friend));

    /// <summary>How far a state shares the threat that an ally sees in another.</summary>
    private double Shared(Viewpoint view, int ally, int threat)
    {
        var (world, self) = (view.World, view.Self);
        if (!world.Alliances.Allied[self, ally] || threat == self)
            return 0;
        var imbalance = Math.Abs(view.OwnPower - world.Power[ally]) / (view.OwnPower + world.Power[ally]);
        return world.Alliances.Institutions[self, ally] * (1 - imbalance) * threats.Of(view.Known, ally, threat);
    }
}
