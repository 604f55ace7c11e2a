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
        Alliances = [new() { Name = "Later", Members = ["A", "B"], Signed = 1955 }],
    };

    private static readonly HindcastScoreRow Model = new(
        1960, HindcastQuestion.NewTie, HindcastForecaster.Model, 190, 12, 9.5, new(0.8125, 0.7, 0.9), new(0.25, 0.125, 0.5), new(0.0625, 0.03, 0.09), 0.01, 0.02,
        0.06, HindcastScore.None, HindcastScore.None, HindcastScore.None, null, null);

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
            Ranking = HindcastVerdict.NotToldApart, Probabilities = HindcastVerdict.LosesTo,
        },
        Model with
        {
            Forecaster = HindcastForecaster.BaseRate, AreaDifference = HindcastScore.None, BrierDifference = HindcastScore.None,
            Ranking = HindcastVerdict.TooFew, Probabilities = HindcastVerdict.TooFew,
        },
    ];

    [Fact]
    public void Its_verdicts_name_each_baseline()
    {
        var told = Tell(new([], Rows, []));
        Says(told, "  New ties: 12 of 190 pairs  expected  area  precision  Brier  ");
        Says(told, "  the model  9.5  0.812 [0.7, 0.9]  0.25 [0.125, 0.5]  0.0625 [0.03, 0.09]  ");
        Says(
            told,
            "- By its probabilities (Brier) the model beats persistence (-0.5 [-0.75, -0.25]); it loses to the logistic regression (+0.25 [0.125, 0.5]); it "
            + "cannot be held, as too little happened or too little did not, against the base rate (-).");
        Says(
            told,
            "- By its ranking of pairs (area) it beats persistence (+0.312 [0.2, 0.4]); it cannot be told apart from the logistic regression (-0.0625 [-0.1, 0.05]); it ");
        Says(told, "In all, of 6 comparisons with a baseline the model wins 2 and loses 1; 1 cannot be told apart, and in 2 there was too little to tell.");
    }

    [Fact]
    public void It_says_what_else_bears_on_them()
    {
        var told = Tell(new([], Rows, [new(0, 1)]), unknown: ["Ruritania"]);
        Says(told, "The scenario says otherwise than the record who was tied at the start: A\u2013B.");
        Says(told, "The scenario tells the model of 1 event after its start");
        Says(told, "the record knows no state of the name: Ruritania.");
        Says(told, "it and the base rate know how often it happened in these years, which the model does not.");
        Says(Tell(new([], Rows, []), Scenario with { Name = "before" }), "are fitted to what came of before, before 1950.");
        Says(Tell(new([], [], [])), "The record answers no question on any pair of states.");
    }

    private static string Tell(Hindcast hindcast, ScenarioSpec? earlier = null, params IReadOnlyList<string> unknown)
    {
        var page = new PlainPage();
        new HindcastText(page).Write(Scenario, hindcast, 20, earlier, unknown);
        return page.Text;
    }

    private static void Says(string told, string phrase) => Assert.Contains(phrase, told, StringComparison.Ordinal);
}
