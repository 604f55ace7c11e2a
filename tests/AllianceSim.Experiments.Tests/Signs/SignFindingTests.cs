using AllianceSim.Experiments.Signs;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Signs;

public class SignFindingTests
{
    [Theory]
    [InlineData(SignSide.Above, 1.1, 2, CheckVerdict.Holds)]
    [InlineData(SignSide.Above, 0.9, 2, CheckVerdict.NotToldApart)]
    [InlineData(SignSide.Above, 0.5, 0.9, CheckVerdict.Contradicted)]
    [InlineData(SignSide.Below, 0.5, 0.9, CheckVerdict.Holds)]
    [InlineData(SignSide.Below, 1.1, 2, CheckVerdict.Contradicted)]
    [InlineData(SignSide.None, 1.1, 2, CheckVerdict.Reported)]
    [InlineData(SignSide.Above, double.NaN, double.NaN, CheckVerdict.NotToldApart)]
    public void The_whole_interval_decides(SignSide side, double low, double high, CheckVerdict expected) =>
        Assert.Equal(expected, Finding(side, (low, high), (low, high)).Verdict);

    [Fact]
    public void More_runs_are_needed_until_the_wide_interval_decides()
    {
        Assert.True(Finding(SignSide.Above, (1.2, 2), (1.1, 2.5)).IsPlain);
        Assert.False(Finding(SignSide.Above, (1.2, 2), (0.9, 2.5)).IsPlain);
        Assert.False(Finding(SignSide.Above, (0.5, 0.6), (0.4, 0.7)).IsPlain);
    }

    [Fact]
    public void A_sign_is_checked_the_same_for_any_number_of_jobs()
    {
        var sign = SignCatalogue.Find("loopholes")!;
        var finding = Assert.Single(sign.Run(jobs: 2));

        var alone = Assert.Single(sign.Run(jobs: 1));
        Assert.Equal((alone.Figure, alone.Wide, alone.Pairs), (finding.Figure, finding.Wide, finding.Pairs));
        Assert.Equal(alone.Arms, finding.Arms);
        Assert.Equal(CheckVerdict.Holds, finding.Verdict);
        Assert.InRange(finding.Pairs, 40, SignCheck.UsualPairs);
        Assert.Equal(finding.Figure.Value, finding.Arms[0] - finding.Arms[1], 12);
    }

    [Fact]
    public void A_check_that_is_cancelled_says_so() => Assert.Throws<OperationCanceledException>(
        () => SignCatalogue.Find("loopholes")!.Run(1, new CancellationToken(canceled: true)));

    private static SignFinding Finding(SignSide side, (double Low, double High) interval, (double Low, double High) wide) =>
        new("claim", side, 1, new(1.5, interval.Low, interval.High), new(1.5, wide.Low, wide.High), [], 40);
}
