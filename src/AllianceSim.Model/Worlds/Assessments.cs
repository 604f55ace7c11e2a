using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Worlds;

/// <summary>What states have made known of their assessments in this tick. Each state writes its own row or cell only.</summary>
/// <param name="states">Number of states.</param>
public sealed class Assessments(int states)
{
    /// <summary>How many principal threats are told apart.</summary>
    public const int Principals = 3;

    /// <summary>Threat that the row's state sees in the column's state.</summary>
    public Grid<double> Threat { get; } = new(states);

    /// <summary>The same, lowered for an ally by the tether of the alliance.</summary>
    public Grid<double> Tethered { get; } = new(states);

    /// <summary>Euclidean length of the row of tethered threats.</summary>
    public double[] ThreatLength { get; } = new double[states];

    /// <summary>Total threat that a state sees.</summary>
    public double[] TotalThreat { get; } = new double[states];

    /// <summary>Sum of the tethered threats, each raised to the power of the norm.</summary>
    public double[] ThreatSum { get; } = new double[states];

    /// <summary>Will to lead, 0 to 1.</summary>
    public double[] Will { get; } = new double[states];

    /// <summary>Indices of the principal threats of each state, greatest first, -1 where there are fewer; three a state.</summary>
    public int[] PrincipalThreats { get; } = new int[states * Principals];

    /// <summary>Weights of the principal threats, three a state, summing to 1 or all 0.</summary>
    public double[] PrincipalWeights { get; } = new double[states * Principals];

    /// <summary>Mean hostility that a state sees in the others.</summary>
    public double[] MeanHostility { get; } = new double[states];

    /// <summary>Share of an ally's power that is left for one more commitment, 0 to 1.</summary>
    public double[] Disengagement { get; } = new double[states];

    /// <summary>Credibility of the column's state as a helper of the row's state, 0 to 1.</summary>
    public Grid<double> Credibility { get; } = new(states);

    /// <summary>Aid that the row's state would have of the column's state on a full promise, in units of its own power.</summary>
    public Grid<double> AidOf { get; } = new(states);

    /// <summary>Aid expected of all allies, in units of own power.</summary>
    public double[] TotalAid { get; } = new double[states];

    /// <summary>Own means and aid, in units of own power: 1 + other means + aid.</summary>
    public double[] Protection { get; } = new double[states];

    /// <summary>Value of the column's state as a partner, its marginal security left out, in logits.</summary>
    public Grid<double> Affinity { get; } = new(states);

    /// <summary>Value of the column's state as a new partner, security included, in logits.</summary>
    public Grid<double> Utility { get; } = new(states);

    /// <summary>The state most feared, or -1.</summary>
    public int GreatestThreat(int state) => PrincipalThreats[state * Principals];

    /// <summary>Indices of the principal threats of a state, greatest first, -1 where there are fewer.</summary>
    public ReadOnlySpan<int> ThreatsOf(int state) => PrincipalThreats.AsSpan(state * Principals, Principals);

    /// <summary>Weights of the principal threats of a state.</summary>
    public ReadOnlySpan<double> WeightsOf(int state) => PrincipalWeights.AsSpan(state * Principals, Principals);
}
