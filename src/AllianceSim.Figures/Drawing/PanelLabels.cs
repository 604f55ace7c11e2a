using System.Globalization;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>The words around a panel, and which places of its horizontal axis are labelled.</summary>
internal sealed class PanelLabels
{
    private const double Spacing = 5;

    private readonly Panel panel;
    private readonly Frame frame;
    private readonly FigureLayout layout;

    public PanelLabels(Panel panel, Frame frame, FigureLayout layout)
    {
        (this.panel, this.frame, this.layout) = (panel, frame, layout);
        Across = PlaceAcross();
    }

    /// <summary>Labelled places of the horizontal axis, in points from the left, none of which touches the next.</summary>
    public IReadOnlyList<(double At, string Label)> Across { get; }

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

    /// <summary>All words: labels and names of axes, the heading, and what is said where there is nothing to draw.</summary>
    public IEnumerable<PlacedText> Words()
    {
        IEnumerable<PlacedText> across = panel.LabelsX ? WordsAcross() : [];
        IEnumerable<PlacedText> upright = panel.LabelsY ? WordsUpright() : [];
        var heading = new PlacedText(
            TextStyle.PanelTitle.Truncate(panel.Title, frame.Width), frame.Left, frame.Top - 4, TextStyle.PanelTitle);
        return across.Concat(upright).Append(heading).Concat(WordsOfMessage());
    }

    private List<(double At, string Label)> PlaceAcross()
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
            : style.Truncate(name, (frame.Width / all.Count) - Spacing);
    }

    private static bool AreApart((double At, string Label) one, (double At, string Label) next) =>
        next.At - one.At >= Spacing + ((TextStyle.Label.Width(one.Label) + TextStyle.Label.Width(next.Label)) / 2);

    private IEnumerable<PlacedText> WordsAcross()
    {
        var baseline = frame.Bottom + FigureLayout.TickGap + TextStyle.Label.Size;
        foreach (var (at, label) in Across)
            yield return new(label, at, baseline, TextStyle.Label, TextAnchor.Middle);
        var axis = TextStyle.AxisLabel;
        yield return new(
            axis.Truncate(panel.X.Label, frame.Width), frame.Left + (frame.Width / 2), baseline + axis.LineHeight, axis, TextAnchor.Middle);
    }

    private IEnumerable<PlacedText> WordsUpright()
    {
        var style = TextStyle.Label;
        var right = frame.Left - FigureLayout.TickGap - FigureLayout.LeftOverhang(panel);
        IEnumerable<(string Label, double At)> labels = panel switch
        {
            { Y: CategoryScale names } => names.Names.Select((name, i) => (name, frame.Y(names, i))),
            { Framed: true, Y: NumberScale numbers } => numbers.Ticks.Select(tick => (tick.Label, frame.Y(numbers, tick.At))),
            _ => [],
        };
        foreach (var (label, at) in labels)
            yield return new(style.Truncate(label, layout.LargestLabel), right, at + style.Drop, style, TextAnchor.End);
        var axis = TextStyle.AxisLabel;
        yield return new(
            axis.Truncate(panel.Y.Label, frame.Height),
            frame.Left - layout.LabelRoom(panel) - (axis.LineHeight - axis.Size) - 1,
            frame.Top + (frame.Height / 2),
            axis,
            TextAnchor.Middle,
            Upright: true);
    }

    private IEnumerable<PlacedText> WordsOfMessage()
    {
        var style = TextStyle.Message;
        var lines = TextMeasure.Wrap(panel.Message, frame.Width - (2 * Spacing), style.Size);
        var first = frame.Top + (frame.Height / 2) - ((lines.Count - 1) * style.LineHeight / 2) + style.Drop;
        return lines.Select((line, i) =>
            new PlacedText(line, frame.Left + (frame.Width / 2), first + (i * style.LineHeight), style, TextAnchor.Middle));
    }
}
