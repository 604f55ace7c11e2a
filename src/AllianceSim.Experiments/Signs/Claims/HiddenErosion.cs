using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on what a threat and an elaborate structure hide: differences of values, and erosion.</summary>
internal static class HiddenErosion
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("friction", "Friction of values shows only once the threat has fallen.", SignSource.Walt, Friction),
        new("hidden-erosion", "Institutions hide erosion, so that breaks are fewer but sharper.", SignSource.Walt, HiddenErosionSign),
    ];

    private const int Strike = 2;

    /// <summary>Tick in which W1, whose regime has changed, leaves the pact.</summary>
    private const int Departure = 4;

    private static void Friction(Sample sample)
    {
        var fall = TwoCamps.Fallen(Strike, "East");
        var trial = sample.Try(
            Divided, s => TwoCamps.FateOfThePact(s, Strike, 5),
            s => s, s => s.Without("ideological-friction"), s => s.Struck(fall), s => s.Struck(fall).Without("ideological-friction"));
        trial.Above("threat gone: hazard with friction to hazard without", 1, fate => fate.Chances, m => m(2) / m(3));
        trial.Below(
            "worth of staying, with friction less without: threat gone less threat kept", 0, fate => fate.Worth,
            m => m(2) - m(3) - (m(0) - m(1)));
        trial.Report("hazard ratio: threat gone to threat kept", fate => fate.Chances, m => m(2) / m(3) / (m(0) / m(1)));
    }

    /// <remarks>Half of the opponent goes in each of three years; then one member leaves for reasons of its own, in both arms, and shows
    /// the others what is left. What does not come out is written down and not held: those who leave by themselves while it is masked have
    /// lost less security, not more, for what is hidden moves nobody to leave.</remarks>
    private static void HiddenErosionSign(Sample sample)
    {
        ShockSpec[] erosion =
        [
            .. Enumerable.Range(Strike, 3).Select(at => new ShockSpec
            {
                At = at,
                States = ["East"],
                Power = Change.Times(0.5),
                Hostility = Change.Times(0.6),
            }),
        ];
        var departure = new ShockSpec { At = Departure, States = ["W1"], NewRegime = true };
        var trial = sample.Try(
            seed => Elaborate(seed).Struck([.. erosion, departure]),
            s => Fate.Of(s, (world, alliance, i) => alliance.Name == TwoCamps.Pact && world.Names[i] != "W1", 1, Departure + 2),
            s => s.Without("institutional-masking"), s => s);
        trial.Below("hazard while the threat erodes, masked to not", 1, Eroding, m => m(1) / m(0));
        trial.Below("exits while the threat erodes, masked to not", 1, EarlyExits, m => m(1) / m(0));
        trial.Below("change of the worth of staying after the departure, masked less not", 0, Fall, m => m(1) - m(0));
        trial.Of(arms => [.. arms.SelectMany(fate => new[] { Eroding(fate), After(fate) })]).Above(
            "hazard after the departure to hazard before, masked to not", 1, count => count, m => m(3) / m(2) / (m(1) / m(0)));
        trial.Report("true security lost before an exit, masked less not", SecurityLost, m => m(1) - m(0));
    }

    private static ScenarioSpec Divided(int seed) => TwoCamps.World(seed).OfEquals()
        .WithStates(s => s with { Ideology = -0.6 }, "W2", "W3");

    private static ScenarioSpec Elaborate(int seed) => TwoCamps.World(seed).OfEquals()
        .WithPact(pact => pact with { Institutionalisation = 0.95 })
        .Without("regime-change").With(("new-leadership.regime", 20));

    private static RateCount Eroding(Fate fate) => Window(fate, life => life.Chances, Strike - 1, Departure - Strike + 1);

    private static RateCount After(Fate fate) => Window(fate, life => life.Chances, Departure, 2);

    private static RateCount EarlyExits(Fate fate) =>
        Eroding(fate) with { Events = fate.Lives.Count(life => life.Left is >= Strike and <= Departure) };

    /// <summary>Change of the worth of staying over the departure, of those that live through it.</summary>
    private static RateCount Fall(Fate fate)
    {
        var through = fate.Lives.Where(life => life.Worth.Count > Departure).ToArray();
        return new RateCount(through.Sum(life => life.Worth[Departure] - life.Worth[Departure - 1]), through.Length);
    }

    private static RateCount SecurityLost(Fate fate)
    {
        var left = fate.Lives.Where(life => life.Left <= Departure).ToArray();
        return new RateCount(left.Sum(life => life.Security[0] - life.Security[^1]), left.Length);
    }

    private static RateCount Window(Fate fate, Func<Life, IReadOnlyList<double>> values, int from, int years)
    {
        double[] inside = [.. fate.Lives.SelectMany(life => values(life).Skip(from).Take(years))];
        return new RateCount(inside.Sum(), inside.Length);
    }
}
