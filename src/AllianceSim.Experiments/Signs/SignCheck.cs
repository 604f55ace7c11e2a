namespace AllianceSim.Experiments.Signs;

/// <summary>Whose claim it is.</summary>
public enum SignSource
{
    /// <summary>Walt 1997, Why Alliances Endure or Collapse.</summary>
    Walt,

    /// <summary>Beckley 2015, The Myth of Entangling Alliances.</summary>
    Beckley,
}

/// <summary>A sign that the model must show: a claim of the theory, put to runs in sets of one seed that differ in what it is about.</summary>
/// <remarks>A fifth of the sets is looked at first, then a half; where the 99.9% intervals of all figures lie on the side claimed, no more are
/// run. That leaves the level of the whole sample as it is, all but a thousandth or two (Haybittle 1971, Peto and others 1976).</remarks>
public sealed class SignCheck
{
    /// <summary>Sets of runs, unless more are needed.</summary>
    public const int UsualPairs = 200;

    /// <summary>Shares of the sets at which is looked before all are run.</summary>
    private static readonly double[] EarlyLooks = [0.2, 0.5];

    private readonly Action<Sample> gather;
    private readonly int pairs;

    internal SignCheck(string id, string claim, SignSource source, Action<Sample> gather, int pairs = UsualPairs)
    {
        (Id, Claim, Source) = (id, claim, source);
        (this.gather, this.pairs) = (gather, pairs);
    }

    /// <summary>Name, in lower case with hyphens.</summary>
    public string Id { get; }

    /// <summary>The claim in words.</summary>
    public string Claim { get; }

    /// <summary>Whose claim it is.</summary>
    public SignSource Source { get; }

    /// <summary>Runs what it takes.</summary>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="cancel">Ends the work between two sets of runs.</param>
    /// <returns>The figures, in the order of the claim.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SignFinding> Run(int jobs, CancellationToken cancel = default)
    {
        var sample = new Sample(jobs, cancel);
        foreach (var part in EarlyLooks)
        {
            var findings = sample.Look((int)(part * pairs), gather);
            if (findings.All(finding => finding.IsPlain))
                return findings;
        }

        return sample.Look(pairs, gather);
    }
}
