using AllianceSim.Experiments.Ablation;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Ablation;

public class MechanismEffectTests
{
    private static readonly AblationRow[] Rows =
    [
        Row("inert", "tie-hazard", 0, 0), Row("inert", "density", 0, 0),
        Row("small", "tie-hazard", 0.01, 20), Row("small", "density", 0.5, 20),
        Row("falls", "tie-hazard", -0.3, 20), Row("falls", "density", 0.1, 20),
        Row("unknown", "tie-hazard", double.NaN, 3), Row("unknown", "density", -0.7, 3),
        Row("same", "tie-hazard", 0.01, 20), Row("same", "density", 0, 20),
    ];

    [Theory]
    [InlineData("tie-hazard", "falls small same unknown inert")]
    [InlineData("density", "unknown small falls same inert")]
    public void TheLargestDifferenceComesFirstWhicheverWayItGoes(string outcome, string order) =>
        Assert.Equal(order.Split(' '), MechanismEffect.Sort(Rows, outcome).Select(effect => effect.Mechanism));

    [Fact]
    public void DifferencesAreFoundByOutcome()
    {
        var falls = MechanismEffect.Sort(Rows, "tie-hazard")[0];
        Assert.Equal(new(-0.3, -0.4, -0.2), falls.Difference("tie-hazard"));
        Assert.True(falls.Difference("tie-hazard").LeavesOut(0));
        Assert.False(falls.Difference("density").LeavesOut(0));
        Assert.True(double.IsNaN(falls.Difference("nonesuch").Value));
        Assert.False(falls.Difference("nonesuch").LeavesOut(0));
    }

    private static AblationRow Row(string mechanism, string outcome, double difference, int differing) =>
        new(
            mechanism, mechanism, outcome, 1, 1 + difference, difference, Math.Round(difference - 0.1, 9), Math.Round(difference + 0.1, 9),
            20, differing);
}
