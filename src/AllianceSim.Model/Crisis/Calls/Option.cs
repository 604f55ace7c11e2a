using AllianceSim.Model.Crisis.Calls.Terms;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>A side that a state may take in a dispute, and how far it would go on it: as it is, without its alliances, and without its
/// leaders' biases besides.</summary>
/// <param name="terms">All terms.</param>
internal sealed class Option(ICallTerm[] terms)
{
    private readonly int ownStake = Array.FindIndex(terms, term => term is OwnStake);
    private double luck;

    /// <summary>The call.</summary>
    public Call Call { get; } = new();

    /// <summary>Every term, in the catalogue's order.</summary>
    public double[] Values { get; } = new double[terms.Length];

    /// <summary>How far the state would go.</summary>
    public Involvement Level { get; private set; }

    /// <summary>How far without its alliances.</summary>
    public Involvement WithoutAlliance { get; private set; }

    /// <summary>How far without its alliances and its leaders' biases.</summary>
    public Involvement Unbiased { get; private set; }

    /// <summary>Utility of going so far, in logits.</summary>
    public double Utility { get; private set; }

    /// <summary>The same without alliances.</summary>
    public double UtilityAlone { get; private set; }

    /// <summary>The same without alliances and biases.</summary>
    public double UtilityUnbiased { get; private set; }

    /// <summary>Finds how far the state would go, once all terms are weighed.</summary>
    /// <param name="scale">Levels of involvement.</param>
    /// <param name="drawn">Its unexplained inclination to this side.</param>
    /// <param name="least">How far it goes at least.</param>
    /// <param name="coded">Whether to find out what it would do otherwise; if not, that is taken to be the same.</param>
    public void Decide(InvolvementScale scale, double drawn, Involvement least, bool coded)
    {
        luck = drawn;
        (Level, Utility) = Find(Call.Interest + Call.Alliance + luck, Call.Cost);
        (WithoutAlliance, UtilityAlone, Unbiased, UtilityUnbiased) = (Level, Utility, Level, Utility);
        if (!coded)
            return;
        (WithoutAlliance, UtilityAlone) = Find(Call.Interest + luck, Call.Cost);
        (Unbiased, UtilityUnbiased) = Find(Call.Interest - Call.InterestBias + luck, Call.Cost - Call.CostBias);

        (Involvement Level, double Utility) Find(double inclination, double cost)
        {
            var level = scale.LevelOf(inclination, cost);
            level = level < least ? least : level;
            return (level, scale.Utility(level, inclination, cost));
        }
    }

    /// <summary>What the state does.</summary>
    public Stand Stand(int state, Involvement level, Involvement withoutAlliance, Involvement unbiased) => new()
    {
        State = state,
        Side = Call.Side,
        IsOriginator = Call.IsOriginator,
        Level = level,
        WithoutAlliance = withoutAlliance,
        Unbiased = unbiased,
        Interest = Call.Interest,
        OwnStake = ownStake < 0 ? 0 : Values[ownStake],
        Cost = Call.Cost,
        Alliance = Call.Alliance,
        AllianceWeight = Call.AllianceWeight,
        Luck = luck,
        Terms = [.. Values],
    };
}
