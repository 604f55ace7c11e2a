using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>One term of a member's decision to stay in an alliance, in logits.</summary>
public interface IStayingTerm : ITerm
{
    /// <summary>The value of staying in the alliance.</summary>
    double Evaluate(Viewpoint view, Stake stake);
}

/// <summary>A term that belongs to the alliance itself rather than to the cost of leaving it: it counts before
/// other terms, and for newcomers too.</summary>
public interface IIntrinsicTerm : IStayingTerm
{
    /// <summary>The value to a state that would accede.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="members">Number of members with the newcomer.</param>
    double ForNewcomer(Alliance alliance, int members);

    /// <summary>The value to a member of taking in a newcomer.</summary>
    /// <param name="members">Number of members with the newcomer.</param>
    double OfEnlargement(int members) => 0;
}
