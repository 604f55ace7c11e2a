using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>A line of words and where it stands, in points from the upper left corner of the figure.</summary>
/// <param name="Text">The words.</param>
/// <param name="X">Place of the anchor.</param>
/// <param name="Y">Place of the baseline.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Anchor">Which part of them stands there.</param>
/// <param name="Upright">Whether they run upwards.</param>
internal readonly record struct PlacedText(
    string Text, double X, double Y, TextStyle Style, TextAnchor Anchor = TextAnchor.Start, bool Upright = false);
