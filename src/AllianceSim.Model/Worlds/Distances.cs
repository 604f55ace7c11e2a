namespace AllianceSim.Model.Worlds;

/// <summary>Distances on the globe.</summary>
public static class Distances
{
    /// <summary>Mean radius of the Earth in km.</summary>
    public const double EarthRadius = 6371;

    /// <summary>Great-circle distance in km between two places in degrees, by the haversine formula.</summary>
    /// <remarks>Rounded to a metre: that hides the last bits of sine and cosine, which differ between platforms.</remarks>
    public static double GreatCircle((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        var (latitudeA, longitudeA) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(a.Longitude));
        var (latitudeB, longitudeB) = (double.DegreesToRadians(b.Latitude), double.DegreesToRadians(b.Longitude));
        var north = Math.Sin((latitudeB - latitudeA) / 2);
        var east = Math.Sin((longitudeB - longitudeA) / 2);
        var h = north * north + Math.Cos(latitudeA) * Math.Cos(latitudeB) * east * east;
        return Math.Round(2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, h))), 3);
    }
}
