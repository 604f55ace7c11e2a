using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests.Texts;

/// <summary>The story of a state is what the tables say of it.</summary>
public sealed class StateTextTests(ExampleRun example) : IClassFixture<ExampleRun>
{
    private readonly string story = Tell(example, "Beta");

    [Fact]
    public void Power_and_fear_are_those_of_table_states()
    {
        var rows = example.Results.States.Where(row => row.Run == 0 && row.Row.State == "Beta").Select(row => row.Row).ToList();
        Assert.Contains(
            Phrase.Text($"It held {100 * rows[0].Power:0.0}% of the world's power in 1950 and {100 * rows[^1].Power:0.0}% in 1974."), story,
            StringComparison.Ordinal);
        var feared = rows.Where(row => row.PrincipalThreat.Length > 0).GroupBy(row => row.PrincipalThreat).MaxBy(group => group.Count())!;
        Assert.Contains(Phrase.Text($"It feared most: {feared.Key} in {Phrase.Count(feared.Count(), "year")}"), story, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_alliance_is_told_of_once_with_its_years()
    {
        var members = example.Story.Rows.Members.Where(row => row.State == ExampleRun.Awkward).ToList();
        var told = Tell(example, ExampleRun.Awkward);
        Assert.Contains("Pact <of> three (number", told, StringComparison.Ordinal);
        Assert.All(members.Where(row => row.Left is null), row => Assert.Contains("; a member to the end of the run", told, StringComparison.Ordinal));
        Assert.Equal(
            AllianceLife.Of(example.Story.Rows.Alliances).Count(life => members.Exists(row => life.Has(row.Alliance))),
            told.Split("(number ").Length - 1);
    }

    [Fact]
    public void Disputes_are_counted_by_its_part_in_them()
    {
        var begun = example.Story.Rows.Disputes.Count(row => row.Initiator == "Beta");
        var targeted = example.Story.Rows.Disputes.Count(row => row.Target == "Beta");
        Assert.True(begun + targeted > 0);
        Assert.Contains(Phrase.Text($"It began {begun} and was the target of {targeted}."), story, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_never_was_has_no_story() =>
        Assert.Contains("It did not exist in any year of the run.", Tell(example, "Atlantis"), StringComparison.Ordinal);

    private static string Tell(ExampleRun run, string state)
    {
        var page = new PlainPage();
        new StateText(page, run.Story).Write(state);
        return page.Text;
    }
}
