using AllianceSim.Engine.Recording;

namespace AllianceSim.Experiments.Explanations;

/// <summary>The year in which two states came closest to a pact: that in which the less eager of them was most eager.</summary>
/// <param name="Year">Its label.</param>
/// <param name="First">How the first saw the second.</param>
/// <param name="Second">How the second saw the first.</param>
public sealed record ClosestYear(int Year, DyadRow First, DyadRow Second);
