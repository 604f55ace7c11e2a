using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Model.Alliances;
using AllianceSim.Results;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Hindcasts;

/// <summary>Four states from 1950 to 1952, and a record that is made up.</summary>
public class HindcastTests
{
    // A and B are tied at the start, and have a rival in C; A had a dispute with C.
    private static readonly ScenarioSpec Four = Scenario("A", "B", "C", "D") with
    {
        Alliances =
        [
            new() { Name = "Pact", Members = ["A", "B"], Signed = 1949 },
            new() { Name = "Entente", Members = ["A", "C"], Formality = 0 },
            new() { Name = "Neutrality", Members = ["A", "D"], Kind = AllianceKind.Neutrality },
            new() { Name = "Later", Members = ["C", "D"], Signed = 1951 },
        ],
        Ties = new() { Rivalries = [("C", "B")], RecentDisputes = [("A", "C", 2)] },
    };

    private static readonly Chronicle History = new()
    {
        KnownYears = [1950, 1952], Tied = { ("A", "B", 1950), ("B", "A", 1952), ("C", "D", 1952) }, Disputed = { ("A", "C", 1951), ("B", "C", 1952) },
        Together = { ("A", "B", 1951) },
    };

    [Fact]
    public void WhatIsKnownAtTheStartIsTheScenarios()
    {
        var start = new StartingPoint(Four);
        Assert.Equal([(0, 1)], start.Pairs.Where(start.IsTied).Select(pair => (pair.First, pair.Second)));
        Assert.Equal([(0, 2)], start.Pairs.Where(start.HadDispute).Select(pair => (pair.First, pair.Second)));
        var of = start.Of(new(0, 1));
        Assert.Equal([0.0, Math.Log(0.7), Math.Log(4 / 3.0), 0.1, 1.0], of.Skip(1), (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(0, start.Of(new(0, 3))[5]);
    }

    [Fact]
    public void ATieIsJudgedOnTheFirstOfJanuaryAndADisputeInTheYearsBefore()
    {
        var hindcast = Hindcast.Of(Four, [Split, Whole], History, [1952], _ => null);
        Assert.Equal(
            [
                (HindcastQuestion.TieSurvival, 1, 1), (HindcastQuestion.NewTie, 5, 1), (HindcastQuestion.Dispute, 6, 1),
                (HindcastQuestion.SameSide, 6, 1),
            ],
            hindcast.Questions.Select(question => (question.Question, question.Cases.Count, question.Happened)));
        Assert.DoesNotContain(hindcast.Remarks, remark => remark.Remark == HindcastRemark.Misread);
        Assert.All(hindcast.States, state => Assert.Equal((HindcastStanding.Judged, $"Old {state.State}"), (state.Standing, state.Name)));

        // Of two runs, k have it: (k + 1/2) / 3. What is signed in 1952 and breaks out in it comes too late.
        Assert.Equal(0.5, Model(hindcast, HindcastQuestion.TieSurvival, "A", "B"));
        Assert.Equal(1.5 / 3, Model(hindcast, HindcastQuestion.NewTie, "C", "D"));
        Assert.Equal(0.5 / 3, Model(hindcast, HindcastQuestion.NewTie, "A", "C"));
        Assert.Equal(2.5 / 3, Model(hindcast, HindcastQuestion.Dispute, "A", "B"));
        Assert.Equal(1.5 / 3, Model(hindcast, HindcastQuestion.Dispute, "A", "C"));
        Assert.Equal(0.5 / 3, Model(hindcast, HindcastQuestion.Dispute, "C", "D"));
        Assert.Equal(1.5 / 3, Model(hindcast, HindcastQuestion.SameSide, "B", "C"));
        Assert.Equal(0.5 / 3, Model(hindcast, HindcastQuestion.SameSide, "A", "B"));
    }

    [Fact]
    public void PersistenceLeavesAllAsItIs()
    {
        var rows = Hindcast.Of(Four, [Split], History, [1952], _ => null).Questions.SelectMany(question => question.Rows).ToList();
        Assert.Equal(
            [(HindcastQuestion.TieSurvival, "A", "B"), (HindcastQuestion.Dispute, "A", "C"), (HindcastQuestion.SameSide, "A", "B")],
            rows.Where(row => row.Persistence == 1).Select(row => (row.Question, row.First, row.Second)));
        Assert.All(rows.Where(row => row.Question == HindcastQuestion.NewTie), row => Assert.Equal(0.2, row.BaseRate));
    }

    [Fact]
    public void WhatWasForetoldCanBeReadBackFromItsRows()
    {
        var told = Hindcast.Of(Four, [Split], History, [1952], _ => null).Questions;
        var back = Forecasts.From(told.SelectMany(question => question.Rows));
        Assert.Equal(told.Select(question => (question.Year, question.Question)), back.Select(question => (question.Year, question.Question)));
        Assert.Equal(told.SelectMany(question => question.Rows), back.SelectMany(question => question.Rows));
        Assert.All(back, question => Assert.DoesNotContain(HindcastForecaster.Logistic, question.Forecasters));
    }

    [Fact]
    public void WhoHasLeftTheSystemIsToldApartFromWhoWasNeverInItOrIsUnknown()
    {
        var history = new Chronicle { KnownYears = History.KnownYears, LastYear = { ["B"] = 1951, ["C"] = 1940 }, Unknown = { "D" } };
        var hindcast = Hindcast.Of(Four, [Split], history, [1952], _ => null);
        Assert.DoesNotContain(hindcast.Questions, question => question.Question is HindcastQuestion.TieSurvival or HindcastQuestion.NewTie);
        Assert.Equal(
            [
                new(1952, "A", 'A', "Old A", HindcastStanding.Judged, ""), new(1952, "B", 'B', "Old B", HindcastStanding.Gone, ""),
                new(1952, "C", 'C', "Old C", HindcastStanding.Outside, ""), new(1952, "D", null, "", HindcastStanding.Unknown, "Near"),
            ],
            hindcast.States);
        Assert.Contains(
            new(null, null, HindcastRemark.Misread, "A\u2013B are tied by the scenario, not by the record."), hindcast.Remarks);
    }

    [Fact]
    public void WhatBearsOnItsScoresIsRemarked()
    {
        var history = new Chronicle { KnownYears = History.KnownYears, KnowsSides = false, Tied = { ("A", "B", 1950) } };
        var remarks = Hindcast.Of(Four with { Shocks = [new() { At = 1951, States = ["A"], Why = "a crisis" }] }, [Split], history, [1952], _ => null).Remarks;
        Assert.Equal(
            ["1951: a crisis.", "1951: Later is signed."], remarks.Where(remark => remark.Remark == HindcastRemark.Scripted).Select(remark => remark.Text));
        Assert.Equal([(1952, HindcastQuestion.SameSide)], Of(HindcastRemark.Unanswered));
        Assert.Equal(
            [(1952, HindcastQuestion.TieSurvival), (1952, HindcastQuestion.NewTie), (1952, HindcastQuestion.Dispute)], Of(HindcastRemark.FewEvents));
        Assert.Equal(Of(HindcastRemark.FewEvents), Of(HindcastRemark.NotFitted));
        Assert.Contains(remarks, remark => remark.Text.StartsWith("Only 0 of 5 came true:", StringComparison.Ordinal));

        IEnumerable<(int?, HindcastQuestion?)> Of(HindcastRemark kind) =>
            remarks.Where(remark => remark.Remark == kind).Select(remark => (remark.Year, remark.Question));
    }

    [Fact]
    public void DisputesThatAreOnlyCountedAreThoseOfTheLastTenYears()
    {
        var start = new StartingPoint(Four);
        var known = new Chronicle { KnownYears = [1970], DisputesSince = 1960, KnowsSides = false };
        var outlook = new Outlook(start, known, 1970);
        Assert.Equal((1960, 6), (outlook.DisputesFrom, outlook[HindcastQuestion.Dispute].Count));
        Assert.Empty(outlook[HindcastQuestion.SameSide]);
        Assert.Equal(1950, new Outlook(start, History, 1970).DisputesFrom);
    }

    [Fact]
    public void TrainingEndsBeforeWhatIsForetoldBegins()
    {
        var history = new Chronicle { KnownYears = [1900, 1910, 1925, 1950, 1960] };
        var earlier = Four with { Start = 1900 };
        Assert.Equal(1910, Training.Of(earlier, history, 1950, 10)?.Outlook.Year);
        Assert.Equal(1925, Training.Of(earlier, history, 1950, 30)?.Outlook.Year);
        Assert.Equal(1950, Training.Of(earlier, history, 1950, 60)?.Outlook.Year);
        Assert.Null(Training.Of(earlier, history, 1905, 10));
    }

    // In the one run the pact ends in 1951; in the other, C and D sign in 1951, A and C in 1952.
    private static RunRows Split => Run(
        3, Member(1, "A", 1949, 1951), Member(1, "B", 1949, 1951), Part(1, 1, "A", 3, originator: true), Part(1, 1, "B", 3, originator: true),
        Part(1, 1, "C", 3), Part(1, 1, "D", 2));

    private static RunRows Whole => Run(
        3, Member(1, "A", 1949), Member(1, "B", 1949), Member(2, "C", 1951), Member(2, "D", 1951), Member(3, "A", 1952), Member(3, "C", 1952),
        Part(1, 0, "A", 3, originator: true), Part(1, 0, "B", 3, originator: true), Part(2, 2, "C", 3, originator: true), Part(2, 2, "A", 3));

    internal static ScenarioSpec Scenario(params string[] names) => new()
    {
        Name = "made-up", Ticks = 2, Start = 1950, Seed = 5,
        States = [.. names.Select((name, i) => new StateSpec { Name = name, Power = names.Length - i, Ideology = 0.2 * i, Location = (10 * i, 5) })],
    };

    private static double Model(Hindcast hindcast, HindcastQuestion question, string first, string second) =>
        hindcast.Questions.SelectMany(one => one.Rows).Single(row => (row.Question, row.First, row.Second) == (question, first, second)).Model;
}
