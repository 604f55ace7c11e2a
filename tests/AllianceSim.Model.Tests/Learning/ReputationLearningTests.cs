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

    [Fact]
    public void A_promise_kept_in_war_wins_trust_and_one_broken_costs_it_with_everybody()
    {
        foreach (var self in new[] { 0, 1, 2, 3 })
        {
            Assert.Equal(0.6 + 0.2 * 0.4, After(self, new PromiseTried(1, 2, true)), 1e-14);
            Assert.Equal(0.6 - 0.3 * 0.6, After(self, new PromiseTried(1, 2, false)), 1e-14);
            Assert.Equal(0.6, After(self, new PromiseTried(2, 1, false)));
        }
    }

    [Theory]
    [InlineData(0.8, 0)]
    [InlineData(0.4, 0.2)]
    [InlineData(-0.8, 0.8)]
    public void An_observer_unlike_the_ally_learns_less_of_it(double ideology, double distance)
    {
        var likeness = 1 - (1 - 0.5) * distance;
        Assert.Equal(0.6 + 0.2 * likeness * 0.4, After(0, ideology, new PromiseTried(1, 2, true)), 1e-14);
        Assert.Equal(0.6 - 0.3 * likeness * 0.6, After(0, ideology, new PromiseTried(1, 2, false)), 1e-14);
    }

    [Fact]
    public void In_hard_times_a_promise_broken_counts_for_less_treaties_broken_included_and_one_kept_for_as_much()
    {
        PromiseTried[] many = [new(1, 2, false), new(3, 2, false), new(4, 2, false)];
        Assert.Equal(0.6 - 0.3 * 0.6 / 2, After(0, many), 1e-14);
        var view = Begun(0);
        Trying().Learn(view, new Happenings([], [new(1, 2, false), new(3, 2, true)], [4]));
        Assert.Equal(0.6 - 0.3 * 0.6 / 1.5, view.Beliefs.Reliability[1], 1e-14);
        Assert.Equal(0.6 + 0.2 * 0.4, view.Beliefs.Reliability[3], 1e-14);
    }

    [Fact]
    public void Switched_off_no_promise_teaches_anything()
    {
        var off = new ReputationLearning(Chosen.Off("reputation-learning"));
        var view = new SmallWorld(3).Views[0];
        off.Begin(view);
        double[] before = [.. view.Beliefs.Reliability];
        off.Learn(view, Incidents.Tried(new PromiseTried(1, 2, true), new PromiseTried(2, 1, false)));
        Assert.Equal(before, view.Beliefs.Reliability);
    }

    private static double After(int self, params PromiseTried[] promises) => After(self, 0.8, promises);

    private static double After(int self, double ideology, params PromiseTried[] promises)
    {
        var view = Begun(self);
        Array.Fill(view.World.Ideology, 0.8);
        view.World.Ideology[self] = ideology;
        Trying().Learn(view, Incidents.Tried(promises));
        return view.Beliefs.Reliability[1];
    }

    private static Model.Worlds.Viewpoint Begun(int self)
    {
        var view = new SmallWorld(5).Views[self];
        Trying().Begin(view);
        return view;
    }

    private static ReputationLearning Trying() => new(Chosen.With(
        ("reputation.usual", 0.6), ("reputation.kept", 0.2), ("reputation.broken", 0.3), ("reputation.unlike", 0.5),
        ("reputation.hard-times", 0.5), ("reputation.recovery", 0)));

    private static void Learn(Model.Worlds.Viewpoint view, double hardTimes, params int[] breakers)
    {
        var learning = new ReputationLearning(Chosen.With(
            ("reputation.usual", 0.6), ("reputation.breach", 0.2), ("reputation.recovery", 0), ("reputation.hard-times", hardTimes)));
        learning.Begin(view);
        learning.Learn(view, Incidents.Breach(breakers));
    }
}
