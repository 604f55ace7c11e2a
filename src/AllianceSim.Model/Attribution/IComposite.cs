using AllianceSim.Model.Alignment;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Attribution;

/// <summary>A part of a term, which works only together with the term's other parts.</summary>
/// <param name="Id">Name in files, in lower case with hyphens.</param>
/// <param name="Cause">The cause that it counts towards.</param>
public sealed record Part(string Id, Cause Cause);

/// <summary>A term of the decision to stay whose value comes of several parts that interact, such as a product.</summary>
/// <remarks>When the term has changed, each part has its share in the change: what it does on average over all orders in which the parts
/// could have changed one after the other (Shapley 1953).</remarks>
public interface IComposite : ITerm
{
    /// <summary>The parts.</summary>
    IReadOnlyList<Part> Parts { get; }

    /// <summary>What the parts are now, as a row of numbers each, for a member's stake that has been weighed.</summary>
    double[][] Observe(Viewpoint view, Stake stake);

    /// <summary>Value of the term, in logits, from the parts of one time or of several.</summary>
    /// <param name="parts">A row of numbers for each part, as observed.</param>
    double Combine(ReadOnlySpan<double[]> parts);
}
