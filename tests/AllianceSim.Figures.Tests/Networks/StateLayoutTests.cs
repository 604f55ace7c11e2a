using AllianceSim.Figures.Description;
using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Tests.Networks;

public class StateLayoutTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(25)]
    [InlineData(200)]
    public void Nodes_stay_inside_and_do_not_cover_each_other(int count)
    {
        PlacedState[] states = [.. Enumerable.Range(0, count).Select(i => new PlacedState(i == 0 ? 0.3 : 0.7 / count, (48 + (i % 7), 5 + (i % 11))))];
        var places = StateLayout.Of(states, null, []);
        for (var i = 0; i < count; i++)
        {
            var radius = StateLayout.Radius(states[i].Power, count);
            Assert.InRange(places[i].Y, radius - 1e-9, 1 - radius + 1e-9);
            Assert.InRange(places[i].X * StateLayout.Aspect, radius - 1e-9, StateLayout.Aspect - radius + 1e-9);
            for (var j = 0; j < i; j++)
                Assert.True(Distance(places[i], places[j]) >= 0.97 * (radius + StateLayout.Radius(states[j].Power, count)), $"{i} covers {j}");
        }
    }

    [Fact]
    public void A_map_keeps_its_directions_and_is_cut_where_nobody_lives()
    {
        // Washington, London, Moscow, Tokyo, Canberra: the widest gap lies in the Pacific.
        PlacedState[] states = [At(38.9, -77), At(51.5, 0), At(55.8, 37.6), At(35.7, 139.7), At(-35.3, 149.1)];
        var places = StateLayout.Of(states, null, []);
        Assert.Equal(places.OrderBy(place => place.X), places);
        Assert.Equal([4, 3, 0, 1, 2], Enumerable.Range(0, 5).OrderBy(i => places[i].Y));

        // Honolulu, Suva and Auckland lie on both sides of the date line, side by side.
        var pacific = StateLayout.Of([At(21, -158), At(-18, 178), At(-37, 175)], null, []);
        Assert.Equal([2, 1, 0], Enumerable.Range(0, 3).OrderBy(i => pacific[i].X));
    }

    [Fact]
    public void Distances_give_back_the_map_that_they_were_taken_from()
    {
        Point[] map = [new(0, 0), new(4, 0), new(4, 3), new(0, 3), new(1, 1), new(3, 2.5)];
        var places = DistanceLayout.Of(map.Length, (i, j) => Far(map[i], map[j]))!;
        for (var i = 0; i < map.Length; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.Equal(Far(map[i], map[j]), Far(places[i], places[j]), 1e-6);
        }

        static double Far(Point one, Point other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
    }

    [Fact]
    public void Where_distances_are_alike_allies_lie_together()
    {
        PlacedTie[] ties =
        [
            .. from i in Enumerable.Range(0, 12)
               from j in Enumerable.Range(0, i)
               where i % 2 == j % 2
               select new PlacedTie(j, i, 0.8),
        ];
        var places = StateLayout.Of([.. Enumerable.Repeat(new PlacedState(1 / 12.0), 12)], (_, _) => 5000, ties);
        var (within, between) = (new List<double>(), new List<double>());
        for (var i = 0; i < 12; i++)
        {
            for (var j = 0; j < i; j++)
                (i % 2 == j % 2 ? within : between).Add(Distance(places[i], places[j]));
        }

        Assert.True(within.Average() < 0.6 * between.Average(), $"{within.Average()} within, {between.Average()} between");
    }

    [Fact]
    public void States_in_one_place_come_apart_and_always_in_the_same_way()
    {
        PlacedState[] states = [.. Enumerable.Repeat(At(50, 10), 8)];
        var places = StateLayout.Of(states, null, []);
        Assert.Equal(8, places.Distinct().Count());
        Assert.Equal(places, StateLayout.Of(states, null, []));
        Assert.Empty(StateLayout.Of([], null, []));
    }

    private static PlacedState At(double latitude, double longitude) => new(0.02, (latitude, longitude));

    private static double Distance(Point one, Point other)
    {
        var (x, y) = ((one.X - other.X) * StateLayout.Aspect, one.Y - other.Y);
        return Math.Sqrt((x * x) + (y * y));
    }
}
