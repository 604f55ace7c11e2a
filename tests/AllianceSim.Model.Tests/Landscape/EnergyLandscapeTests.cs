using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Landscape;

public class EnergyLandscapeTests
{
    [Theory]
    [InlineData(50, "12222222222", -4200, new double[] { -2100, -100, -500, 200, 100, -200, -2000, -400, 400, -100, 500 })]
    [InlineData(50, "12211222121", -65000, new double[] { -3300, -100, -6000, -2400, -3000, -1800, -23000, -400, -12800, -1200, -11000 })]
    [InlineData(50, "12212212112", -71800, new double[] { -600, -2700, -16000, -1300, -2000, -2600, -28000, -2600, -4400, -1600, -10000 })]
    [InlineData(50, "11121121121", -83200, new double[] { -1900, -2200, -11500, -1500, -2100, -2400, -38000, -2200, -8800, -2100, -10500 })]
    [InlineData(10, "11111121121", -65600, new double[] { -2100, -2100, -2100, -1100, -2100, -2200, -31000, -2200, -8400, -1800, -10500 })]
    public void Energy_and_frustrations_are_those_published(double syria, string sides, double energy, double[] weighed)
    {
        var propensities = MiddleEast2016.Propensities(syria);
        var split = MiddleEast2016.Split(sides);
        Assert.Equal(energy, propensities.Energy(split));
        Assert.Equal(weighed, propensities.Frustrations(split).Zip(propensities.Sizes, (frustration, size) => frustration * size));
    }

