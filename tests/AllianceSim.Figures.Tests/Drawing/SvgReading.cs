using System.Globalization;
using System.Xml.Linq;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

/// <summary>A line of words in a drawing and the room that it takes.</summary>
internal sealed record PlacedText(string Words, double Left, double Top, double Right, double Bottom);

internal static class SvgReading
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static byte[] Draw(Figure figure)
    {
        using var stream = new MemoryStream();
        new SvgPlotter().Draw(figure, stream);
        return stream.ToArray();
    }

    public static XElement Read(Figure figure) => XDocument.Load(new MemoryStream(Draw(figure))).Root!;

    public static double Number(this XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    public static IReadOnlyList<PlacedText> Texts(this XElement drawing) => [.. drawing.Descendants(Svg + "text").Select(Place)];

    private static PlacedText Place(XElement text)
    {
        var (x, y, size) = (text.Number("x"), text.Number("y"), text.Number("font-size"));
        var width = TextMeasure.Width(text.Value, size, text.Attribute("font-weight") is not null);
        var before = text.Attribute("text-anchor")?.Value switch { "middle" => width / 2, "end" => width, _ => 0 };
        var (ascent, descent) = (0.72 * size, 0.2 * size);
        return text.Attribute("transform") is null
            ? new PlacedText(text.Value, x - before, y - ascent, x - before + width, y + descent)
            : new PlacedText(text.Value, x - ascent, y + before - width, x + descent, y + before);
    }
}
