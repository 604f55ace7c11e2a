using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment;

public class ErrorTermTests
{
    private const int States = 20;
    private const int Ticks = 2000;
    private const double Spread = 0.6;
    private const double Persistence = 0.8;

    [Fact]
    public void Error_strikes_both_ways_alike_with_its_spread_and_lasts()
    {
        var view = new SmallWorld(States).Views[0];
        var term = new ErrorTerm(new Settings(null, new Dictionary<string, double>
        {
            ["error.spread"] = Spread,
            ["error.persistence"] = Persistence,
        }));
        ErrorTerm.Begin(view);
        var (values, last) = (new double[States], new double[States]);
        var (sum, squares, cubes, products, positive) = (0.0, 0.0, 0.0, 0.0, 0);
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            term.Advance(view);
            term.Evaluate(view, values);
            for (var j = 0; j < States; j++)
            {
                var value = values[j];
                (sum, squares, cubes) = (sum + value, squares + value * value, cubes + value * value * value);
                products += value * last[j];
                positive += value > 0 ? 1 : 0;
                last[j] = value;
            }
        }

        var count = (double)Ticks * States;
        var independent = count * (1 - Persistence) / (1 + Persistence);
        Assert.Equal(0, sum / count, 4 * Spread / Math.Sqrt(independent));
        Assert.Equal(0.5, positive / count, 2 / Math.Sqrt(independent));
        Assert.Equal(Spread, Math.Sqrt(squares / count), 4 * Spread / Math.Sqrt(2 * independent));
        Assert.Equal(0, cubes / count / (Spread * Spread * Spread), 4 * Math.Sqrt(15 / independent));
        Assert.Equal(Persistence, products / squares, 0.03);
    }

    [Fact]
    public void What_one_state_errs_about_another_says_nothing_about_what_the_other_errs()
    {
        var small = new SmallWorld(150);
        foreach (var view in small.Views)
            ErrorTerm.Begin(view);
        var (products, pairs) = (0.0, 0);
        for (var i = 0; i < small.World.Count; i++)
        {
            for (var j = 0; j < i; j++, pairs++)
                products += small.Views[i].Beliefs.Interest[j] * small.Views[j].Beliefs.Interest[i];
        }

        Assert.Equal(0, products / pairs, 4 / Math.Sqrt(pairs));
    }

    [Fact]
    public void Old_allies_have_seen_something_in_each_other_and_others_have_not()
    {
        const int Members = 120;
        var small = new SmallWorld(2 * Members);
        small.Ally([.. Enumerable.Range(0, Members)]);
        var (allied, others) = (new List<double>(), new List<double>());
        foreach (var view in small.Views.Take(Members))
        {
            ErrorTerm.Begin(view);
            for (var j = 0; j < small.World.Count; j++)
                (j < Members && j != view.Self ? allied : others).Add(view.Beliefs.Interest[j]);
        }

        // The mean of the better of two standard normal draws.
        Assert.Equal(1 / Math.Sqrt(Math.PI), allied.Average(), 4 / Math.Sqrt(allied.Count));
        Assert.Equal(0, others.Average(), 4 / Math.Sqrt(others.Count));
    }
}
