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
/// <remarks>A fifth of the sets is looked at first; where the 99.9% intervals of all figures lie on the side claimed, no more are run. That
/// leaves the level of the whole sample as it is, all but a thousandth (Haybittle 1971, Peto and others 1976).</remarks>
public sealed class SignCheck
{
    /// <summary>Sets of runs, unless more are needed.</summary>
    public const int UsualPairs = 200;

    /// <summary>One by this is the share of the sets that is looked at first.</summary>
    private const int FirstShare = 5;

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
        var first = Look(pairs / FirstShare, jobs, cancel);
        return first.All(finding => finding.IsPlain) ? first : Look(pairs, jobs, cancel);
    }

    private IReadOnlyList<SignFinding> Look(int some, int jobs, CancellationToken cancel)
    {
        var sample = new Sample(some, jobs, cancel);
        gather(sample);
        return sample.Findings;
    }
}
