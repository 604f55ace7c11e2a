using System.Globalization;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws one panel: grid, axes, marks.</summary>
internal sealed class SvgPanel(SvgCanvas canvas, SvgInks inks, Panel panel, Frame frame, int index)
{
    private const double GridWidth = 0.5;
    private const double AxisWidth = 0.6;
    private const double TickLength = 2.5;
    private const double LabelSpacing = 5;

    /// <summary>Keeps lines and areas inside the plotting area, with half a point for the width of lines along its edge.</summary>
    public static void DefineClip(SvgCanvas canvas, int index, Frame frame)
    {
        canvas.Open("clipPath", ("id", ClipId(canvas, index)));
        canvas.Empty("rect", ("x", frame.Left - 0.7), ("y", frame.Top - 0.7), ("width", frame.Width + 1.4), ("height", frame.Height + 1.4));
        canvas.Close();
    }

    /// <summary>The labels of an axis: where they would touch, every second, third, ... is left out.</summary>
    public static List<(double At, string Label)> Apart(List<(double At, string Label)> all)
    {
        for (var every = 1; ; every++)
        {
            var kept = all.Where((_, i) => i % every == 0).ToList();
            if (kept.Zip(kept.Skip(1)).All(pair => AreApart(pair.First, pair.Second)))
                return kept;
        }
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
        var acrossLabels = XLabels();
        if (panel is { Framed: true, Message: "" })
            DrawGrid(acrossLabels);
        if (panel.Framed)
            DrawAxisLines(acrossLabels);
        new SvgMarks(canvas, inks, panel, frame, ClipId(canvas, index)).Draw();
        if (panel.LabelsX)
            DrawXLabels(acrossLabels);
        if (panel.LabelsY)
            DrawYLabels(layout);
        canvas.Text(
            TextStyle.PanelTitle.Truncate(panel.Title, frame.Width), frame.Left, frame.Top - 4, TextStyle.PanelTitle);
        DrawMessage();
        canvas.Close();
    }

    private string Readings() => string.Join(SvgPlotter.BetweenReadings, new PanelReadings(panel, frame).All().Select(reading =>
        string.Join(' ', N(reading.Left), N(reading.Top), N(reading.Width), N(reading.Height), reading.Text)));

    private static string N(double value) => SvgCanvas.Number(value);

    private static string ClipId(SvgCanvas canvas, int index) => canvas.Id("clip" + N(index));

    private List<(double At, string Label)> XLabels()
    {
        var style = TextStyle.Label;
        var all = panel.X switch
        {
            NumberScale numbers => numbers.Ticks.Select(t => (At: frame.X(numbers, t.At), t.Label)).ToList(),
            CategoryScale names => names.Names.Select((name, i) => (At: frame.X(names, i), Label: InRoom(name, names.Names))).ToList(),
            _ => [],
        };
        return Apart(all);

        // Of numbers some can be left out, but none can be cut.
        string InRoom(string name, IReadOnlyList<string> all) => all.All(one => double.TryParse(one, CultureInfo.InvariantCulture, out _))
            ? name
            : style.Truncate(name, (frame.Width / all.Count) - LabelSpacing);
    }

    private static bool AreApart((double At, string Label) one, (double At, string Label) next) =>
        next.At - one.At >= LabelSpacing + ((TextStyle.Label.Width(one.Label) + TextStyle.Label.Width(next.Label)) / 2);

    private void DrawGrid(List<(double At, string Label)> across)
    {
        var path = string.Concat(across.Select(t => $"M{N(t.At)} {N(frame.Top)}V{N(frame.Bottom)}"));
        if (panel.Y is NumberScale numbers)
            path += string.Concat(numbers.Ticks.Select(t => $"M{N(frame.Left)} {N(frame.Y(numbers, t.At))}H{N(frame.Right)}"));
        if (path.Length > 0)
            canvas.Empty("path", ("d", path), ("stroke", Palette.Grid), ("stroke-width", GridWidth));
    }

    private void DrawAxisLines(List<(double At, string Label)> across)
    {
        var path = $"M{N(frame.Left)} {N(frame.Top)}V{N(frame.Bottom)}H{N(frame.Right)}";
        path += string.Concat(across.Select(t => $"M{N(t.At)} {N(frame.Bottom)}v{N(TickLength)}"));
        if (panel.Y is NumberScale numbers)
            path += string.Concat(numbers.Ticks.Select(t => $"M{N(frame.Left)} {N(frame.Y(numbers, t.At))}h{N(-TickLength)}"));
        canvas.Empty("path", ("d", path), ("fill", "none"), ("stroke", Palette.Text), ("stroke-width", AxisWidth));
    }

    private void DrawXLabels(List<(double At, string Label)> across)
    {
        var baseline = frame.Bottom + FigureLayout.TickGap + TextStyle.Label.Size;
        foreach (var (at, label) in across)
            canvas.Text(label, at, baseline, TextStyle.Label, TextAnchor.Middle);
        var axis = TextStyle.AxisLabel;
        canvas.Text(
            axis.Truncate(panel.X.Label, frame.Width), frame.Left + (frame.Width / 2), baseline + axis.LineHeight, axis, TextAnchor.Middle);
    }

    private void DrawYLabels(FigureLayout layout)
    {
        var style = TextStyle.Label;
        var right = frame.Left - FigureLayout.TickGap - FigureLayout.LeftOverhang(panel);
        if (panel.Y is CategoryScale names)
        {
            for (var i = 0; i < names.Names.Count; i++)
                Label(names.Names[i], frame.Y(names, i));
        }
        else if (panel is { Framed: true, Y: NumberScale numbers })
        {
            foreach (var tick in numbers.Ticks)
                Label(tick.Label, frame.Y(numbers, tick.At));
        }

        var axis = TextStyle.AxisLabel;
        canvas.Text(
            axis.Truncate(panel.Y.Label, frame.Height),
            frame.Left - layout.LabelRoom(panel) - (axis.LineHeight - axis.Size) - 1,
            frame.Top + (frame.Height / 2),
            axis,
            TextAnchor.Middle,
            upright: true);

        void Label(string label, double y) =>
            canvas.Text(style.Truncate(label, layout.LargestLabel), right, y + style.Drop, style, TextAnchor.End);
    }

    private void DrawMessage()
    {
        var style = TextStyle.Message;
        var lines = TextMeasure.Wrap(panel.Message, frame.Width - (2 * LabelSpacing), style.Size);
        var y = frame.Top + (frame.Height / 2) - ((lines.Count - 1) * style.LineHeight / 2) + style.Drop;
        foreach (var line in lines)
        {
            canvas.Text(line, frame.Left + (frame.Width / 2), y, style, TextAnchor.Middle);
            y += style.LineHeight;
        }
    }
}
