using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>One term of the value that a state sets on each other state as a partner, in logits.</summary>
/// <remarks>In an alliance of several the term counts as its mean over the other members, weighted by their power.</remarks>
public interface IPartnerTerm : ITerm
{
    /// <summary>Whether the term comes of the promise of aid, and so counts in an alliance as far as that promises any.</summary>
    bool IsObligation => false;

    /// <summary>Whether the term counts in an alliance that is bound against members too.</summary>
    bool CountsWhereInclusive => true;

    /// <summary>Gives the term for every other state. What is written for the state itself and for vanished states is ignored.</summary>
    /// <param name="view">The state that weighs.</param>
    /// <param name="values">Filled with the value of each state.</param>
    void Evaluate(Viewpoint view, Span<double> values);
}
