using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Disputes;

public class DisputeTallyTests
{
    private static readonly InvolvementRow Entangled =
        Part(1, 0, "C", 2) with { Influence = 3, Entangled = true, Form = InfluenceForm.Obligation, EntanglementChance = 0.75, Entrapped = false };

    [Fact]
    public void PartsAreCountedByInfluenceAndInvolvement()
    {
        var tally = new PartTally(
        [
            Entangled,
            Entangled with { Involvement = 3, Entrapped = true, MilitaryEntanglementChance = 0.5 },
            Entangled with { Involvement = 3, Form = InfluenceForm.WidenedInterest },
            Part(1, 0, "D", 3) with { Influence = 3, Entangled = false, Form = InfluenceForm.Obligation, EntanglementChance = 0.125 },
            Part(1, 0, "E", 1) with { Influence = 3, Entangled = false, EntanglementChance = 0.25 },
            Part(1, 0, "F", 0) with { Influence = 0, Entangled = false, EntanglementChance = 0, SelfEntrapped = true },
            Part(1, 0, "G", 3),
        ]);

        Assert.Equal((1, 3, 1, 1), (
            tally[Influence.Necessary, Involvement.NonMilitary], tally[Influence.Necessary, Involvement.Military],
            tally[Influence.Necessary, Involvement.Exposed], tally[Influence.Reduced, Involvement.None]));
        Assert.Equal((6, 4, 3, 1), (tally.Coded, tally.TakenPart, tally.Entangled, tally.Entrapped));
        Assert.Equal((1, 1), (tally.Restrained, tally.SelfEntrapped));
        Assert.Equal((2, 1), (tally.EntangledBy(InfluenceForm.Obligation), tally.EntangledBy(InfluenceForm.WidenedInterest)));
        Assert.Equal(3 * 0.75 + 0.125 + 0.25, tally.ExpectedEntangled, 12);
    }

    [Fact]
    public void RunsAreCountedTogether()
    {
        var first = Run(
            2, Dispute(1, 0, HostilityLevel.War, joiners: 2), Entangled with { Honoured = true },
            Part(1, 0, "A", 3, originator: true) with { Influence = 1 }, Part(1, 0, "D", 0) with { Influence = 2, Honoured = false });
        var second = Run(2, Dispute(1, 0), Dispute(2, 1), new EventRow(1, EventKind.Prevented, "A", "B", null, 0.1, "target"));
        var tally = new DisputeTally([first, second]);

        Assert.Equal((2, 3, 1, 2, 1, 1), (tally.Runs, tally.Disputes, tally.Wars, tally.Joiners, tally.Joined, tally.Prevented));
        Assert.Equal((2, 1), (tally.PromisesCalled, tally.PromisesKept));
        Assert.Equal((2, 1), (tally.ThirdParties.Coded, tally.Originators.Coded));
        Assert.True(tally.IsCoded);
        Assert.False(new DisputeTally([second]).IsCoded);
        Assert.True(new DisputeTally([Run(2)]).IsCoded);
    }
}
