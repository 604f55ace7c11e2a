using AllianceSim.Experiments.Disputes;
using AllianceSim.Model.Crisis.Coding;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Disputes;

public class EntanglementByAlliesTests
{
    [Fact]
    public void EveryNumberOfAlliesHasItsPlace()
    {
        (int Allies, string Bin)[] places =
            [(0, "0"), (1, "1-2"), (2, "1-2"), (3, "3-5"), (5, "3-5"), (6, "6-10"), (10, "6-10"), (11, "11-20"), (20, "11-20"), (21, "21+"), (99, "21+")];
        Assert.All(places, place =>
        {
            var bins = EntanglementByAllies.Of([Run(1, Part(1, 0, "C", 2) with { Influence = 1, Allies = place.Allies, EntanglementChance = 0 })]);
            Assert.Equal(place.Bin, Assert.Single(bins, bin => bin.TakenPart == 1).Allies);
        });
    }

    [Fact]
    public void SharesAreOfDisputesTakenPartInAndWeighDisputesAlike()
    {
        var acts = Part(1, 0, "C", 2) with { Influence = 3, Allies = 4, EntanglementChance = 0.5, Entangled = true, Form = InfluenceForm.Obligation };
        var free = acts with { Entangled = false };
        var bin = EntanglementByAllies.Of(
            [Run(0, 1, [acts, free, free with { Involvement = 0, EntanglementChance = 0.25 }]), Run(1, 1, [free, Part(1, 0, "D", 3) with { Allies = 4 }])])[2];

        Assert.Equal(("3-5", 3), (bin.Allies, bin.TakenPart));
        Assert.Equal(1.75 / 3, bin.ByChance.Value, 12);
        Assert.Equal(1.0 / 3, bin.Counted.Value, 12);
        Assert.Equal((0, 0.5), (bin.Counted.Lower, bin.Counted.Upper));
    }
}
