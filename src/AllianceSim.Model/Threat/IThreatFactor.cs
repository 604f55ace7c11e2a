using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>One factor of the threat that a state sees in others (Walt: power, proximity, offensive power, intentions).</summary>
public interface IThreatFactor : ITerm
{
    /// <summary>Multiplies the threat of every other state by this factor. More of what the factor stands for means more threat.</summary>
    /// <param name="view">The state that looks.</param>
    /// <param name="perceivedPower">Power that it sees in each state.</param>
    /// <param name="threat">Threat of each state, multiplied in place.</param>
    void Multiply(Viewpoint view, ReadOnlySpan<double> perceivedPower, Span<double> threat);
}
