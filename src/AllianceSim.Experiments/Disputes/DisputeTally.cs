using AllianceSim.Model.Crisis;

namespace AllianceSim.Experiments.Disputes;

/// <summary>What disputes of one run or of many came to, and what alliances had to do with them.</summary>
public sealed class DisputeTally
{
    /// <summary>Counts disputes.</summary>
    /// <param name="runs">The runs.</param>
    public DisputeTally(IReadOnlyList<RunRows> runs)
    {
        Runs = runs.Count;
        foreach (var run in runs)
        {
            foreach (var dispute in run.Disputes)
            {
                var joiners = dispute.InitiatorJoiners + dispute.TargetJoiners;
                Disputes++;
                Wars += dispute.Hostility == HostilityLevel.War ? 1 : 0;
                Joiners += joiners;
                Joined += joiners > 0 ? 1 : 0;
            }

            Prevented += run.Prevented.Count;
        }

        var parts = runs.SelectMany(run => run.Involvements);
        ThirdParties = new PartTally(parts.Where(part => !part.Originator));
        Originators = new PartTally(parts.Where(part => part.Originator));
        PromisesCalled = parts.Count(part => part.Honoured is not null);
        PromisesKept = parts.Count(part => part.Honoured is true);
        IsCoded = Disputes == 0 || Originators.Coded > 0;
    }

    /// <summary>Number of runs.</summary>
    public int Runs { get; }

    /// <summary>Disputes begun.</summary>
    public int Disputes { get; }

    /// <summary>Of these, wars.</summary>
    public int Wars { get; }

    /// <summary>States that fought in the disputes of others, once for each dispute.</summary>
    public int Joiners { get; }

    /// <summary>Disputes with any joiner.</summary>
    public int Joined { get; }

    /// <summary>Disputes that did not break out, and would have without the alliances of one side.</summary>
    public int Prevented { get; }

    /// <summary>Firm promises that wars called upon.</summary>
    public int PromisesCalled { get; }

    /// <summary>Of these, those kept.</summary>
    public int PromisesKept { get; }

    /// <summary>Parts in the disputes of others.</summary>
    public PartTally ThirdParties { get; }

    /// <summary>Parts of those that disputes began between.</summary>
    public PartTally Originators { get; }

    /// <summary>Parts into which leaders' biases drew a state, of all.</summary>
    public int SelfEntrapped => ThirdParties.SelfEntrapped + Originators.SelfEntrapped;

    /// <summary>Whether it was found out what alliances had to do with disputes; where there was none, it is taken that it would have
    /// been.</summary>
    public bool IsCoded { get; }
}
