using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>Places that fill the unit square evenly without any randomness (Roberts's R2 sequence, an additive recurrence on the plastic
/// number): where layouts begin.</summary>
internal static class Sequence
{
    private const double AcrossStep = 0.7548776662466927;
    private const double UpStep = 0.5698402909980532;

    /// <summary>One place.</summary>
    /// <param name="index">From 0.</param>
    public static Point At(int index) => new(((index + 1) * AcrossStep) % 1, ((index + 1) * UpStep) % 1);
}
