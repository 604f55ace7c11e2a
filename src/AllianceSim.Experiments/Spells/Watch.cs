using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Spells;

/// <summary>The stretch of labels in which a run was watched.</summary>
/// <remarks>Within a tick exits come before signings. So what is signed in year Y is first at risk in Y + 1, and what ends in year Z
/// was at risk in Z - Y years. What was in force at the start is at risk in the first tick already: it is watched from the age that
/// it had the year before.</remarks>
internal readonly record struct Watch(int First, int Last)
{
    /// <summary>The labels of a run; empty without ticks.</summary>
    public static Watch? Of(RunRows run) => run.Ticks is [var first, ..] ? new(first.Label, run.Ticks[^1].Label) : null;

    /// <summary>The spell of what began and, perhaps, ended at the given labels.</summary>
    /// <param name="began">Label of the beginning.</param>
    /// <param name="ended">Label of the end; empty while it goes on.</param>
    /// <param name="censored">Whether the end was from outside and only stopped the watching.</param>
    public Spell Spell(int began, int? ended, bool censored)
    {
        var entry = Math.Max(0, First - 1 - began);

        // A treaty that a shock founds comes before the exits of its tick: where it ends in that one, it was in force in it.
        var exit = ended is { } end ? Math.Max(end - began, entry + 1) : Math.Max(Last - began, entry);
        return new(entry, exit, ended is not null && !censored);
    }
}
