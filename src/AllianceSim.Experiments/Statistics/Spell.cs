namespace AllianceSim.Experiments.Statistics;

/// <summary>A stretch of time that something lasted, as far as it was watched.</summary>
/// <param name="Entry">Age at which watching began; above 0 where it was older than the records (left truncation).</param>
/// <param name="Exit">Age at the end, or at the end of watching; at least <paramref name="Entry"/>.</param>
/// <param name="Ended">Whether it ended; otherwise it was still going on when watching stopped (right censoring).</param>
public readonly record struct Spell(double Entry, double Exit, bool Ended);
