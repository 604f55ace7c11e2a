using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests;

/// <summary>A mechanism that is off is the same as one that is on with every number at the value at which it does nothing.</summary>
public class NeutralTests
{
    /// <summary>For shares among parts, of which a mechanism that is on without effect is one more: only rounding may differ.</summary>
    private const double Rounding = 1e-9;

    public static TheoryData<string> Mechanisms =>
    [
        .. Catalogue.All.Where(m => m.IsSwitch && m.Parameters.Count > 0 && m.Parameters.All(p => p.Neutral is not null)).Select(m => m.Id),
    ];

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Off_equals_neutral_in_every_row(string mechanism)
    {
        var off = Runs.Rows(Rich.World.Without(mechanism));
        var neutral = Runs.Rows(Rich.World.With([.. Catalogue.Find(mechanism)!.Parameters.Select(p => (p.Id, p.Neutral!.Value))]));
        Assert.Equal(off.Events, neutral.Events);
        Assert.Equal(off.Alliances, neutral.Alliances);
        Assert.Equal(off.Members, neutral.Members);
        Assert.Equal(off.Ticks, neutral.Ticks);
        Assert.Equal(off.States, neutral.States);
        Assert.Equal(off.Dyads, neutral.Dyads);
        Assert.Equal(off.Disputes, neutral.Disputes);
        Assert.Equal(off.Involvements, neutral.Involvements);
        Assert.Equal(off.Terms.Where(t => t.Term != mechanism), neutral.Terms.Where(t => t.Term != mechanism));
        Assert.All(off.Terms.Concat(neutral.Terms).Where(t => t.Term == mechanism), t => Assert.Equal(0, t.Value));
        CompareCauses([.. off.Causes.Where(IsOfAnother)], [.. neutral.Causes.Where(IsOfAnother)]);
        Assert.All(off.Causes.Concat(neutral.Causes).Where(c => !IsOfAnother(c)), c => Assert.Equal(0, c.Change, Rounding));

        bool IsOfAnother(CauseRow cause) => cause.Term != mechanism && cause.Part != mechanism;
    }

    private static void CompareCauses(CauseRow[] off, CauseRow[] neutral)
    {
        static CauseRow Unmeasured(CauseRow row) => row with { Change = 0, Share = 0, Now = 0 };
        Assert.Equal(off.Select(Unmeasured), neutral.Select(Unmeasured));
        foreach (var (one, other) in off.Zip(neutral))
        {
            Assert.Equal(one.Change, other.Change, Rounding);
            Assert.Equal(one.Share, other.Share, Rounding);
            Assert.Equal(double.IsNaN(one.Now), double.IsNaN(other.Now));
            Assert.True(double.IsNaN(one.Now) || Math.Abs(one.Now - other.Now) < Rounding);
        }
    }
}
