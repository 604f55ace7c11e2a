using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Palette = AllianceSim.Figures.Description.Palette;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Draws one panel as a plot of ScottPlot's: grid, axes, marks. Words around it are set by <see cref="Lettering"/>.</summary>
internal static class ScottPanel
{
    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="whole">The whole figure.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="frame">Its plotting area.</param>
    /// <param name="labels">Its labels, which the grid goes by.</param>
    public static void Draw(SKCanvas canvas, PixelRect whole, Panel panel, Frame frame, PanelLabels labels)
    {
        using var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.Layout.Fixed(Rectangle(frame));
        plot.HideLegend();
        SetLimits(plot, panel);
        SetAxes(plot, panel, frame, labels);
        ScottMarks.Add(plot, panel, frame);
        var actions = plot.RenderManager.RenderActions;
        var (marks, axes) = (actions.FindIndex(action => action is RenderPlottables), actions.First(action => action is RenderPanels));
        actions[marks] = new MarkRendering();

        // Below the marks, which would be cut in two by the axes otherwise.
        actions.Remove(axes);
        actions.Insert(marks, axes);

        // A plot that has not been drawn before clears its canvas and is drawn again; that must not touch the panels before it.
        canvas.SaveLayer(null);
        plot.Render(canvas, whole);
        canvas.Restore();
    }

    /// <summary>A plotting area as ScottPlot has it.</summary>
    public static PixelRect Rectangle(Frame frame) =>
        new((float)frame.Left, (float)frame.Right, (float)frame.Bottom, (float)frame.Top);

    private static void SetLimits(Plot plot, Panel panel)
    {
        var (left, right) = Limits(panel.X);
        plot.Axes.SetLimitsX(left, right);
        var (first, last) = Limits(panel.Y);

        // Names are listed downwards.
        if (panel.Y is CategoryScale)
            (first, last) = (last, first);
        plot.Axes.SetLimitsY(first, last);
    }

    private static (double First, double Last) Limits(Scale scale) => scale switch
    {
        CategoryScale names => (-0.5, Math.Max(1, names.Names.Count) - 0.5),
        NumberScale numbers => (numbers.Minimum, numbers.Maximum),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Neither numbers nor names."),
    };

    private static void SetAxes(Plot plot, Panel panel, Frame frame, PanelLabels labels)
    {
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Axes.AntiAlias(true);
        plot.Axes.Color(Inks.Color(Palette.Text));
        plot.Axes.FrameWidth((float)SvgPanel.AxisWidth);
        var (left, right) = Limits(panel.X);
        var across = labels.Across.Select(label => left + ((label.At - frame.Left) / frame.Width * (right - left)));
        SetTicks(plot.Axes.Bottom, across);
        SetTicks(plot.Axes.Left, panel.Y is NumberScale numbers ? numbers.Ticks.Select(tick => tick.At) : []);
        plot.Axes.Bottom.IsVisible = plot.Axes.Left.IsVisible = panel.Framed;
        plot.Grid.IsVisible = panel is { Framed: true, Message: "" };
        plot.Grid.MajorLineColor = Inks.Color(Palette.Grid);
        plot.Grid.MajorLineWidth = (float)SvgPanel.GridWidth;
    }

    private static void SetTicks(IAxis axis, IEnumerable<double> places)
    {
        double[] at = [.. places];
        axis.TickGenerator = new NumericManual(at, [.. at.Select(_ => "")]);
        axis.MajorTickStyle.Length = (float)SvgPanel.TickLength;
        axis.MajorTickStyle.Width = (float)SvgPanel.AxisWidth;
        axis.TickLabelStyle.IsVisible = false;
    }
}
