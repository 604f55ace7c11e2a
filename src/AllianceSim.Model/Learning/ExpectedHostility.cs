namespace AllianceSim.Model.Learning;

/// <summary>The hostility that a state expects of another, and what it would expect without alliances.</summary>
/// <param name="AsItIs">As things are, 0 to 1.</param>
/// <param name="Alone">Had the state itself no allies.</param>
/// <param name="Unprovoked">Were no alliance aimed at it.</param>
public readonly record struct ExpectedHostility(double AsItIs, double Alone, double Unprovoked);
