using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A guarantor with many clients acts against whoever threatens them, even where none of them fights, so as to be believed by all.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class GuarantorCredibility(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "guarantor.weight", 1, 0, 50, "logit", "Weight of the fears of the clients of a guarantor with many.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "guarantor-credibility",
        Name = "Credibility as a guarantor",
        Entry = Entry.Call,
        Formula = "w ι g_k Σ_m ω_m S_mY over clients m, 0 where k and Y are allied; g = n / (n + 10)",
        Source = "Beckley 2015, entanglement: credibility as a guarantor",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new GuarantorCredibility(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public InfluenceForm? Form => InfluenceForm.GuarantorCredibility;

    /// <inheritdoc/>
    public bool IsCommitment => true;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        var portfolio = view.Portfolio;
        if (portfolio.Guarantorship == 0 || view.World.Alliances.Allied[view.Self, call.Adversary])
            return 0;
        var fears = 0.0;
        for (var a = 0; a < portfolio.Count; a++)
            fears += portfolio.Clients[a] ? portfolio.Weights[a] * threats.Of(view.Known, portfolio.Allies[a], call.Adversary) : 0;
        return weight * call.AllianceScale * portfolio.Guarantorship * fears;
    }
}
