using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Worlds;

public class DistancesTests
{
    [Theory]
    [InlineData(0, 0, 0, 90, Math.PI / 2)]
    [InlineData(0, 0, 90, 0, Math.PI / 2)]
    [InlineData(12, 34, -12, -146, Math.PI)]
    [InlineData(90, 17, 90, -120, 0)]
    [InlineData(0, 179, 0, -179, Math.PI / 90)]
    [InlineData(0, -180, 0, 180, 0)]
    [InlineData(45, 45, 45, 45, 0)]
    public void Distances_are_arcs_of_the_globe(double latitudeA, double longitudeA, double latitudeB, double longitudeB, double arc)
    {
        Assert.Equal(arc * Distances.EarthRadius, Distances.GreatCircle((latitudeA, longitudeA), (latitudeB, longitudeB)), 0.002);
        Assert.Equal(arc * Distances.EarthRadius, Distances.GreatCircle((latitudeB, longitudeB), (latitudeA, longitudeA)), 0.002);
    }

    [Fact]
    public void Paris_is_as_far_from_London_as_on_the_map() =>
        Assert.Equal(343.5, Distances.GreatCircle((48.8566, 2.3522), (51.5074, -0.1278)), 0.5);

    [Fact]
    public void Distances_are_rounded_to_the_metre()
    {
        var distance = Distances.GreatCircle((48.8566, 2.3522), (51.5074, -0.1278));
        Assert.Equal(Math.Round(1000 * distance), 1000 * distance, 1e-6);
    }
}
