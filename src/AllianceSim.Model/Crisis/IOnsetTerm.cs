using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis;

/// <summary>One term of a state's decision to start a dispute with each other state, in logits.</summary>
public interface IOnsetTerm : ITerm
{
    /// <summary>Adds the term for every other state.</summary>
    /// <param name="view">The state that decides.</param>
    /// <param name="onset">Inclination to start a dispute with each state, added to in place.</param>
    void Add(Viewpoint view, Span<double> onset);
}
