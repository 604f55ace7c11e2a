using AllianceSim.Model.Landscape;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>A landscape of blocs with the names of its states.</summary>
/// <param name="States">Names of the states; at least one.</param>
/// <param name="LeftOut">Number of smaller states that are left out.</param>
/// <param name="Propensities">What it is made of.</param>
public record BlocLandscape(IReadOnlyList<string> States, int LeftOut, Propensities Propensities)
{
    /// <summary>The landscape.</summary>
    public EnergyLandscape Landscape { get; } = new(Propensities);
}
