using System.Globalization;
using System.Text;
using System.Xml;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Writes SVG elements with two decimals, whatever the machine.</summary>
internal sealed class SvgCanvas : IDisposable
{
    private readonly XmlWriter xml;
    private readonly string prefix;

    private SvgCanvas(XmlWriter xml, string prefix) => (this.xml, this.prefix) = (xml, prefix);

    /// <summary>Begins a drawing that is a file.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="prefix">Set before every id.</param>
    public static SvgCanvas File(Stream target, string prefix) => new(XmlWriter.Create(target, Settings()), prefix);

    /// <summary>Begins a drawing within a page.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="prefix">Set before every id, so that several drawings can stand in one page.</param>
    public static SvgCanvas Part(StringBuilder target, string prefix)
    {
        var settings = Settings();
        settings.OmitXmlDeclaration = true;
        return new(XmlWriter.Create(target, settings), prefix);
    }

    /// <summary>A number as written into attributes.</summary>
    public static string Number(double value) =>
        (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Words without control characters and halves of characters, which XML cannot hold, and on one line.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (rune.Value < 0x20 || rune.Value is 0xFFFE or 0xFFFF)
                clean.Append('\uFFFD');
            else
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>An id that is unique within a page of figures.</summary>
    public string Id(string name) => $"{prefix}-{name}";

    /// <summary>Opens an element.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        xml.WriteStartElement(name, "http://www.w3.org/2000/svg");
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value is double number ? Number(number) : Clean((string)value));
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element that holds words.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteString(Clean(text));
        Close();
    }

    /// <summary>A line of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="x">Place of the anchor.</param>
    /// <param name="y">Place of the baseline.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="anchor">Which part of them stands there.</param>
    /// <param name="upright">Whether they run upwards.</param>
    public void Text(string text, double x, double y, TextStyle style, TextAnchor anchor = TextAnchor.Start, bool upright = false)
    {
        if (text.Length == 0)
            return;
        Open("text", ("x", x), ("y", y), ("font-size", style.Size), ("fill", style.Colour));
        if (style.Bold)
            xml.WriteAttributeString("font-weight", "bold");
        if (anchor != TextAnchor.Start)
            xml.WriteAttributeString("text-anchor", anchor == TextAnchor.Middle ? "middle" : "end");
        if (upright)
            xml.WriteAttributeString("transform", $"rotate(-90 {Number(x)} {Number(y)})");
        xml.WriteString(Clean(text));
        Close();
    }

    /// <summary>A line of words.</summary>
    public void Text(PlacedText words) => Text(words.Text, words.X, words.Y, words.Style, words.Anchor, words.Upright);

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private static XmlWriterSettings Settings() => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = " ", NewLineChars = "\n",
    };
}

/// <summary>How words are set.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Colour">Colour as <c>#RRGGBB</c>.</param>
/// <param name="Bold">Whether they are bold.</param>
internal sealed record TextStyle(double Size, string Colour, bool Bold = false)
{
    public static readonly TextStyle Title = new(9, Palette.Text, Bold: true);
    public static readonly TextStyle PanelTitle = new(7.5, Palette.Text, Bold: true);
    public static readonly TextStyle AxisLabel = new(7.5, Palette.Text);
    public static readonly TextStyle Label = new(7, Palette.Text);
    public static readonly TextStyle Caption = new(7, Palette.Muted);
    public static readonly TextStyle Message = new(8, Palette.Muted);

    /// <summary>Height of a line in points.</summary>
    public double LineHeight => Size * 1.28;

    /// <summary>How far the baseline lies below the middle of a line: half the height of digits and capitals.</summary>
    public double Drop => Size * 0.36;

    public double Width(string text) => TextMeasure.Width(text, Size, Bold);

    public string Truncate(string text, double width) => TextMeasure.Truncate(text, width, Size, Bold);
}
