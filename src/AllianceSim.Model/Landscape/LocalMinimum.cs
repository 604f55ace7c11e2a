namespace AllianceSim.Model.Landscape;

/// <summary>A split in which no state lowers its own frustration by changing sides.</summary>
/// <param name="Split">The split.</param>
/// <param name="Energy">Its energy.</param>
/// <param name="Basin">Share of the starting splits that descend to it, 0 to 1.</param>
public sealed record LocalMinimum(Split Split, double Energy, double Basin);
