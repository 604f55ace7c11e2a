using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws one panel: grid, axes, marks.</summary>
internal sealed class SvgPanel(SvgCanvas canvas, SvgInks inks, Panel panel, Frame frame, int index)
{
    /// <summary>Width of grid lines.</summary>
    public const double GridWidth = 0.5;

    /// <summary>Width of axis lines and ticks.</summary>
    public const double AxisWidth = 0.6;

    /// <summary>Length of ticks.</summary>
    public const double TickLength = 2.5;

    /// <summary>How far over the edge of the plotting area lines and areas may go: half the width of lines along it.</summary>
    public const double ClipRoom = 0.7;

    /// <summary>Keeps lines and areas inside the plotting area.</summary>
    public static void DefineClip(SvgCanvas canvas, int index, Frame frame)
    {
        canvas.Open("clipPath", ("id", ClipId(canvas, index)));
        canvas.Empty(
            "rect", ("x", frame.Left - ClipRoom), ("y", frame.Top - ClipRoom),
            ("width", frame.Width + (2 * ClipRoom)), ("height", frame.Height + (2 * ClipRoom)));
        canvas.Close();
    }

    /// <summary>Draws the panel.</summary>
    /// <param name="layout">Where everything stands.</param>
    /// <param name="withReadings">Whether it says what can be pointed at.</param>
    public void Draw(FigureLayout layout, bool withReadings)
    {
        if (withReadings)
            canvas.Open("g", ("class", "panel"), ("data-readings", Readings()));
        else
            canvas.Open("g");
        var labels = new PanelLabels(panel, frame, layout);
        if (panel is { Framed: true, Message: "" })
            DrawGrid(labels.Across);
        if (panel.Framed)
            DrawAxisLines(labels.Across);
        new SvgMarks(canvas, inks, panel, frame, ClipId(canvas, index)).Draw();
        foreach (var words in labels.Words())
            canvas.Text(words);
        canvas.Close();
    }

    private string Readings() => string.Join(SvgPlotter.BetweenReadings, new PanelReadings(panel, frame).All().Select(reading =>
        string.Join(' ', N(reading.Left), N(reading.Top), N(reading.Width), N(reading.Height), reading.Text)));

    private static string N(double value) => SvgCanvas.Number(value);

    private static string ClipId(SvgCanvas canvas, int index) => canvas.Id("clip" + N(index));

    private void DrawGrid(IReadOnlyList<(double At, string Label)> across)
    {
        var path = string.Concat(across.Select(t => $"M{N(t.At)} {N(frame.Top)}V{N(frame.Bottom)}"));
        if (panel.Y is NumberScale numbers)
            path += string.Concat(numbers.Ticks.Select(t => $"M{N(frame.Left)} {N(frame.Y(numbers, t.At))}H{N(frame.Right)}"));
        if (path.Length > 0)
            canvas.Empty("path", ("d", path), ("stroke", Palette.Grid), ("stroke-width", GridWidth));
    }

    private void DrawAxisLines(IReadOnlyList<(double At, string Label)> across)
    {
        var path = $"M{N(frame.Left)} {N(frame.Top)}V{N(frame.Bottom)}H{N(frame.Right)}";
        path += string.Concat(across.Select(t => $"M{N(t.At)} {N(frame.Bottom)}v{N(TickLength)}"));
        if (panel.Y is NumberScale numbers)
            path += string.Concat(numbers.Ticks.Select(t => $"M{N(frame.Left)} {N(frame.Y(numbers, t.At))}h{N(-TickLength)}"));
        canvas.Empty("path", ("d", path), ("fill", "none"), ("stroke", Palette.Text), ("stroke-width", AxisWidth));
    }
}
