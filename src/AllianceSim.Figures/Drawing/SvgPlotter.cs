using System.Text;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws figures as SVG for print: vectors, sizes in points, no dependence on the machine.</summary>
public sealed class SvgPlotter : IPlotter
{
    // The last but one is what Linux machines without any of the others have that comes closest to their widths.
    private const string Fonts = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";

    /// <summary>Stands between two readings, as it stands in no name.</summary>
    public const char BetweenReadings = '\u241E';

    private const string ColourBar = "colours";

    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public void Draw(Figure figure, Stream target)
    {
        using var canvas = SvgCanvas.File(target, figure.Name);
        Draw(figure, canvas, withReadings: false);
    }

    /// <summary>Draws a figure for a page: an <c>svg</c> element whose panels (class <c>panel</c>) say in <c>data-readings</c> what can be
    /// pointed at: left, top, width and height in points and the text, with spaces between them and <see cref="BetweenReadings"/> between one
    /// and the next.</summary>
    /// <param name="figure">What to draw.</param>
    public static string DrawInPage(Figure figure)
    {
        var text = new StringBuilder();
        using (var canvas = SvgCanvas.Part(text, figure.Name))
            Draw(figure, canvas, withReadings: true);
        return text.ToString();
    }

    private static void Draw(Figure figure, SvgCanvas canvas, bool withReadings)
    {
        var layout = new FigureLayout(figure);
        canvas.Open(
            "svg",
            ("width", SvgCanvas.Number(figure.Width) + "pt"),
            ("height", SvgCanvas.Number(layout.Height) + "pt"),
            ("viewBox", $"0 0 {SvgCanvas.Number(figure.Width)} {SvgCanvas.Number(layout.Height)}"),
            ("font-family", Fonts),
            ("role", "img"));
        canvas.Element("title", figure.Title);
        canvas.Element("desc", figure.Caption);

        var inks = new SvgInks(canvas);
        canvas.Open("defs");
        inks.Define(figure);
        for (var index = 0; index < layout.Frames.Count; index++)
            SvgPanel.DefineClip(canvas, index, layout.Frames[index]);
        if (figure.Colours is not null)
            DefineColours(canvas);
        canvas.Close();

        canvas.Empty("rect", ("width", figure.Width), ("height", layout.Height), ("fill", "#FFFFFF"));
        DrawLegend(canvas, inks, figure, layout);
        if (figure.Colours is { } colours)
            DrawColours(canvas, colours, layout.ColourBar);
        DrawWords(canvas, FigureWords.Above(figure, layout));
        for (var index = 0; index < figure.Panels.Count; index++)
            new SvgPanel(canvas, inks, figure.Panels[index], layout.Frames[index], index).Draw(layout, withReadings);
        DrawWords(canvas, FigureWords.Below(layout));
        canvas.Close();
    }

    private static void DrawWords(SvgCanvas canvas, IEnumerable<PlacedText> words)
    {
        foreach (var line in words)
            canvas.Text(line);
    }

    private static void DrawLegend(SvgCanvas canvas, SvgInks inks, Figure figure, FigureLayout layout)
    {
        foreach (var (entry, (x, y, _)) in figure.Legend.Zip(layout.Legend))
        {
            switch (entry.Symbol)
            {
                case LegendSymbol.Line:
                    var line = $"M{SvgCanvas.Number(x)} {SvgCanvas.Number(y)}h{SvgCanvas.Number(FigureLayout.SymbolWidth)}";
                    canvas.Empty("path", [("d", line), .. inks.Stroke(entry.Ink)]);
                    if (entry.Marker is { } marker)
                        canvas.Empty("path", ("d", SvgInks.Shape(marker, x + (FigureLayout.SymbolWidth / 2), y)), ("fill", entry.Ink.Colour));
                    break;
                case LegendSymbol.Box:
                    var area = FigureWords.SampleArea(x, y);
                    canvas.Empty(
                        "rect", [("x", area.Left), ("y", area.Top), ("width", area.Width), ("height", area.Height), .. inks.Fill(entry.Ink)]);
                    break;
                default:
                    var (shape, at) = FigureWords.SamplePoint(entry.Symbol, x);
                    canvas.Empty("path", ("d", SvgInks.Shape(shape, at, y)), ("fill", entry.Ink.Colour));
                    break;
            }
        }
    }

    private static void DrawColours(SvgCanvas canvas, ColourScale colours, Frame bar)
    {
        canvas.Empty(
            "rect", ("x", bar.Left), ("y", bar.Top), ("width", bar.Width), ("height", bar.Height), ("fill", $"url(#{canvas.Id(ColourBar)})"));
        foreach (var (at, _) in FigureWords.ColourTicks(colours, bar))
        {
            var tick = $"M{SvgCanvas.Number(at)} {SvgCanvas.Number(bar.Bottom)}v{SvgCanvas.Number(FigureWords.ColourTick)}";
            canvas.Empty("path", ("d", tick), ("stroke", Palette.Text), ("stroke-width", SvgPanel.AxisWidth));
        }
    }

    private static void DefineColours(SvgCanvas canvas)
    {
        canvas.Open("linearGradient", ("id", canvas.Id(ColourBar)));
        var steps = ColourScale.Steps;
        for (var i = 0; i < steps.Count; i++)
            canvas.Empty("stop", ("offset", i / (steps.Count - 1.0)), ("stop-color", steps[i]));
        canvas.Close();
    }
}
