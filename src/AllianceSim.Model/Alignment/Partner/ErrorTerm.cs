using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Anger, misunderstanding, personal liking: interests in a partner that no other term explains, and that last for years.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ErrorTerm(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Spread = new(
        "error.spread", 0.283, 0, 10, "logit", "Standard deviation of the unexplained interest.", 0) { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Persistence = new(
        "error.persistence", 0.92, 0, 0.999, "autocorrelation a tick", "Share of it that lasts to the next tick.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "error",
        Name = "Human error",
        Entry = Entry.Partner,
        Formula = "σ ε_ij, ε first-order autoregressive",
        Source = "Walt 1997: ending and persisting can be non-rational; anger, misperception, human error",
        Parameters = [Spread, Persistence],
        Term = TermMaker.Of(s => new ErrorTerm(s)),
        Cause = Cause.Error,
    };

    private readonly double spread = settings[Spread];
    private readonly double persistence = settings[Persistence];
    private readonly double renewal = Math.Sqrt(1 - settings[Persistence] * settings[Persistence]);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>Draws the first interests, at their stationary spread. For an ally of old it is the better of two draws: those who
    /// saw nothing in each other have not signed.</summary>
    public static void Begin(Viewpoint view)
    {
        for (var j = 0; j < view.World.Count; j++)
        {
            var interest = view.Draws.Normal(Purpose.Interest, Draws.Before, view.Self, j);
            if (view.World.Alliances.Aid[view.Self, j] > 0)
                interest = Math.Max(interest, view.Draws.Normal(Purpose.AlliedInterest, Draws.Before, view.Self, j));
            view.Beliefs.Interest[j] = interest;
        }
    }

    /// <summary>Lets the interests move on by a tick.</summary>
    public void Advance(Viewpoint view)
    {
        var interest = view.Beliefs.Interest;
        for (var j = 0; j < interest.Length; j++)
            interest[j] = persistence * interest[j] + renewal * view.Draws.Normal(Purpose.Interest, view.Tick, view.Self, j);
    }

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        for (var j = 0; j < values.Length; j++)
            values[j] = spread * view.Beliefs.Interest[j];
    }
}
