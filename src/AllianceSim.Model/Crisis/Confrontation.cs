using AllianceSim.Model.Crisis.Outbreak;

namespace AllianceSim.Model.Crisis;

/// <summary>A dispute that has broken out, while states decide how far to go in it. All of them see it.</summary>
/// <param name="initiator">Index of the state that began it.</param>
/// <param name="challenge">How it broke out.</param>
/// <param name="stake">What is at stake, log-normal around 1.</param>
public sealed class Confrontation(int initiator, Challenge challenge, double stake)
{
    private readonly List<int>[] fighting = [[initiator], [challenge.Target]];

    /// <summary>Index of the state that began it.</summary>
    public int Initiator => initiator;

    /// <summary>Index of the state challenged.</summary>
    public int Target => Challenge.Target;

    /// <summary>How it broke out.</summary>
    public Challenge Challenge { get; } = challenge;

    /// <summary>What is at stake, log-normal around 1.</summary>
    public double Stake { get; } = stake;

    /// <summary>How far it has gone; null until the two that it began between have decided how far to go.</summary>
    public HostilityLevel? Level { get; set; }

    /// <summary>The states that fight on a side, the one that it began with first.</summary>
    public IReadOnlyList<int> Fighting(Side side) => fighting[(int)side];

    /// <summary>The one of the two that it began between who is on a side.</summary>
    public int Originator(Side side) => fighting[(int)side][0];

    /// <summary>Whether it began between this state and another.</summary>
    public bool BeganWith(int state) => state == Initiator || state == Target;

    /// <summary>Lets a state fight on a side.</summary>
    public void Join(Side side, int state) => fighting[(int)side].Add(state);
}
