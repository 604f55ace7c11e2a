using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>Latitude and longitude in degrees, in brackets.</summary>
public sealed class LocationForm : Form<(double Latitude, double Longitude)>
{
    private readonly NumberForm latitude = new(-90, 90);
    private readonly NumberForm longitude = new(-180, 180);

    /// <inheritdoc/>
    public override string Expected => "latitude (-90 to 90) and longitude (-180 to 180) in brackets, as in [38.9, -77.0]";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out (double Latitude, double Longitude) value)
    {
        value = default;
        if (node is not ListNode { Items: [var first, var second] })
            return Refuse(node, reading);
        var right = latitude.TryRead(first, reading, out var north) & longitude.TryRead(second, reading, out var east);
        value = (north, east);
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write((double Latitude, double Longitude) value) =>
        new JsonArray(latitude.Write(value.Latitude), longitude.Write(value.Longitude));

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["type"] = "array",
        ["prefixItems"] = new JsonArray(latitude.Schema(), longitude.Schema()),
        ["items"] = false,
        ["minItems"] = 2,
    };
}
