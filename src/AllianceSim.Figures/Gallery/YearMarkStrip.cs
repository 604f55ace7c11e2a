using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>The labels of marked years, like flags on their lines, in as many rows above the panels as keep them apart.</summary>
internal sealed class YearMarkStrip
{
    private const int MostRows = 5;
    private const double RowHeight = 9;
    private const double Spacing = 5;
    private const double Offset = 2.5;
    private const double LongestLabel = 110;
    private const double ShortestLabel = 40;

    // A plot takes up at least this much of its figure; a wider one only moves labels further apart.
    private const double PlotShare = 0.8;

    private static readonly Ink TextInk = new(Palette.Muted);

    private readonly List<Flag> flags = [];

    /// <summary>Lays labels out.</summary>
    /// <param name="marks">In the order of years.</param>
    /// <param name="x">The time axis.</param>
    /// <param name="figureWidth">Width of the figure in points.</param>
    public YearMarkStrip(IReadOnlyList<YearMark> marks, NumberScale x, double figureWidth)
    {
        var width = figureWidth * PlotShare;
        var years = (x.Maximum - x.Minimum) / width;

        // From the right, because a flag hangs to the right of its pole: what is placed later then has its pole left of all others.
        foreach (var mark in marks.Where(m => m.Text.Length > 0).Reverse())
        {
            var pole = (mark.Year - x.Minimum) / years;
            var room = width - pole - Offset;
            var anchor = room >= Math.Min(ShortestLabel, TextStyle.Label.Width(mark.Text)) ? TextAnchor.Start : TextAnchor.End;
            var label = Shorten(mark.Text, Math.Min(LongestLabel, anchor == TextAnchor.Start ? room : pole - Offset));
            var length = TextStyle.Label.Width(label);
            var left = anchor == TextAnchor.Start ? pole + Offset : pole - Offset - length;
            var flag = new Flag(mark.Year, label, anchor, pole, left, left + length);
            var row = Enumerable.Range(0, MostRows).FirstOrDefault(r => Fits(flag, r), -1);
            if (row >= 0)
                flags.Add(flag with { Row = row });
            IsComplete &= row >= 0 && label == mark.Text;
        }

        if (flags.Count == 0)
            return;
        var rows = flags.Max(f => f.Row) + 1;
        Panel = new Panel
        {
            X = x,
            Y = new NumberScale("", 0, rows, []),
            Height = rows * RowHeight,
            Framed = false,
            LabelsX = false,
            Marks =
            [
                .. flags.Select(f => new Segment(new Point(f.Year, 0), new Point(f.Year, f.Row + 1), Ink)),
                .. flags.Select(f => new Words(new Point(f.Year + (years * f.Shift), f.Row + 0.5), f.Label, f.Anchor, TextInk)),
            ],
        };
    }

    /// <summary>Ink of the lines of marked years.</summary>
    public static Ink Ink { get; } = new("#8C8C8C") { Width = 0.5, Dash = Dash.Dashed };

    /// <summary>The labels; null where there are none.</summary>
    public Panel? Panel { get; }

    /// <summary>Whether every label stands there in full.</summary>
    public bool IsComplete { get; } = true;

    /// <summary>As many whole words as fit; of a first word that does not fit, as much as does.</summary>
    private static string Shorten(string text, double width)
    {
        var cut = TextStyle.Label.Truncate(text, width);
        if (cut == text || text[cut.Length - 1] == ' ')
            return cut;
        var end = cut.LastIndexOf(' ');
        return end > 0 ? cut[..end].TrimEnd(',', ';', ':') + cut[^1] : cut;
    }

    // Beside the other labels of its row, with no pole through a label either way.
    private bool Fits(Flag flag, int row) => flags.TrueForAll(other =>
        (other.Row != row || flag.Right + Spacing <= other.Left || other.Right + Spacing <= flag.Left)
        && (other.Row >= row || flag.Pole < other.Left || flag.Pole > other.Right)
        && (other.Row < row || other.Pole < flag.Left || other.Pole > flag.Right));

    private sealed record Flag(int Year, string Label, TextAnchor Anchor, double Pole, double Left, double Right, int Row = 0)
    {
        public double Shift => Anchor == TextAnchor.Start ? Offset : -Offset;
    }
}
