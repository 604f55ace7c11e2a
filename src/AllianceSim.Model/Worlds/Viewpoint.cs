using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Worlds;

/// <summary>The world as one state sees it: public facts, what others have made known, and its own beliefs.</summary>
/// <param name="self">Index of the state.</param>
/// <param name="world">Public facts.</param>
/// <param name="assessments">What states have made known.</param>
/// <param name="draws">The run's random numbers.</param>
public sealed class Viewpoint(int self, World world, Assessments assessments, Draws draws)
{
    /// <summary>Index of the state.</summary>
    public int Self => self;

    /// <summary>Public facts.</summary>
    public World World => world;

    /// <summary>What states have made known.</summary>
    public Assessments Known => assessments;

    /// <summary>The run's random numbers.</summary>
    public Draws Draws { get; } = draws;

    /// <summary>The state's own beliefs.</summary>
    public Beliefs Beliefs { get; } = new(world.Count);

    /// <summary>The present tick.</summary>
    public int Tick { get; set; }

    /// <summary>Own power.</summary>
    public double OwnPower => world.Power[self];

    /// <summary>Agreement of the threats that two states see: the cosine of their rows of tethered threats, 0 to 1.</summary>
    /// <remarks>Filled by the credibility assessment for every other state.</remarks>
    public double[] CommonThreat { get; } = new double[world.Count];

    /// <summary>Hostility seen in each other state in this tick, misperception included, 0 to 1.</summary>
    public double[] PerceivedHostility { get; } = new double[world.Count];

    /// <summary>The same of the hostility that owes nothing to the state's own alliances, misread alike.</summary>
    public double[] PerceivedHostilityAlone { get; } = new double[world.Count];

    /// <summary>How far alliances aimed at the state provoke it against each of their members, 0 to 1.</summary>
    public double[] Provoked { get; } = new double[world.Count];

    /// <summary>Power of the strongest state, as the disputes of the tick begin.</summary>
    public double LargestPower { get; set; }

    /// <summary>The state's allies, as it counts on them in a crisis.</summary>
    public Portfolio Portfolio { get; } = new(world.Count);

    /// <summary>Each factor of the threats that the state sees, a row a factor, in the catalogue's order; their product is the threat.</summary>
    public double[][] ThreatFactors { get; set; } = [];

    /// <summary>Power with which each other state could reach the principal threats, in units of own power.</summary>
    public double[] Ability { get; } = new double[world.Count];

    /// <summary>Value of each other state by each partner term, a row a term, as last weighed, in logits.</summary>
    public double[][] PartnerTerms { get; set; } = [];

    /// <summary>Weight of own principal threats to which each other state promises aid, times the share promised, 0 to 1.</summary>
    public double[] Conflict { get; } = new double[world.Count];
}
