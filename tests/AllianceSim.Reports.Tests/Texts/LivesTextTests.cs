using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests.Texts;

/// <summary>What is said of lives is what the figures are, and where there are none, why.</summary>
public class LivesTextTests
{
    private static readonly LifeComparison Different = LifeComparison.Of(
        [.. Enumerable.Range(0, 12).Select(run => new PairedLives(run, Ended(2, 3 + (run % 5)), Ended(6, 6 + (run % 7))))]);

    [Fact]
    public void Ratio_and_years_stand_beside_their_intervals()
    {
        var told = Tell(Different, Different);
        var ratio = Different.Cox.Fit!.Coefficients[0].HazardRatio;
        Assert.Contains($"treaties {Phrase.Number(ratio.Value)} {Phrase.Interval(ratio)}", told, StringComparison.Ordinal);
        Assert.Contains(
            $"{Phrase.Number(Different.FirstYears.Value)} and {Phrase.Number(Different.SecondYears.Value)} of 7 "
            + $"{Phrase.Signed(Different.Difference.Value)} {Phrase.Interval(Different.Difference)}",
            told,
            StringComparison.Ordinal);
        Assert.Contains("Log-rank test, spells taken as independent: treaties χ² ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void No_ratio_says_why()
    {
        var told = Tell(LifeComparison.Of([new(0, LifeTable.Of([new(0, 5, false)]), LifeTable.Of([]))]), Different);
        Assert.Contains("No hazard ratio of treaties: No spell ended while it was watched.", told, StringComparison.Ordinal);
        Assert.Contains("treaties tell nothing; ties χ² ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_pair_says_what_its_interval_rests_on()
    {
        var told = Tell(Different, LifeComparison.Of([new(0, Ended(2, 5, 7), Ended(3, 6, 9))]));
        Assert.Contains("Hazard ratio of ties: Robust errors need more runs than covariates, not 1;", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_that_changes_with_age_is_told_of()
    {
        // The first condition ends early or late, the second in between.
        var turning = LifeComparison.Of([.. Enumerable.Range(0, 20).Select(run => new PairedLives(run, Ended(1, 2, 19), Ended(8, 9, 10)))]);
        Assert.Contains("the hazard ratio of ties changes with age (p below 0.001)", Tell(Different, turning), StringComparison.Ordinal);
        Assert.DoesNotContain("of treaties changes", Tell(Different, turning), StringComparison.Ordinal);
    }

    private static LifeTable Ended(params int[] years) => LifeTable.Of([.. years.Select(year => new Spell(0, year, true))]);

    private static string Tell(LifeComparison treaties, LifeComparison ties)
    {
        var page = new PlainPage();
        new LivesText(page).Write(treaties, ties);
        return string.Join(' ', page.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
