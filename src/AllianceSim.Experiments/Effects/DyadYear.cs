namespace AllianceSim.Experiments.Effects;

/// <summary>A pair of states in a year, and what may have borne on whether they signed or parted: all as it stood when they decided.</summary>
/// <param name="Tied">Whether they were bound to fight for each other at the end of the year before.</param>
/// <param name="Changed">Whether they were so no longer, or were so newly, at the end of the year.</param>
/// <param name="CommonThreat">Whether both have been in disputes against the same third state in the ten years before.</param>
/// <param name="LogDistance">ln of the distance in km, of at least 1 km.</param>
/// <param name="IdeologyDistance">How far apart their ideologies are, 0 to 2: as Polity's scores by ten are.</param>
/// <param name="MajorPower">Whether one of them was among the five strongest.</param>
/// <param name="RegimeChange">Whether the regime of either changed in the year, before they decided.</param>
/// <param name="War">Whether either fought in a war that broke out in the year before: in a year wars come after exits and signings.</param>
/// <param name="JointDemocracy">Whether the ideology of both is above 0.2.</param>
public readonly record struct DyadYear(
    bool Tied, bool Changed, bool CommonThreat, double LogDistance, double IdeologyDistance, bool MajorPower, bool RegimeChange, bool War,
    bool JointDemocracy);
