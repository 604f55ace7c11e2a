using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Gallery;

/// <summary>The ink of each family of causes, the same in every figure; they differ in pattern as well as in colour.</summary>
internal static class CauseInks
{
    private static readonly Dictionary<CauseGroup, Ink> Inks = new()
    {
        [CauseGroup.Threat] = new Ink(Palette.Vermilion),
        [CauseGroup.Credibility] = new Ink(Palette.Blue) { Pattern = Pattern.Rising },
        [CauseGroup.Domestic] = new Ink(Palette.Green) { Pattern = Pattern.Upright },
        [CauseGroup.Options] = new Ink(Palette.Orange) { Pattern = Pattern.Dotted },
        [CauseGroup.Bonds] = new Ink(Palette.Purple) { Pattern = Pattern.Level },
        [CauseGroup.Error] = new Ink(Palette.SkyBlue) { Pattern = Pattern.Crossed },
    };

    /// <summary>The ink of a family.</summary>
    public static Ink Of(CauseGroup group) => Inks[group];

    /// <summary>A line of the key.</summary>
    public static LegendEntry Legend(CauseGroup group) => new(group.Name, LegendSymbol.Box, Of(group));
}
