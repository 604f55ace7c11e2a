namespace AllianceSim.Experiments.Statistics;

/// <summary>A spell, or several that are alike, with what its end is to be explained by.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Cluster">Number of what it shares chance with, such as its run; spells of different clusters are independent.</param>
/// <param name="Covariates">Values that hold for the whole spell, in the order of the covariates' names.</param>
/// <param name="Count">Number of spells that are alike, at least 1: the same as so many subjects.</param>
public readonly record struct Subject(Spell Spell, int Cluster, IReadOnlyList<double> Covariates, int Count = 1);
