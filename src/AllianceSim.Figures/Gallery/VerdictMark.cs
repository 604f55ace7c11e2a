using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>How a verdict is drawn: by colour, dash and shape, so that it can be told in grey too.</summary>
/// <param name="Colour">Colour.</param>
/// <param name="Dash">Dash of lines.</param>
/// <param name="Shape">Shape of dots.</param>
internal sealed record VerdictMark(string Colour, Dash Dash, DotShape Shape)
{
    /// <summary>Of what speaks for the model.</summary>
    public static VerdictMark For { get; } = new(Palette.Blue, Dash.Solid, DotShape.Disc);

    /// <summary>Of what is left open.</summary>
    public static VerdictMark Open { get; } = new(Palette.Orange, Dash.Dashed, DotShape.Triangle);

    /// <summary>Of what speaks against it.</summary>
    public static VerdictMark Against { get; } = new(Palette.Vermilion, Dash.Dotted, DotShape.Square);

    /// <summary>Ink of a line.</summary>
    /// <param name="width">Its width in points.</param>
    public Ink Ink(double width) => new(Colour) { Width = width, Dash = Dash };
}
