using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Whose alliances a term of the onset of disputes comes of.</summary>
public enum Backing
{
    /// <summary>Nobody's: it would be there without alliances.</summary>
    None,

    /// <summary>The initiator's.</summary>
    OfInitiator,

    /// <summary>The target's.</summary>
    OfTarget,
}

/// <summary>One term of a state's decision to start a dispute with each other state, in logits.</summary>
public interface IOnsetTerm : ITerm
{
    /// <summary>Whose alliances the term comes of. Without them it is 0.</summary>
    Backing Backing => Backing.None;

    /// <summary>The way in which the term draws a state into a dispute, where it comes of alliances.</summary>
    InfluenceForm Form => InfluenceForm.Emboldenment;

    /// <summary>Finds the term for every other state.</summary>
    /// <param name="view">The state that decides.</param>
    /// <param name="onset">The term for each state; 0 before.</param>
    void Add(Viewpoint view, Span<double> onset);
}
