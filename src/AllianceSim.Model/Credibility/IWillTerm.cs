using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>One term of the will that a state expects of others to help it, in logits.</summary>
public interface IWillTerm : ITerm
{
    /// <summary>Adds the term for every other state.</summary>
    /// <param name="view">The state that expects help; its common threats and conflicts are filled in.</param>
    /// <param name="will">Will of each other state, added to in place.</param>
    void Add(Viewpoint view, Span<double> will);
}
