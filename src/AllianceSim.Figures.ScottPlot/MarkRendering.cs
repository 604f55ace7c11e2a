using AllianceSim.Figures.Drawing;
using ScottPlot;
using ScottPlot.Plottables;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Draws the marks of a panel in place of ScottPlot's own rendering, which would cut points and words in two at the edge of the plotting
/// area.</summary>
internal sealed class MarkRendering : IRenderAction
{
    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        foreach (var mark in rp.Plot.PlottableList)
        {
            mark.Axes.DataRect = rp.DataRect;
            rp.CanvasState.Save();
            if (mark is Scatter or Polygon or LinePlot)
                rp.CanvasState.Clip(rp.DataRect.Expand((float)SvgPanel.ClipRoom));
            mark.Render(rp);
            rp.CanvasState.Restore();
        }
    }
}
