using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Threat;

public class MisperceptionTests
{
    private const double Spread = 0.3;
    private const double Persistence = 0.7;
    private const int Ticks = 2000;
    private const int States = 20;

    [Fact]
    public void Errors_are_centred_spread_and_slow_as_set_from_the_first_tick_on()
    {
        var view = new SmallWorld(States).Views[0];
        var misperception = new Misperception(Noisy(Spread, Persistence));
        Misperception.Begin(view);
        var (perceived, last) = (new double[States], new double[States]);
        var (sum, squares, products, first) = (0.0, 0.0, 0.0, 0.0);
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            misperception.Perceive(view, perceived);
            for (var j = 0; j < States; j++)
            {
                var error = Math.Log(perceived[j] / view.World.Power[j]);
                (sum, squares, products) = (sum + error, squares + error * error, products + error * last[j]);
                (last[j], first) = (error, first + (view.Tick == 0 ? error * error : 0));
            }
        }

        var count = Ticks * States;
        // Errors that last count for fewer independent ones.
        var independent = count * (1 - Persistence) / (1 + Persistence);
        Assert.Equal(0, sum / count, 4 * Spread / Math.Sqrt(independent));
        Assert.Equal(Spread, Math.Sqrt(squares / count), 4 * Spread / Math.Sqrt(2 * independent));
        Assert.Equal(Persistence, products / squares, 0.03);
        Assert.InRange(Math.Sqrt(first / States), Spread / 2, Spread * 2);
    }

    [Fact]
    public void The_first_errors_already_have_their_full_spread()
    {
        var squares = 0.0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var world = new SmallWorld(2);
            var view = new Viewpoint(0, world.World, world.Known, new Draws((ulong)seed, 0));
            Misperception.Begin(view);
            squares += view.Beliefs.PowerError[1] * view.Beliefs.PowerError[1];
        }

        Assert.Equal(1, squares / 3000, 4 * Math.Sqrt(2.0 / 3000));
    }

    [Fact]
    public void The_greatest_threat_flips_more_among_many_like_rivals_than_under_one_that_stands_out()
    {
        var settings = Noisy(0.2, 0.8);
        var one = Flips(settings, [0.1, 0.6, 0.1, 0.1, 0.1]);
        var many = Flips(settings, [0.2, 0.2, 0.2, 0.2, 0.2]);
        Assert.True(many > 5 * Math.Max(one, 10), $"{many} against {one}");
    }

    [Fact]
    public void Without_misperception_power_is_seen_as_it_is_and_nothing_flips()
    {
        var settings = Chosen.Off("misperception");
        Assert.Equal(0, Flips(settings, [0.2, 0.2, 0.2, 0.2, 0.2]));
        var view = SmallWorld.Drawn(1).Views[0];
        Misperception.Begin(view);
        var perceived = new double[view.World.Count];
        new Misperception(settings).Perceive(view, perceived);
        Assert.Equal(view.World.Power, perceived);
        Assert.Equal(view.Beliefs.Hostility, view.PerceivedHostility);
    }

    [Fact]
    public void Hostility_is_misread_in_logits_with_its_own_spread_and_persistence()
    {
        var view = new SmallWorld(States).Views[0];
        var misperception = new Misperception(new Settings(null, new Dictionary<string, double>
        {
            ["misperception.hostility"] = Spread,
            ["misperception.persistence"] = Persistence,
        }));
        Misperception.Begin(view);
        var (powers, last) = (new double[States], new double[States]);
        var (sum, squares, products) = (0.0, 0.0, 0.0);
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            misperception.Perceive(view, powers);
            for (var j = 0; j < States; j++)
            {
                var seen = view.PerceivedHostility[j];
                Assert.InRange(seen, 0, 1);
                var error = Math.Log(seen / (1 - seen)) - Math.Log(0.3 / 0.7);
                (sum, squares, products) = (sum + error, squares + error * error, products + error * last[j]);
                last[j] = error;
            }
        }

        var count = Ticks * States;
        var independent = count * (1 - Persistence) / (1 + Persistence);
        Assert.Equal(0, sum / count, 4 * Spread / Math.Sqrt(independent));
        Assert.Equal(Spread, Math.Sqrt(squares / count), 4 * Spread / Math.Sqrt(2 * independent));
        Assert.Equal(Persistence, products / squares, 0.03);
        // What is believed stays as it is: only what is seen in the tick is misread.
        Assert.All(view.Beliefs.Hostility, hostility => Assert.Equal(0.3, hostility));
    }

    [Fact]
    public void Certainties_are_not_misread_and_threats_are_seen_by_the_hostility_that_is_read()
    {
        var (small, settings) = (SmallWorld.Drawn(1), Chosen.Off("error"));
        var view = small.Views[0];
        (view.Beliefs.Hostility[1], view.Beliefs.Hostility[2]) = (0, 1);
        Misperception.Begin(view);
        small.AssessThreats(settings);
        Assert.Equal((0, 1), (view.PerceivedHostility[1], view.PerceivedHostility[2]));
        Assert.NotEqual(view.Beliefs.Hostility[3], view.PerceivedHostility[3]);
        var without = small.Known.Threat[0, 3] / view.PerceivedHostility[3];
        Assert.Equal(without, view.ThreatFactors[..^1].Aggregate(1.0, (product, row) => product * row[3]), 1e-14);
        Assert.Equal(view.PerceivedHostility[3], view.ThreatFactors[^1][3]);
    }

    [Fact]
    public void What_owes_nothing_to_alliances_is_misread_alike()
    {
        var view = new SmallWorld(States).Views[0];
        view.Beliefs.HostilityAlone[1] = 0.6;
        Misperception.Begin(view);
        new Misperception(Chosen.Off("error")).Perceive(view, new double[States]);
        double Logit(double value) => Math.Log(value / (1 - value));
        Assert.NotEqual(0.3, view.PerceivedHostility[1]);
        Assert.Equal(
            Logit(view.PerceivedHostility[1]) - Logit(0.3), Logit(view.PerceivedHostilityAlone[1]) - Logit(0.6), 1e-12);
        Assert.Equal(view.PerceivedHostility[2..], view.PerceivedHostilityAlone[2..]);
    }

    [Fact]
    public void Errors_about_power_and_about_hostility_are_drawn_apart()
    {
        var view = new SmallWorld(States).Views[0];
        Misperception.Begin(view);
        Assert.Empty(view.Beliefs.PowerError.Intersect(view.Beliefs.HostilityError));
    }

    private static int Flips(Settings settings, double[] power)
    {
        var small = new SmallWorld(power.Length);
        power.CopyTo(small.World.Power, 0);
        var view = small.Views[0];
        Misperception.Begin(view);
        small.AssessThreats(settings);
        var assessment = new ThreatAssessment(settings, power.Length);
        var (flips, last) = (0, -1);
        for (view.Tick = 0; view.Tick < 500; view.Tick++)
        {
            assessment.Assess(view);
            var greatest = small.Known.GreatestThreat(0);
            flips += last >= 0 && greatest != last ? 1 : 0;
            last = greatest;
        }

        return flips;
    }

    private static Settings Noisy(double spread, double persistence) => new(null, new Dictionary<string, double>
    {
        ["misperception.spread"] = spread,
        ["misperception.persistence"] = persistence,
    });
}
