using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Causes;

/// <summary>The end of a treaty that a member's choice ended.</summary>
/// <param name="Year">Label of the year of the end.</param>
/// <param name="Group">What had fallen most for that member.</param>
public readonly record struct CausedEnd(int Year, CauseGroup Group)
{
    /// <summary>Those of a run, in the order of its table; informal alignments are no treaties.</summary>
    /// <param name="run">The run.</param>
    public static IReadOnlyList<CausedEnd> In(RunRows run) =>
    [
        .. from treaty in run.Treaties
           where treaty.Ended is not null
           let cause = Cause.Find(treaty.TopCause)
           where cause is not null
           select new CausedEnd(treaty.Ended!.Value, cause.Group),
    ];
}
