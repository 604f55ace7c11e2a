using System.Text;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws the marks of one panel.</summary>
internal sealed class SvgMarks(SvgCanvas canvas, SvgInks inks, Panel panel, Frame frame, string clipId)
{
    /// <summary>Width of a band at a single place, which otherwise could not be seen.</summary>
    public const double WhiskerWidth = 4;

    /// <summary>Least width of a box: what lasted no time at all must still be seen.</summary>
    public const double LeastWidth = 0.8;

    /// <summary>Draws all marks, from back to front.</summary>
    public void Draw()
    {
        foreach (var mark in panel.Marks)
        {
            switch (mark)
            {
                case Line line:
                    DrawLine(line);
                    break;
                case Band band:
                    DrawBand(band);
                    break;
                case Segment segment:
                    DrawPath($"M{At(segment.From)}L{At(segment.To)}", inks.Stroke(segment.Ink));
                    break;
                case Box box:
                    DrawBox(box);
                    break;
                case Dots dots:
                    DrawDots(dots.Points, dots.Shape, dots.Ink, dots.Size);
                    break;
                case Words words:
                    canvas.Text(
                        words.Text,
                        X(words.At.X),
                        Y(words.At.Y) + TextStyle.Label.Drop,
                        TextStyle.Label with { Colour = words.Ink.Colour },
                        words.Anchor);
                    break;
                default:
                    throw new NotSupportedException($"A mark of type {mark.GetType().Name} cannot be drawn as SVG.");
            }
        }
    }

    private double X(double value) => frame.X(panel.X, value);

    private double Y(double value) => frame.Y(panel.Y, value);

    private string At(Point point) => $"{SvgCanvas.Number(X(point.X))} {SvgCanvas.Number(Y(point.Y))}";

    private void DrawPath(string path, (string Name, object Value)[] style) =>
        canvas.Empty("path", [("d", path), .. style, ("clip-path", $"url(#{clipId})")]);

    private void DrawLine(Line line)
    {
        var path = new StringBuilder();
        var alone = new List<Point>();
        foreach (var stretch in Stretches.Of(line))
        {
            if (stretch.Count == 1)
                alone.Add(stretch[0]);
            else
                path.Append('M').Append(string.Join('L', Stretches.Corners(stretch, line.Stepped).Select(At)));
        }

        if (path.Length > 0)
            DrawPath(path.ToString(), inks.Stroke(line.Ink));
        if (alone.Count > 0)
            DrawDots(alone, DotShape.Disc, line.Ink);
    }

    private void DrawBand(Band band)
    {
        var path = new StringBuilder();
        foreach (var stretch in Stretches.Of(band))
        {
            if (stretch.Count == 1)
            {
                path.Append(Whisker(stretch[0]));
                continue;
            }

            path.Append('M').Append(string.Join('L', Stretches.Outline(stretch, band.Stepped).Select(At))).Append('z');
        }

        if (path.Length > 0)
            DrawPath(path.ToString(), inks.Fill(band.Ink));
    }

    private string Whisker(Bounds bounds)
    {
        const double width = WhiskerWidth;
        string N(double value) => SvgCanvas.Number(value);
        return $"M{N(X(bounds.X) - (width / 2))} {N(Y(bounds.Lower))}h{N(width)}V{N(Y(bounds.Upper))}h{N(-width)}z";
    }

    private void DrawBox(Box box)
    {
        var (left, right) = (X(Math.Min(box.From.X, box.To.X)), X(Math.Max(box.From.X, box.To.X)));
        var (one, other) = (Y(box.From.Y), Y(box.To.Y));
        var width = Math.Max(right - left, LeastWidth);
        canvas.Empty(
            "rect",
            [("x", left), ("y", Math.Min(one, other)), ("width", width), ("height", Math.Abs(one - other)), .. inks.Fill(box.Ink)]);
    }

    private void DrawDots(IReadOnlyList<Point> points, DotShape shape, Ink ink, double size = 1) => canvas.Empty(
        "path", ("d", string.Concat(points.Select(p => SvgInks.Shape(shape, X(p.X), Y(p.Y), size)))), ("fill", ink.Colour));
}
