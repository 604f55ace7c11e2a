using AllianceSim.Model.Crisis.Outbreak;

namespace AllianceSim.Model.Crisis;

/// <summary>A dispute that has broken out, while states decide how far to go in it. All of them see it; it never changes: what comes of
/// their decisions is another one.</summary>
public sealed class Confrontation
{
    private readonly IReadOnlyList<int> initiators;
    private readonly IReadOnlyList<int> targets;

    /// <summary>A dispute as it breaks out.</summary>
    /// <param name="initiator">Index of the state that began it.</param>
    /// <param name="challenge">How it broke out.</param>
    /// <param name="stake">What is at stake, log-normal around 1.</param>
    public Confrontation(int initiator, Challenge challenge, double stake)
        : this(challenge, stake, null, [initiator], [challenge.Target])
    {
    }

    private Confrontation(Challenge challenge, double stake, HostilityLevel? level, IReadOnlyList<int> initiators, IReadOnlyList<int> targets)
    {
        (Challenge, Stake, Level) = (challenge, stake, level);
        (this.initiators, this.targets) = (initiators, targets);
    }

    /// <summary>Index of the state that began it.</summary>
    public int Initiator => initiators[0];

    /// <summary>Index of the state challenged.</summary>
    public int Target => targets[0];

    /// <summary>How it broke out.</summary>
    public Challenge Challenge { get; }

    /// <summary>What is at stake, log-normal around 1.</summary>
    public double Stake { get; }

    /// <summary>How far it has gone; null until the two that it began between have decided how far to go.</summary>
    public HostilityLevel? Level { get; }

    /// <summary>The states that fight on a side, the one that it began with first.</summary>
    public IReadOnlyList<int> Fighting(Side side) => side == Side.Initiator ? initiators : targets;

    /// <summary>The one of the two that it began between who is on a side.</summary>
    public int Originator(Side side) => Fighting(side)[0];

    /// <summary>Whether it began between this state and another.</summary>
    public bool BeganWith(int state) => state == Initiator || state == Target;

    /// <summary>The dispute once it has gone this far.</summary>
    public Confrontation At(HostilityLevel level) => new(Challenge, Stake, level, initiators, targets);

    /// <summary>The dispute once a state fights in it too.</summary>
    public Confrontation JoinedBy(int state, Side side) => side == Side.Initiator
        ? new(Challenge, Stake, Level, [.. initiators, state], targets)
        : new(Challenge, Stake, Level, initiators, [.. targets, state]);
}
