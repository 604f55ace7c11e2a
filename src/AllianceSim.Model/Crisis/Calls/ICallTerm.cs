using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>What a term of a call counts towards.</summary>
public enum CallPart
{
    /// <summary>The state's own interests: what it would weigh without any alliance.</summary>
    Interest,

    /// <summary>What its leaders' biases add to its interests.</summary>
    InterestBias,

    /// <summary>Cost: it raises the thresholds of involvement.</summary>
    Cost,

    /// <summary>What its leaders' biases take from the cost.</summary>
    CostBias,

    /// <summary>What its alliances add to its interests. Without alliances it is 0.</summary>
    Alliance,
}

/// <summary>One term of a state's decision how far to go in a dispute, in logits.</summary>
public interface ICallTerm : ITerm
{
    /// <summary>What it counts towards.</summary>
    CallPart Part { get; }

    /// <summary>The way in which it draws a state in, where it comes of alliances and speaks for taking part; null where it never does.</summary>
    InfluenceForm? Form => null;

    /// <summary>Whether it is a commitment to others that can be sidestepped.</summary>
    bool IsCommitment => false;

    /// <summary>Value of the term.</summary>
    /// <param name="view">The state that decides.</param>
    /// <param name="call">What it is called to, with the sums of all earlier parts.</param>
    double Weigh(Viewpoint view, Call call);
}
