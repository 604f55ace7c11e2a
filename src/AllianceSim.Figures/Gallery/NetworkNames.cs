using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>Writes the names of states beside their nodes where there is room, those of the most powerful first.</summary>
/// <param name="width">Width of the drawing in points.</param>
/// <param name="height">Its height in points.</param>
internal sealed class NetworkNames(double width, double height)
{
    private const int Most = 14;
    private const double LongestName = 62;
    private const double Offset = 1.5;
    private const double Spacing = 1;

    private static readonly Ink TextInk = new(Palette.Text);
    private static readonly Ink Ground = new("#FFFFFF") { Opacity = 0.72 };

    /// <summary>The names, each on a light ground that keeps ties from crossing it out.</summary>
    /// <param name="nodes">What is drawn, the most powerful first: name, place, and radius as a share of the height.</param>
    public IReadOnlyList<Mark> Of(IReadOnlyList<(string Name, Point Place, double Radius)> nodes)
    {
        var taken = nodes.Select(node => Around(node.Place, node.Radius)).ToList();
        var marks = new List<Mark>();
        foreach (var (name, place, radius) in nodes.Take(Most))
        {
            var text = TextStyle.Label.Truncate(name, LongestName);
            var found = Candidates(TextStyle.Label.Width(text), place, radius).Where(candidate => Fits(candidate.Room, taken)).Take(1).ToList();
            foreach (var (room, anchor, x) in found)
            {
                taken.Add(room);
                marks.Add(new Box(At(room.Left, room.Top), At(room.Right, room.Bottom), Ground));
                marks.Add(new Words(At(x, (room.Top + room.Bottom) / 2), text, anchor, TextInk));
            }
        }

        return marks;
    }

    // To the right, to the left, below, above; at an edge, below and above from the edge of the node inwards.
    private IEnumerable<(Rectangle Room, TextAnchor Anchor, double X)> Candidates(double length, Point place, double radius)
    {
        var (x, y, r) = (place.X * width, (1 - place.Y) * height, (radius * height) + Offset);
        var half = TextStyle.Label.LineHeight / 2;
        yield return (new(x + r, y - half, x + r + length, y + half), TextAnchor.Start, x + r);
        yield return (new(x - r - length, y - half, x - r, y + half), TextAnchor.End, x - r);
        foreach (var middle in new[] { y + r + half, y - r - half })
        {
            yield return (new(x - (length / 2), middle - half, x + (length / 2), middle + half), TextAnchor.Middle, x);
            yield return (new(x - r, middle - half, x - r + length, middle + half), TextAnchor.Start, x - r);
            yield return (new(x + r - length, middle - half, x + r, middle + half), TextAnchor.End, x + r);
        }
    }

    private bool Fits(Rectangle room, List<Rectangle> taken) =>
        room.Left >= 0 && room.Right <= width && room.Top >= 0 && room.Bottom <= height && !taken.Exists(other => other.Meets(room));

    private Rectangle Around(Point place, double radius)
    {
        var (x, y, r) = (place.X * width, (1 - place.Y) * height, radius * height);
        return new(x - r, y - r, x + r, y + r);
    }

    private Point At(double x, double y) => new(x / width, 1 - (y / height));

    /// <summary>Room in points from the upper left corner.</summary>
    private readonly record struct Rectangle(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Rectangle other) =>
            Left < other.Right + Spacing && other.Left < Right + Spacing && Top < other.Bottom + Spacing && other.Top < Bottom + Spacing;
    }
}
