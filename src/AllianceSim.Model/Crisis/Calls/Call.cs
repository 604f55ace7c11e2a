using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>A call to side with one state against another, as one state weighs it.</summary>
public sealed class Call
{
    private static readonly double[] Interests = [0.3, 0.5, 1, 1.35];
    private static readonly double[] Obligations = [0.045, 0.09, 0.35, 1];

    /// <summary>How far the two that began the dispute weigh interests beyond their own stake.</summary>
    private const double BesideOwnStake = 0.5;

    /// <summary>The stake, in usual ones, beyond which a third party weighs no more.</summary>
    private const double LargestStake = 3;

    /// <summary>The dispute.</summary>
    public Confrontation Dispute { get; private set; } = null!;

    /// <summary>The side.</summary>
    public Side Side { get; private set; }

    /// <summary>Index of the state to side with: the state itself where the dispute began with it.</summary>
    public int Friend { get; private set; }

    /// <summary>Index of the state to side against.</summary>
    public int Adversary { get; private set; }

    /// <summary>Whether the dispute began with the state that decides.</summary>
    public bool IsOriginator { get; private set; }

    /// <summary>Whether the side is that of the state which began the dispute.</summary>
    public bool FriendBegan => Side == Side.Initiator;

    /// <summary>Share of strength with which the state can reach the scene, 0 to 1.</summary>
    public double Reach { get; private set; }

    /// <summary>Odds of winning with the state on the side, by the strength of the two that began the dispute and its own, 0 to 1.</summary>
    public double Odds { get; private set; }

    /// <summary>Weight of the state's interests: by hostility, stake and how much its help would change the odds.</summary>
    public double InterestScale { get; private set; }

    /// <summary>Weight of what comes of its allies' interests, by hostility.</summary>
    public double AllianceScale { get; private set; }

    /// <summary>Weight of promises, by hostility, 0 to 1: a promise to fight is meant for war.</summary>
    public double ObligationScale { get; private set; }

    /// <summary>Sum of the interests so far, biases included.</summary>
    public double Interest { get; private set; }

    /// <summary>What biases have added to the interests.</summary>
    public double InterestBias { get; private set; }

    /// <summary>Sum of the costs so far, biases included.</summary>
    public double Cost { get; private set; }

    /// <summary>What biases have added to the costs: 0 or below.</summary>
    public double CostBias { get; private set; }

    /// <summary>Sum of the alliance terms so far.</summary>
    public double Alliance { get; private set; }

    /// <summary>Sum of the sizes of the alliance terms so far.</summary>
    public double AllianceWeight { get; private set; }

    /// <summary>Sum of the commitments that speak for taking part so far.</summary>
    public double Commitment { get; private set; }

    /// <summary>What the state's own promises ask of it on this side.</summary>
    public Promise Promise { get; set; }

    /// <summary>Begins a call.</summary>
    /// <param name="world">Public facts.</param>
    /// <param name="strength">What each side of the dispute can bring to bear, the initiator's first.</param>
    /// <param name="pivotFloor">Weight of interests in a dispute that the state could not change.</param>
    /// <param name="self">Index of the state that decides.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="side">The side.</param>
    public void Begin(World world, (double Initiator, double Target) strength, double pivotFloor, int self, Confrontation dispute, Side side)
    {
        (Dispute, Side) = (dispute, side);
        (Friend, Adversary) = side == Side.Initiator ? (dispute.Initiator, dispute.Target) : (dispute.Target, dispute.Initiator);
        IsOriginator = self == Friend;
        Reach = IsOriginator && !FriendBegan ? 1
            : IsOriginator ? world.Reach[self, Adversary]
            : Math.Max(world.Reach[self, Friend], world.Reach[self, Adversary]);
        var (ours, theirs) = side == Side.Initiator ? strength : (strength.Target, strength.Initiator);
        var with = ours + (IsOriginator ? 0 : world.Power[self] * Reach);
        Odds = with / (with + theirs);
        Scale(pivotFloor, Odds - ours / (ours + theirs));
        (Interest, InterestBias, Cost, CostBias) = (0, 0, 0, 0);
        (Alliance, AllianceWeight, Commitment) = (0, 0, 0);
    }

    /// <summary>Counts a term in.</summary>
    public void Add(ICallTerm term, double value)
    {
        switch (term.Part)
        {
            case CallPart.Interest:
                Interest += value;
                break;
            case CallPart.InterestBias:
                Interest += value;
                InterestBias += value;
                break;
            case CallPart.Cost:
                Cost += value;
                break;
            case CallPart.CostBias:
                Cost += value;
                CostBias += value;
                break;
            default:
                Alliance += value;
                AllianceWeight += Math.Abs(value);
                Commitment += term.IsCommitment ? Math.Max(0, value) : 0;
                break;
        }
    }

    private void Scale(double pivotFloor, double change)
    {
        if (IsOriginator)
        {
            (InterestScale, AllianceScale, ObligationScale) = (BesideOwnStake, 1, Obligations[HostilityLevel.Force - HostilityLevel.Threat]);
            return;
        }

        var level = Dispute.Level!.Value - HostilityLevel.Threat;
        var pivot = pivotFloor + (1 - pivotFloor) * Math.Min(1, 2 * change);
        (InterestScale, AllianceScale, ObligationScale) =
            (Interests[level] * Math.Min(LargestStake, Dispute.Stake) * pivot, Interests[level], Obligations[level]);
    }
}
