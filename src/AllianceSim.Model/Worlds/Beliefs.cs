namespace AllianceSim.Model.Worlds;

/// <summary>What one state believes of each other: its own, seen by nobody else.</summary>
/// <param name="states">Number of states.</param>
public sealed class Beliefs(int states)
{
    /// <summary>Hostility seen in each other state, 0 to 1.</summary>
    public double[] Hostility { get; } = new double[states];

    /// <summary>Reliability seen in each other state's promises, 0 to 1.</summary>
    public double[] Reliability { get; } = new double[states];

    /// <summary>Standardised misperception of each other state's power; slow.</summary>
    public double[] PowerError { get; } = new double[states];

    /// <summary>Standardised misperception of each other state's hostility; slow.</summary>
    public double[] HostilityError { get; } = new double[states];

    /// <summary>Standardised unobserved interest in each other state as a partner; slow.</summary>
    public double[] Interest { get; } = new double[states];
}
