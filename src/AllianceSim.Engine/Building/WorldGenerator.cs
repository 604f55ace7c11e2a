using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Engine.Building;

/// <summary>Makes up states: S1, S2, … in falling order of power, the poles first.</summary>
internal static class WorldGenerator
{
    /// <summary>Spread of the log of lesser states' power.</summary>
    private const double PowerSpread = 0.5;

    private const double Camp = 0.7;
    private const double CampSpread = 0.15;
    private const double MeanAggressiveness = 0.3;
    private const double AggressivenessSpread = 0.15;

    /// <summary>Makes states and their ties; distances, borders and rivalries of the scenario come on top.</summary>
    public static (ImmutableArray<StateSpec> States, TiesSpec Ties) Generate(GeneratorSpec spec, TiesSpec given, Draws draws)
    {
        var powers = Powers(spec, draws);
        var states = ImmutableArray.CreateBuilder<StateSpec>(spec.States);
        for (var i = 0; i < spec.States; i++)
        {
            states.Add(new StateSpec
            {
                Name = $"S{i + 1}",
                Power = powers[i],
                Offense = spec.Offense,
                Ideology = Ideology(spec, draws, i),
                Aggressiveness = Math.Clamp(
                    MeanAggressiveness + AggressivenessSpread * draws.Normal(Purpose.WorldAggressiveness, Draws.Before, i), 0, 1),
                Identity = Identity(spec, draws, i),
            });
        }

        var map = Layout.Make(spec, draws);
        var names = states.Select(s => s.Name).ToArray();
        var neighbours = map.Neighbours.Select(pair => (names[pair.First], names[pair.Second])).ToArray();
        var rivals = map.Neighbours
            .Where(pair => draws.Uniform(Purpose.WorldRivalry, Draws.Before, pair.First, pair.Second) < spec.Rivalry)
            .Select(pair => (names[pair.First], names[pair.Second]));
        var distances =
            from i in Enumerable.Range(0, spec.States)
            from j in Enumerable.Range(0, i)
            select (names[i], names[j], map.Distance(i, j));
        return (states.MoveToImmutable(), given with
        {
            Contiguous = [.. neighbours, .. given.Contiguous],
            Rivalries = [.. rivals, .. given.Rivalries],
            Distances = [.. distances, .. given.Distances],
        });
    }

    /// <summary>Powers that sum to 1: the poles' equal parts, then the lesser states' log-normal ones.</summary>
    private static double[] Powers(GeneratorSpec spec, Draws draws)
    {
        var lesser = spec.States - spec.Poles;
        var weights = new double[lesser];
        for (var i = 0; i < lesser; i++)
            weights[i] = Elementary.Exp(PowerSpread * draws.Normal(Purpose.WorldPower, Draws.Before, i));
        Array.Sort(weights, (a, b) => b.CompareTo(a));
        var poleShare = spec.Poles == 0 ? 0 : lesser == 0 ? 1 : spec.PoleShare;
        var pole = spec.Poles == 0 ? double.PositiveInfinity : poleShare / spec.Poles;
        return [.. Enumerable.Repeat(pole, spec.Poles), .. Scale(weights, 1 - poleShare, GeneratorSpec.LargestLesser * pole)];
    }

    /// <summary>Scales weights to a sum, none above a limit; what is cut off goes to the others.</summary>
    private static double[] Scale(double[] weights, double total, double limit)
    {
        var scaled = new double[weights.Length];
        var (left, sum) = (total, weights.Sum());
        for (var i = 0; i < weights.Length; i++)
        {
            // Weights fall, so that once one stays below the limit all later ones do.
            scaled[i] = Math.Min(limit, left * weights[i] / sum);
            (left, sum) = (left - scaled[i], sum - weights[i]);
        }

        return scaled;
    }

    private static double Ideology(GeneratorSpec spec, Draws draws, int state)
    {
        var uniform = draws.Uniform(Purpose.WorldIdeology, Draws.Before, state);
        var near = CampSpread * NormalQuantile.At(uniform);
        return Math.Clamp(
            spec.Ideology switch
            {
                IdeologyMix.Uniform => 2 * uniform - 1,
                IdeologyMix.Polarised => (state % 2 == 0 ? Camp : -Camp) + near,
                _ => near,
            },
            -1,
            1);
    }

    private static ImmutableSortedDictionary<string, double> Identity(GeneratorSpec spec, Draws draws, int state)
    {
        var shares = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var weights = new double[spec.Identities];
        for (var group = 0; group < weights.Length; group++)
        {
            // Cubed, so that most states have one people that is much the largest.
            var u = draws.Uniform(Purpose.WorldIdentity, Draws.Before, state, group);
            weights[group] = u * u * u;
        }

        foreach (var (name, weight) in spec.GroupNames.Zip(weights))
            shares.Add(name, weight / weights.Sum());
        return shares.ToImmutable();
    }
}
