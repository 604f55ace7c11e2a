namespace AllianceSim.Model.Worlds;

/// <summary>What one state believes of each other: its own, seen by no other state.</summary>
/// <param name="states">Number of states.</param>
public sealed class Beliefs(int states)
{
    /// <summary>Hostility seen in each other state, 0 to 1.</summary>
    public double[] Hostility { get; } = new double[states];

    /// <summary>The same, without what the state's own alliances have calmed or taught it, 0 to 1. Disputes that it joined are in it, for
    /// whatever reason it did.</summary>
    public double[] HostilityAlone { get; } = new double[states];

    /// <summary>The same, had no alliance ever been aimed at the state, 0 to 1.</summary>
    public double[] HostilityUnprovoked { get; } = new double[states];

    /// <summary>Hostility that comes of the state's own alliances: below 0 for an ally that they have calmed.</summary>
    public double HostilityByOwnAllies(int other) => Hostility[other] - HostilityAlone[other];

    /// <summary>Hostility that comes of alliances aimed at the state.</summary>
    public double HostilityByProvocation(int other) => Hostility[other] - HostilityUnprovoked[other];

    /// <summary>Changes the hostility seen in another state for a reason that has nothing to do with alliances.</summary>
    /// <param name="other">Index of the other state.</param>
    /// <param name="change">The change, applied to each of the three.</param>
    public void ChangeHostility(int other, Func<double, double> change)
    {
        Hostility[other] = change(Hostility[other]);
        HostilityAlone[other] = change(HostilityAlone[other]);
        HostilityUnprovoked[other] = change(HostilityUnprovoked[other]);
    }

    /// <summary>Moves the hostility seen in another state a share of the way to the full.</summary>
    public void Resent(int other, double share) => ChangeHostility(other, seen => seen + share * (1 - seen));

    /// <summary>Reliability seen in each other state's promises, 0 to 1.</summary>
    public double[] Reliability { get; } = new double[states];

    /// <summary>Standardised misperception of each other state's power; slow.</summary>
    public double[] PowerError { get; } = new double[states];

    /// <summary>Standardised misperception of each other state's hostility; slow.</summary>
    public double[] HostilityError { get; } = new double[states];

    /// <summary>Standardised unobserved interest in each other state as a partner; slow.</summary>
    public double[] Interest { get; } = new double[states];
}