    [Theory]
    [InlineData(50, "11121121121", -83_200, -47_513_600)]
    [InlineData(10, "11111121121", -65_600, -36_044_800)]
    public void The_only_minimum_and_the_sum_of_all_energies_are_those_published(double syria, string sides, double energy, double sum)
    {
        var landscape = new EnergyLandscape(MiddleEast2016.Propensities(syria));
        var minimum = Assert.Single(landscape.Minima);
        Assert.Equal((energy, 1), (minimum.Energy, minimum.Basin));
        Assert.Equal(0, minimum.Split.MovesTo(MiddleEast2016.Split(sides)));
        var byMoves = landscape.EnergiesByMoves(minimum.Split);
        Assert.Equal([1, 11, 55, 165, 330, 462], byMoves.Select(energies => energies.Count));
        Assert.Equal(energy, Assert.Single(byMoves[0]));
        Assert.Equal((energy, 0, sum), (byMoves.Min(one => one[0]), byMoves.Max(one => one[^1]), byMoves.Sum(energies => energies.Sum())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(12)]
    public void Minima_and_basins_are_those_of_descents_from_every_split(int states)
    {
        var propensities = Haphazard(states);
        var ends = Enumerable.Range(0, 1 << (states - 1)).Select(start => Key(Descend(propensities, start))).ToList();
        var landscape = new EnergyLandscape(propensities);
        Assert.Equal((true, 0), (landscape.IsComplete, landscape.Descents));
        Assert.Equal(ends.Distinct().Order(), landscape.Minima.Select(minimum => Key(SidesOf(minimum.Split))).Order());
        Assert.All(landscape.Minima, minimum =>
        {
            Assert.Equal(ends.Count(end => end == Key(SidesOf(minimum.Split))) / (double)ends.Count, minimum.Basin);
            Assert.Equal(propensities.Energy(minimum.Split), minimum.Energy, 9);
        });
        Assert.Equal(landscape.Minima.OrderBy(minimum => minimum.Energy), landscape.Minima);
    }

    [Fact]
    public void Two_pairs_of_friends_that_fear_each_other_stand_apart()
    {
        var minimum = Assert.Single(new EnergyLandscape(Camps(4, 2)).Minima);
        Assert.Equal([false, false, true, true], SidesOf(minimum.Split));
        Assert.Equal(-8, minimum.Energy);
    }

    [Fact]
    public void Of_too_many_states_for_all_splits_the_descents_find_the_camps()
    {
        var landscape = new EnergyLandscape(Camps(40, 15));
        Assert.False(landscape.IsComplete);
        var minimum = Assert.Single(landscape.Minima);
        Assert.Equal(Enumerable.Range(0, 40).Select(state => state >= 15), SidesOf(minimum.Split));
        Assert.Equal((1, -2 * 15 * 25), (minimum.Basin, minimum.Energy));
        Assert.Equal((40 * 39 / 2) + 2000, landscape.Descents);
        Assert.Throws<InvalidOperationException>(() => landscape.EnergiesByMoves(minimum.Split));
    }

    [Fact]
    public void Descents_of_too_many_states_end_in_minima_and_their_shares_sum_to_one()
    {
        var propensities = Haphazard(30);
        var landscape = new EnergyLandscape(propensities);
        Assert.True(landscape.Minima.Count > 1);
        Assert.Equal(1, landscape.Minima.Sum(minimum => minimum.Basin), 12);
        Assert.All(landscape.Minima, minimum => Assert.Equal(-1, MoverOf(propensities, SidesOf(minimum.Split))));
    }

    [Fact]
    public void States_of_no_size_and_indifferent_ones_stay_where_they_are()
    {
        var indifferent = new EnergyLandscape(new Propensities([1, 1, 1], new Grid<double>(3)));
        Assert.Equal([0.25, 0.25, 0.25, 0.25], indifferent.Minima.Select(minimum => minimum.Basin));
        var table = new Grid<double>(3);
        (table[0, 1], table[1, 0]) = (5, 5);
        Assert.Equal(4, new EnergyLandscape(new Propensities([0, 0, 1], table)).Minima.Count);
    }

    [Fact]
    public void Of_more_states_than_are_looked_at_in_full_descents_find_the_deepest_minimum()
    {
        // Two worlds of twelve states that care nothing for each other have the minima of each, in two ways of putting them together.
        var half = Haphazard(12);
        var deepest = new EnergyLandscape(half).Minima[0];
        var table = new Grid<double>(26);
        for (var i = 0; i < 24; i++)
        {
            for (var j = 0; j < 24; j++)
                table[i, j] = i / 12 == j / 12 && i != j ? half[i % 12, j % 12] : 0;
        }

        var landscape = new EnergyLandscape(new Propensities([.. half.Sizes, .. half.Sizes, 0, 0], table));
        Assert.False(landscape.IsComplete);
        Assert.Equal(2 * deepest.Energy, landscape.Minima[0].Energy, 9);
        Assert.Contains(landscape.Minima[0].Split.ToString()[..12], deepest.Split.ToString(), StringComparison.Ordinal);
    }

    private static bool[] SidesOf(Split split) => [.. Enumerable.Range(0, split.Count).Select(state => split[state])];

    private static string Key(bool[] sides) => string.Concat(sides.Select(side => side == sides[0] ? '1' : '2'));

    /// <summary>States of size 1: the first few are friends of each other and foes of the rest.</summary>
    private static Propensities Camps(int states, int first)
    {
        var table = new Grid<double>(states);
        for (var i = 0; i < states; i++)
        {
            for (var j = 0; j < states; j++)
                table[i, j] = i < first == j < first ? 1 : -1;
        }

        return new(new double[states].Select(_ => 1.0).ToList(), table);
    }

    private static Propensities Haphazard(int states)
    {
        var random = new Random(states);
        var table = new Grid<double>(states);
        for (var i = 0; i < states; i++)
        {
            for (var j = 0; j < i; j++)
                (table[i, j], table[j, i]) = random.NextDouble() - 0.5 is var one ? (one, one) : default;
        }

        return new([.. Enumerable.Range(0, states).Select(_ => random.NextDouble())], table);
    }

    private static bool[] Descend(Propensities propensities, int start)
    {
        bool[] sides = [.. Enumerable.Range(0, propensities.Count).Select(state => state > 0 && ((start >> (state - 1)) & 1) != 0)];
        for (var mover = MoverOf(propensities, sides); mover >= 0; mover = MoverOf(propensities, sides))
            sides[mover] = !sides[mover];
        return sides;
    }

    private static int MoverOf(Propensities propensities, bool[] sides)
    {
        var gains = sides.Select((side, i) => Frustration(i, side) - Frustration(i, !side)).ToList();
        var most = gains.Max();
        return most > 1e-9 ? gains.IndexOf(most) : -1;

        double Frustration(int i, bool side) =>
            sides.Select((other, j) => other == side || i == j ? 0 : propensities.Sizes[j] * propensities[i, j]).Sum();
    }
}
