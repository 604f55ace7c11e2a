using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws figures in one file format.</summary>
public interface IPlotter
{
    /// <summary>The file name's ending without the dot, such as <c>svg</c>.</summary>
    string Format { get; }

    /// <summary>Draws a figure. The same figure always gives the same bytes.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="target">Where to; it stays open.</param>
    void Draw(Figure figure, Stream target);
}
