using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A state with many allies in many places hears all of them: those that the adversary threatens want it in, all others want it
/// to keep its strength for them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class PortfolioTerm(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "portfolio.weight", 1, 0, 50, "logit", "Weight of the demands of a diversified portfolio.", 0);

    private static readonly Parameter Diversion = new(
        "portfolio.diversion", 0.5, 0, 1, "security at stake", "How much an ally minds that strength goes elsewhere.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "portfolio",
        Name = "Diversified portfolio",
        Entry = Entry.Call,
        Formula = "w ι (1 - 1 / n_eff) Σ_m ω_m (S_mY - S_mX - diversion), m ≠ X, Y",
        Source = "Beckley 2015, freedom of action: a diversified alliance portfolio",
        Parameters = [Weight, Diversion],
        Term = TermMaker.Of(s => new PortfolioTerm(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double diversion = settings[Diversion];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public InfluenceForm? Form => InfluenceForm.WidenedInterest;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        var portfolio = view.Portfolio;
        var demand = 0.0;
        for (var a = 0; a < portfolio.Count; a++)
        {
            var m = portfolio.Allies[a];
            if (m == call.Friend || m == call.Adversary)
                continue;
            demand += portfolio.Weights[a]
                * (threats.Of(view.Known, m, call.Adversary) - threats.Of(view.Known, m, call.Friend) - diversion);
        }

        return weight * call.AllianceScale * portfolio.Diversity * demand;
    }
}
