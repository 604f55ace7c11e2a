using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Tests.Building;

public class LayoutTests
{
    private const double Extent = 9000;

    [Theory]
    [InlineData(3, 0)]
    [InlineData(8, 2)]
    [InlineData(13, 3)]
    [InlineData(24, 24)]
    public void On_a_ring_each_state_touches_the_one_on_each_side(int states, int poles)
    {
        var world = Build(states, poles, Geography.Ring);
        for (var i = 0; i < states; i++)
        {
            var step = Extent / states;
            Assert.Equal(2, Neighbours(world, i).Count());
            Assert.All(Neighbours(world, i), j => Assert.Equal(step, world.Distance[i, j], 9));
            double[] distances = [.. Others(states, i).Select(j => Math.Round(world.Distance[i, j] / step)).Order()];
            Assert.Equal(Enumerable.Range(1, states - 1).Select(k => (double)Math.Min(k, states - k)).Order(), distances);
        }
    }

    [Theory]
    [InlineData(12, 2, 6)]
    [InlineData(12, 3, 4)]
    [InlineData(24, 4, 6)]
    public void On_a_ring_poles_stand_evenly(int states, int poles, int steps)
    {
        var world = Build(states, poles, Geography.Ring);
        for (var pole = 0; pole < poles; pole++)
            Assert.Equal(steps * Extent / states, world.Distance[pole, (pole + 1) % poles], 9);
    }

    [Theory]
    [InlineData(Geography.Plane)]
    [InlineData(Geography.Sphere)]
    public void In_the_open_each_state_touches_its_two_nearest_and_those_that_count_it_among_theirs(Geography geography)
    {
        var world = Build(30, 2, geography);
        int[] Nearest(int i) => [.. Others(30, i).OrderBy(j => world.Distance[i, j]).Take(2)];
        for (var i = 0; i < 30; i++)
            Assert.Equal(Others(30, i).Where(j => Nearest(i).Contains(j) || Nearest(j).Contains(i)), Neighbours(world, i));
    }

    [Theory]
    [InlineData(Geography.Plane, 1.4142136)]
    [InlineData(Geography.Sphere, 0.5)]
    [InlineData(Geography.Ring, 0.5)]
    public void No_two_states_are_farther_apart_than_the_world_is_wide_and_some_nearly_so(Geography geography, double widths)
    {
        var world = Build(60, 0, geography);
        var farthest = Others(60, -1).Max(i => Others(60, i).Max(j => world.Distance[i, j]));
        Assert.InRange(farthest, 0.8 * widths * Extent, widths * Extent + 0.001);
    }

    [Theory]
    [InlineData(Geography.Plane)]
    [InlineData(Geography.Sphere)]
    [InlineData(Geography.Ring)]
    public void Extent_scales_all_distances_alike_and_moves_no_border(Geography geography)
    {
        var (small, large) = (Build(20, 2, geography, 1000), Build(20, 2, geography, 30_000));
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(Neighbours(small, i), Neighbours(large, i));
            Assert.All(Others(20, i), j => Assert.Equal(30 * small.Distance[i, j], large.Distance[i, j], 0.02));
        }
    }

    [Theory]
    [InlineData(Geography.Plane)]
    [InlineData(Geography.Sphere)]
    [InlineData(Geography.Ring)]
    public void Two_states_touch(Geography geography) => Assert.True(Build(2, 1, geography).Contiguous[0, 1]);

    private static World Build(int states, int poles, Geography geography, double extent = Extent) => new Simulation(
        Scenarios.Generated() with
        {
            Generate = new GeneratorSpec { States = states, Poles = poles, Geography = geography, Extent = extent },
        },
        0,
        new RowList()).World;

    private static IEnumerable<int> Neighbours(World world, int i) => Others(world.Count, i).Where(j => world.Contiguous[i, j]);

    private static IEnumerable<int> Others(int count, int i) => Enumerable.Range(0, count).Where(j => j != i);
}
