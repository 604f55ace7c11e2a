using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Worlds;

/// <summary>The public facts of the world, by column: what every state can see when a phase begins.</summary>
/// <remarks>Only the engine writes here, and only between two phases.</remarks>
/// <param name="names">Unique names, one a state.</param>
/// <param name="doctrines">The doctrines of the world.</param>
public sealed class World(IReadOnlyList<string> names, IReadOnlyList<Doctrine> doctrines)
{
    /// <summary>Tick in which no dispute has ever been.</summary>
    public const int Never = int.MinValue / 2;

    /// <summary>Least share of power of a state that exists.</summary>
    public const double LeastPower = 1e-9;

    /// <summary>Number of states, those that have vanished included.</summary>
    public int Count { get; } = names.Count;

    /// <summary>Names of the states.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The doctrines that states may hold.</summary>
    public IReadOnlyList<Doctrine> Doctrines { get; } = doctrines;

    /// <summary>Whether the state still exists.</summary>
    public bool[] Exists { get; } = new bool[names.Count];

    /// <summary>Material capability as a share of the world's; those that exist sum to 1.</summary>
    public double[] Power { get; } = new double[names.Count];

    /// <summary>Share of capability that can be used offensively, 0 to 1.</summary>
    public double[] Offense { get; } = new double[names.Count];

    /// <summary>True aggressiveness, 0 to 1. Others must infer it.</summary>
    public double[] Aggressiveness { get; } = new double[names.Count];

    /// <summary>From -1 (autocracy) to 1 (democracy).</summary>
    public double[] Ideology { get; } = new double[names.Count];

    /// <summary>Index into <see cref="Doctrines"/>, or -1.</summary>
    public int[] Doctrine { get; } = new int[names.Count];

    /// <summary>Other means of protection, 0 to 1.</summary>
    public double[] Deterrent { get; } = new double[names.Count];

    /// <summary>Stability of the regime, 0 to 1.</summary>
    public double[] Stability { get; } = new double[names.Count];

    /// <summary>Nationalism of the public, 0 to 1.</summary>
    public double[] Nationalism { get; } = new double[names.Count];

    /// <summary>By how much leaders inflate the state's interests in others' disputes, 0 or more.</summary>
    public double[] InterestBias { get; } = new double[names.Count];

    /// <summary>By how much leaders exaggerate threats when they weigh a dispute, 0 or more.</summary>
    public double[] ThreatBias { get; } = new double[names.Count];

    /// <summary>Share of the costs of a dispute that leaders overlook, 0 to 1.</summary>
    public double[] CostBias { get; } = new double[names.Count];

    /// <summary>How fresh an attack of competing elites on the state's alliances is: 1 in the tick of it, halved each tick.</summary>
    public double[] Outbidding { get; } = new double[names.Count];

    /// <summary>Own arms beyond <see cref="Power"/>, in units of it, 0 or more.</summary>
    public double[] Arms { get; } = new double[names.Count];

    /// <summary>Running mean of the disputes that the state starts in a tick.</summary>
    public double[] DisputesStarted { get; } = new double[names.Count];

    /// <summary>Mean growth of power in log points a tick.</summary>
    public double[] Growth { get; } = new double[names.Count];

    /// <summary>Standing as a leader beside the strongest state, 0 to 1.</summary>
    public double[] Leadership { get; } = new double[names.Count];

    /// <summary>How far the row's state can lead the column's state, 0 to 1: a leader at large, and superior.</summary>
    public Grid<double> Standing { get; } = new(names.Count);

    /// <summary>How fresh a change of leadership is: 1 at a change of coalition, halved each tick.</summary>
    public double[] NewLeadership { get; } = new double[names.Count];

    /// <summary>How fresh a change of regime is: 1 at the change, halved each tick.</summary>
    public double[] NewRegime { get; } = new double[names.Count];

    /// <summary>How fresh a defeat in war is: 1 in the tick after it, halved each tick.</summary>
    public double[] Defeat { get; } = new double[names.Count];

    /// <summary>Running mean of the state's disputes a tick.</summary>
    public double[] DisputeRate { get; } = new double[names.Count];

    /// <summary>Distance in km; symmetric.</summary>
    public Grid<double> Distance { get; } = new(names.Count);

    /// <summary>Whether two states touch, by land or across at most 150 miles of water; symmetric.</summary>
    public Grid<bool> Contiguous { get; } = new(names.Count);

    /// <summary>Whether two states are rivals; symmetric.</summary>
    public Grid<bool> Rivals { get; } = new(names.Count);

    /// <summary>Overlap of identities, 0 to 1: the sum over groups of the smaller share; symmetric.</summary>
    public Grid<double> SharedIdentity { get; } = new(names.Count);

    /// <summary>Shares of each state's people over <see cref="Groups"/>, a row a state, each summing to 1 or all 0.</summary>
    public double[,] Identity { get; init; } = new double[names.Count, 0];

    /// <summary>Names of the groups over which peoples are spread.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Strength of the interests in the row's state that live by the alliance with the column's state, 0 to 1.</summary>
    public Grid<double> Lobby { get; } = new(names.Count);

    /// <summary>How far two states have grown into one community, 0 to 1; symmetric.</summary>
    public Grid<double> Community { get; } = new(names.Count);

    /// <summary>Tick of the latest dispute of the pair, or <see cref="Never"/>; symmetric.</summary>
    public Grid<int> LastDispute { get; } = new(names.Count);

    /// <summary>Share of strength left over the distance between two states, 0 to 1; symmetric.</summary>
    public Grid<double> Reach { get; } = new(names.Count);

    /// <summary><see cref="Reach"/> to the power of the weight of distance in threats.</summary>
    public Grid<double> ReachWeight { get; } = new(names.Count);

    /// <summary>The alliances in force.</summary>
    public AllianceBook Alliances { get; } = new(names.Count);

    /// <summary>The sum of the powers given in the scenario, in its own unit: what a share of 1 stands for.</summary>
    public double PowerUnit { get; init; } = 1;

    /// <summary>Power of the strongest state.</summary>
    public double LargestPower
    {
        get
        {
            var largest = 0.0;
            for (var i = 0; i < Count; i++)
                largest = Exists[i] ? Math.Max(largest, Power[i]) : largest;
            return largest;
        }
    }

    /// <summary>Scales the shares of each people so that they sum to 1, and brings <see cref="SharedIdentity"/> up to date.</summary>
    public void PublishIdentity()
    {
        for (var i = 0; i < Count; i++)
        {
            var sum = 0.0;
            for (var group = 0; group < Groups.Count; group++)
                sum += Identity[i, group];
            for (var group = 0; group < Groups.Count && sum > 0; group++)
                Identity[i, group] /= sum;
        }

        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
                SharedIdentity[i, j] = i == j ? 1 : Overlap(i, j);
        }
    }

    private double Overlap(int i, int j)
    {
        var overlap = 0.0;
        for (var group = 0; group < Groups.Count; group++)
            overlap += Math.Min(Identity[i, group], Identity[j, group]);
        return overlap;
    }

    /// <summary>Scales power so that it sums to 1 over the states that exist.</summary>
    public void NormalisePower()
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            Power[i] = Exists[i] ? Power[i] : 0;
            sum += Power[i];
        }

        for (var i = 0; i < Count && sum > 0; i++)
            Power[i] /= sum;
    }

    /// <summary>Difference of ideology between two states, 0 to 1.</summary>
    public double IdeologicalDistance(int i, int j) => Math.Abs(Ideology[i] - Ideology[j]) / 2;
}
