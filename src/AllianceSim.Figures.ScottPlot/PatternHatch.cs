using AllianceSim.Figures.Drawing;
using ScottPlot;
using SkiaSharp;
using Pattern = AllianceSim.Figures.Description.Pattern;
using ScottColor = ScottPlot.Color;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Fills areas with the patterns of the SVG plotter, whose lines are as fine.</summary>
/// <param name="pattern">Any but an even filling.</param>
internal sealed class PatternHatch(Pattern pattern) : IHatch
{
    private const float Tile = (float)SvgInks.Tile;

    /// <inheritdoc/>
    public SKShader GetShader(ScottColor backgroundColor, ScottColor hatchColor, PixelRect rect)
    {
        var tile = new SKRect(0, 0, Tile, Tile);
        using var recorder = new SKPictureRecorder();
        Draw(recorder.BeginRecording(tile), tile, hatchColor);
        using var picture = recorder.EndRecording();
        var turned = pattern is Pattern.Rising or Pattern.Crossed ? SKMatrix.CreateRotationDegrees(45) : SKMatrix.Identity;
        return SKShader.CreatePicture(picture, SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, turned, tile);
    }

    private void Draw(SKCanvas canvas, SKRect tile, ScottColor colour)
    {
        const float middle = Tile / 2;
        using var paper = new SKPaint { Color = Colors.White.ToSKColor() };
        canvas.DrawRect(tile, paper);
        using var tint = new SKPaint { Color = colour.WithOpacity(SvgInks.TintOpacity).ToSKColor() };
        canvas.DrawRect(tile, tint);
        using var ink = new SKPaint { Color = colour.ToSKColor(), StrokeWidth = (float)SvgInks.PatternLine, IsAntialias = true };
        ink.IsStroke = pattern != Pattern.Dotted;
        if (pattern is Pattern.Rising or Pattern.Upright or Pattern.Crossed)
            canvas.DrawLine(middle, 0, middle, Tile, ink);
        if (pattern is Pattern.Level or Pattern.Crossed)
            canvas.DrawLine(0, middle, Tile, middle, ink);
        if (pattern == Pattern.Dotted)
            canvas.DrawCircle(middle, middle, (float)SvgInks.PatternDot, ink);
    }
}
