using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Signs;

/// <summary>On which side of the neutral number a claim says that a figure lies.</summary>
public enum SignSide
{
    /// <summary>On neither: it is reported.</summary>
    None,

    /// <summary>Above it.</summary>
    Above,

    /// <summary>Below it.</summary>
    Below,
}

/// <summary>A figure by which a sign is held to hold, from runs that come in sets of one seed.</summary>
/// <param name="Claim">What the figure is.</param>
/// <param name="Side">Where it should lie.</param>
/// <param name="Neutral">The number that it should lie on that side of: 1 for a ratio, 0 for a difference.</param>
/// <param name="Figure">The figure, with its 95% interval by bootstrap over sets of runs.</param>
/// <param name="Wide">The same with a 99.9% interval, by which a sample may be found large enough before it is whole.</param>
/// <param name="Arms">The pooled rate of each arm.</param>
/// <param name="Pairs">Number of sets of runs.</param>
public sealed record SignFinding(
    string Claim, SignSide Side, double Neutral, Estimate Figure, Estimate Wide, IReadOnlyList<double> Arms, int Pairs)
{
    /// <summary>What comes of the claim.</summary>
    public CheckVerdict Verdict => Judge(Figure);

    /// <summary>Whether more runs are not needed to tell that the claim holds.</summary>
    public bool IsPlain => Judge(Wide) is CheckVerdict.Holds or CheckVerdict.Reported;

    private CheckVerdict Judge(Estimate estimate) => Side switch
    {
        SignSide.None => CheckVerdict.Reported,
        SignSide.Above when estimate.Lower > Neutral => CheckVerdict.Holds,
        SignSide.Below when estimate.Upper < Neutral => CheckVerdict.Holds,
        _ => estimate.LeavesOut(Neutral) ? CheckVerdict.Contradicted : CheckVerdict.NotToldApart,
    };
}
