using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using ScottDrawing = ScottPlot.Drawing;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Draws figures as images by ScottPlot, at 300 pixels to the inch: one of a column is 1050 pixels wide. Everything stands where the
/// SVG plotter puts it; words are set in ScottPlot's default font.</summary>
public sealed class ScottPlotPlotter : IPlotter
{
    private const double PointsPerInch = 72;

    // As many as the eye can tell, of those formats that leave something out.
    private const int Quality = 95;

    private static readonly Dictionary<string, ImageFormat> Images = new()
    {
        ["png"] = ImageFormat.Png, ["jpg"] = ImageFormat.Jpeg, ["webp"] = ImageFormat.Webp, ["bmp"] = ImageFormat.Bmp,
    };

    private static readonly Lazy<bool> Usable = new(CanDraw);

    private readonly ImageFormat image;

    /// <summary>Makes a plotter for one format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">ScottPlot does not write that format.</exception>
    public ScottPlotPlotter(string format)
    {
        if (!Images.TryGetValue(format, out image))
            throw new ArgumentOutOfRangeException(nameof(format), format, $"Allowed: {string.Join(", ", Formats)}.");
        Format = format;
    }

    /// <summary>The formats that it draws, by the file name's ending without the dot.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["png", "jpg", "webp", "bmp"];

    /// <summary>Whether the native library that ScottPlot draws with is there for this machine.</summary>
    public static bool IsUsable => Usable.Value;

    /// <inheritdoc/>
    public string Format { get; }

    /// <inheritdoc/>
    public void Draw(Figure figure, Stream target)
    {
        var layout = new FigureLayout(figure);
        using var surface = ScottDrawing.CreateSurface(Pixels(figure.Width), Pixels(layout.Height));
        var canvas = surface.Canvas;
        canvas.Clear(Colors.White.ToSKColor());

        // From here on a pixel is a point.
        canvas.Scale((float)(Converter.ImageResolution / PointsPerInch));
        using var paint = Paint.NewDisposablePaint();
        ScottKey.Draw(canvas, paint, figure, layout);
        Lettering.Draw(canvas, paint, FigureWords.Above(figure, layout));
        var whole = new PixelRect((float)figure.Width, (float)layout.Height);
        foreach (var (panel, frame) in figure.Panels.Zip(layout.Frames))
        {
            var labels = new PanelLabels(panel, frame, layout);
            ScottPanel.Draw(canvas, whole, panel, frame, labels);
            Lettering.Draw(canvas, paint, labels.Words());
        }

        Lettering.Draw(canvas, paint, FigureWords.Below(layout));
        using var drawn = new Image(surface);
        target.Write(drawn.GetImageBytes(image, Quality));
    }

    private static int Pixels(double points) => (int)Math.Ceiling(points * Converter.ImageResolution / PointsPerInch);

    // A build for all machines may lack the library for one, and so may a system without the fonts or libraries that it needs.
    private static bool CanDraw()
    {
        try
        {
            using var surface = ScottDrawing.CreateSurface(1, 1);
            return surface is not null && Fonts.Default.Length > 0;
        }
        catch (Exception lacking) when (lacking is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return false;
        }
    }
}
