using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Tests.Texts;

/// <summary>A hindcast that wins, loses and can tell nothing says so.</summary>
public class HindcastTextTests
{
    private static readonly ScenarioSpec Scenario = new()
    {
        Name = "europe", Ticks = 10, Start = 1950, Seed = 3,
        States = [new() { Name = "A", Power = 1 }, new() { Name = "B", Power = 1 }],
    };

    private static readonly HindcastScoreRow Model = new(
        1960, HindcastQuestion.NewTie, HindcastForecaster.Model, 190, 12, 9.5, new(0.8125, 0.7, 0.9), new(0.25, 0.125, 0.5), new(0.0625, 0.03, 0.09), 0.01, 0.02,
        0.06, HindcastScore.None, HindcastScore.None, HindcastScore.None, HindcastScore.None, HindcastScore.None, null, null);

    private static readonly HindcastScoreRow[] Rows =
    [
        Model,
        Model with
        {
            Forecaster = HindcastForecaster.Persistence, AreaDifference = new(0.3125, 0.2, 0.4), BrierDifference = new(-0.5, -0.75, -0.25),
            Ranking = HindcastVerdict.Beats, Probabilities = HindcastVerdict.Beats,
        },
        Model with
        {
            Forecaster = HindcastForecaster.Logistic, AreaDifference = new(-0.0625, -0.1, 0.05), BrierDifference = new(0.25, 0.125, 0.5),
            Ranking = HindcastVerdict.Behind, Probabilities = HindcastVerdict.LosesTo,
        },
        Model with
        {
            Forecaster = HindcastForecaster.BaseRate, AreaDifference = HindcastScore.None, BrierDifference = HindcastScore.None,
            Ranking = HindcastVerdict.TooFew, Probabilities = HindcastVerdict.TooFew,
        },
    ];

    [Fact]
    public void Its_verdicts_name_each_baseline_with_the_interval_of_the_difference()
    {
        var told = Tell(new([], Rows, [], []));
        Says(told, "  New ties: 12 of 190 pairs  expected  area  precision  Brier  ");
        Says(told, "  the model  9.5  0.812 [0.7, 0.9]  0.25 [0.125, 0.5]  0.0625 [0.03, 0.09]  ");
        Says(told, "  The model against  by Brier it  difference  by area it  difference  ");
        Says(told, "  persistence  wins  -0.5 [-0.75, -0.25]  wins  +0.312 [0.2, 0.4]  ");
        Says(told, "  the logistic regression  loses  +0.25 [0.125, 0.5]  is behind  -0.0625 [-0.1, 0.05]  ");
        Says(told, "  the base rate  too few to tell  -  too few to tell  -  ");
        Says(told, "Of 6 comparisons with a baseline the model wins 2, is ahead in 0, behind in 1, and loses 1; in 0 there is no difference that can be told, and in 2 there was too little to tell.");
        Says(told, "- It loses to the logistic regression by Brier: New ties, 1960.\n- It is behind the logistic regression by area: New ties, 1960.");
    }

    [Fact]
    public void It_says_which_states_are_left_out_and_what_else_bears_on_the_scores()
    {
        HindcastStateRow[] states =
        [
            new(1960, "A", 2, "Old A", HindcastStanding.Judged, ""), new(1960, "B", 3, "B", HindcastStanding.Gone, ""),
            new(1960, "C", 4, "C", HindcastStanding.Outside, ""), new(1960, "Ruritania", null, "", HindcastStanding.Unknown, "Romania"),
        ];
        HindcastRemarkRow[] remarks =
        [
            new(null, null, HindcastRemark.Misread, "A\u2013B are tied by the record, not by the scenario."),
            new(null, null, HindcastRemark.Scripted, "1955: Later is signed."),
            new(1960, HindcastQuestion.NewTie, HindcastRemark.FewEvents, "Only 2 of 190 came true."),
            new(1960, HindcastQuestion.SameSide, HindcastRemark.Unanswered, "The record does not tell."),
        ];
        var told = Tell(new([], Rows, states, remarks));
        Says(told, "as the record knows no such state, 1 of 4: Ruritania (the nearest is Romania).");
        Says(told, "The record has 1 state under another name: A as Old A (2).");
        Says(told, "Not judged in 1960, as gone from the system since the start: B.");
        Says(told, "Not judged in 1960, as known to the record, but in the system neither at the start nor then: C.");
        Says(told, "who was tied at the start, of 1 pair: A\u2013B are tied by the record, not by the scenario.");
        Says(told, "of 1 event: 1955: Later is signed.");
        Says(told, "- Only 2 of 190 came true.");
        Says(told, "Standing on the same side: not judged. The record does not tell.");
        Says(Tell(new([], [], [], [])), "The record answers no question on any pair of states.");
    }

    [Fact]
    public void It_says_where_a_baseline_knows_what_came_and_only_there()
    {
        const string caution = "knows how often it happened in these years, which the model does not";
        Assert.DoesNotContain(caution, Tell(new([], Fitted(HindcastFitted.Earlier), [], [])), StringComparison.Ordinal);
        Says(Tell(new([], Fitted(HindcastFitted.Foretold), [], [])), caution);

        static HindcastScoreRow[] Fitted(HindcastFitted to) => [.. Rows.Select((row, place) => place < 2 ? row : row with { Fitting = new(to, 1960, 190, 12) })];
    }

    private static string Tell(Hindcast hindcast)
    {
        var page = new PlainPage();
        new HindcastText(page).Write(Scenario, hindcast, 20);
        return page.Text;
    }

    private static void Says(string told, string phrase) => Assert.Contains(phrase, told, StringComparison.Ordinal);
}
