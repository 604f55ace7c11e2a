using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using SkiaSharp;
using ScottDrawing = ScottPlot.Drawing;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>A point in the shapes and sizes of all plotters.</summary>
/// <param name="shape">The shape.</param>
/// <param name="multiple">Its size as a multiple of the usual.</param>
internal sealed class ShapeMarker(DotShape shape, double multiple) : IMarker
{
    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        using var path = SKPath.ParseSvgPathData(SvgInks.Shape(shape, center.X, center.Y, multiple));
        ScottDrawing.FillPath(canvas, paint, path, markerStyle.FillStyle);
    }
}
