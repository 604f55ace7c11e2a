using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Tests.Texts;

public class ValidationTextTests
{
    private readonly PlainPage page = new();

    [Fact]
    public void Targets_are_counted_by_era_and_signs_by_claim()
    {
        new ValidationText(page).Write(
        [
            new("density", CheckKind.Target, "old", "Tied share.", 0.5, 0.4, 0.6, 0.45, 0.44, 0.46, CheckVerdict.Met, ""),
            new("density", CheckKind.Target, "new", "Tied share.", 0.5, 0.4, 0.6, 0.7, 0.65, 0.75, CheckVerdict.Missed, ""),
            new("friction", CheckKind.Sign, "", "hazard", 1, 1, double.NaN, 2, 1.5, 2.5, CheckVerdict.Holds, ""),
            new("friction", CheckKind.Finding, "", "exits", double.NaN, double.NaN, double.NaN, 2, 1.5, 2.5, CheckVerdict.Reported, ""),
            new("arming", CheckKind.Sign, "", "worth", 0, double.NaN, 0, -1, -2, 1, CheckVerdict.NotToldApart, "Arms loosen ties."),
        ]);

        Assert.Contains("old: met 1 of 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("new: met 0 of 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("  friction: hazard  > 1  2  [1.5, 2.5]  holds  ", page.Text, StringComparison.Ordinal);
        Assert.Contains("  arming: worth  < 0  -1  [-2, 1]  not told apart  ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Signs: 1 of 2 hold", page.Text, StringComparison.Ordinal);
        Assert.Contains("- arming: worth is not told apart. Arms loosen ties.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_checked_is_not_spoken_of()
    {
        new ValidationText(page).Write([new("a", CheckKind.Target, "old", "", 0.5, 0.4, 0.6, 0.45, 0.44, 0.46, CheckVerdict.Met, "")]);
        Assert.DoesNotContain("Signs", page.Text, StringComparison.Ordinal);
    }
}
