using AllianceSim.Model.Learning;

namespace AllianceSim.Model.Tests.Learning;

public class ReputationLearningTests
{
    [Theory]
    [InlineData(1, 0.2)]
    [InlineData(2, 0.2 / 1.5)]
    [InlineData(5, 0.2 / 3)]
    public void In_hard_times_when_many_break_their_word_each_breach_counts_for_less(int breaches, double loss)
    {
        var view = new SmallWorld(7).Views[0];
        Learn(view, 0.5, [.. Enumerable.Range(1, breaches)]);
        for (var j = 1; j < 7; j++)
            Assert.Equal(j <= breaches ? 0.6 - loss : 0.6, view.Beliefs.Reliability[j], 1e-14);
    }

    [Fact]
    public void Who_breaks_two_treaties_loses_twice_what_each_counts()
    {
        var view = new SmallWorld(7).Views[0];
        Learn(view, 0.5, 1, 1, 2);
        Assert.Equal(0.6 - 2 * 0.2 / 2, view.Beliefs.Reliability[1], 1e-14);
        Assert.Equal(0.6 - 0.2 / 2, view.Beliefs.Reliability[2], 1e-14);
    }

    [Fact]
    public void Reliability_is_from_nought_to_one_whatever_happens()
    {
        var (random, view) = (new Random(1), new SmallWorld(6).Views[0]);
        foreach (var usual in new[] { 0, 0.6, 1 })
        {
            var learning = new ReputationLearning(Chosen.With(
                ("reputation.usual", usual), ("reputation.breach", 1), ("reputation.recovery", 1), ("reputation.hard-times", 0)));
            learning.Begin(view);
            for (var tick = 0; tick < 200; tick++)
            {
                learning.Learn(view, Incidents.Drawn(random, 6));
                Assert.All(view.Beliefs.Reliability, reliability => Assert.InRange(reliability, 0, 1));
            }
        }
    }

    private static void Learn(Model.Worlds.Viewpoint view, double hardTimes, params int[] breakers)
    {
        var learning = new ReputationLearning(Chosen.With(
            ("reputation.usual", 0.6), ("reputation.breach", 0.2), ("reputation.recovery", 0), ("reputation.hard-times", hardTimes)));
        learning.Begin(view);
        learning.Learn(view, Incidents.Breach(breakers));
    }
}
