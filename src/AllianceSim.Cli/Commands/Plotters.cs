using AllianceSim.Figures.Drawing;
#if SCOTTPLOT
using AllianceSim.Figures.ScottPlot;
#endif

namespace AllianceSim.Cli.Commands;

/// <summary>What draws figures: the plotters that are built in, and programs on the PATH that turn SVG into other formats.</summary>
internal static class Plotters
{
    /// <summary>The format that can be drawn everywhere.</summary>
    public const string Svg = "svg";

    // What ScottPlot draws is known also to a build without it, which tells what to do.
    private static readonly string[] OfScottPlot = ["png", "jpg", "webp", "bmp"];

#if SCOTTPLOT
    /// <summary>Names of those built in.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["SVG", "ScottPlot"];

    private static bool HasScottPlot => ScottPlotPlotter.IsUsable;
#else
    /// <summary>Names of those built in.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["SVG"];

    private static bool HasScottPlot => false;
#endif

    /// <summary>Formats that can be drawn by some build on some machine.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. OfScottPlot.Prepend(Svg).Concat(Converter.All.SelectMany(converter => converter.Formats)).Distinct()];

    /// <summary>Formats that can be drawn here.</summary>
    public static IReadOnlyList<string> Available => [.. Known.Where(format => For(format) is not null)];

    /// <summary>Formats that are drawn unless others are asked for.</summary>
    public static IReadOnlyList<string> Default => HasScottPlot ? [Svg, "png"] : [Svg];

    /// <summary>What draws a format here; null for nothing.</summary>
    /// <param name="format">The file name's ending without the dot.</param>
    public static IPlotter? For(string format)
    {
        if (format == Svg)
            return new SvgPlotter();
#if SCOTTPLOT
        if (HasScottPlot && OfScottPlot.Contains(format))
            return new ScottPlotPlotter(format);
#endif
        var found = Converter.All.Where(converter => converter.Formats.Contains(format))
            .Select(converter => (Converter: converter, Path: converter.Find(Environment.GetEnvironmentVariable("PATH"))))
            .FirstOrDefault(candidate => candidate.Path is not null);
        return found.Path is null ? null : new ConverterPlotter(found.Converter, found.Path, format);
    }

    /// <summary>What to do so that a format can be drawn, in a sentence.</summary>
    /// <param name="format">One that cannot be drawn here.</param>
    public static string Remedy(string format)
    {
        string[] programs =
        [
            .. Converter.All.Where(converter => converter.Formats.Contains(format))
                .Select(converter => converter.Name == converter.Package ? converter.Name : $"{converter.Name} (Debian: {converter.Package})"),
        ];
        var install = programs.Length > 0 ? $"install {string.Join(" or ", programs)}, so that it is on the PATH" : "";
        var build = OfScottPlot.Contains(format) ? "build with ScottPlot, see 'Build' in README.md" : "";
        var remedy = string.Join("; or ", ((string[])[install, build]).Where(way => way.Length > 0));
        return $"{char.ToUpperInvariant(remedy[0])}{remedy[1..]}.";
    }
}
