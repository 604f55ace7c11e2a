using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Allies hold back: a patron the client that goes to war over what is not the patron's, and with it itself; a state listens to
/// the ally on which it depends.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Restraint(Settings settings) : IOnsetTerm, ICallTerm
{
    private static readonly Parameter Weight = new(
        "restraint.weight", 1, 0, 50, "logit", "Weight of restraint in calls.", 0);

    private static readonly Parameter Onset = new(
        "restraint.onset", 0.5, 0, 10, "logit", "Weight of restraint in starting disputes.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "restraint",
        Name = "Restraint by allies",
        Entry = Entry.Call,
        Formula = "calls: - w ([X began] D_Xk √q max(0, 1 - 2 S_kY) of an ally X + D_km max(0, 1 - 2 S_mY) / 2, m the patron of k); "
            + "disputes: - d max_m D_im (1 - S_mj)",
        Source = "Beckley 2015, freedom of action: dual deterrence; Pressman 2008",
        Parameters = [Weight, Onset],
        Term = TermMaker.Of(s => new Restraint(s)),
    };

    /// <summary>How much a patron's voice counts beside a state's own restraint of a client.</summary>
    private const double Heard = 0.5;

    private readonly double weight = settings[Weight];
    private readonly double onset = settings[Onset];
    private readonly ThreatenedInterest threats = new(settings);
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> value)
    {
        var portfolio = view.Portfolio;
        for (var a = 0; a < portfolio.Count; a++)
        {
            for (var j = 0; j < value.Length; j++)
            {
                var held = onset * portfolio.Dependence[a] * (1 - threats.Of(view.Known, portfolio.Allies[a], j));
                value[j] = j == portfolio.Allies[a] ? value[j] : Math.Min(value[j], -held);
            }
        }
    }

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) => -weight * (OfClient(view, call) + ByPatron(view, call));

    /// <summary>A client that began a dispute is held back by the state, as far as it depends on it and the adversary is no threat to it.</summary>
    private double OfClient(Viewpoint view, Call call)
    {
        if (call.IsOriginator || !call.FriendBegan || !view.World.Alliances.Allied[view.Self, call.Friend])
            return 0;
        return view.World.Alliances.Aid[view.Self, call.Friend] * means.Dependence(view.World, call.Friend, view.Self) * Math.Sqrt(call.ObligationScale)
            * Indifference(threats.Alone(view, call.Adversary, call.Friend));
    }

    /// <summary>The ally on which the state depends most holds it back, where the adversary is no threat to that ally.</summary>
    private double ByPatron(Viewpoint view, Call call)
    {
        var portfolio = view.Portfolio;
        if (portfolio.Patron < 0)
            return 0;
        var patron = portfolio.Allies[portfolio.Patron];
        return patron == call.Friend || patron == call.Adversary ? 0
            : Heard * portfolio.Dependence[portfolio.Patron] * Indifference(threats.Of(view.Known, patron, call.Adversary));
    }

    private static double Indifference(double atStake) => Math.Max(0, 1 - 2 * atStake);
}
