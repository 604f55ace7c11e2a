using System.CommandLine;
using AllianceSim.Cli.Terminal;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Cli.Commands;

/// <summary>The file formats in which figures are drawn.</summary>
internal sealed class FigureFormats
{
    private const string OptionName = "--format";

    private readonly string? typed;

    private FigureFormats(string? typed, IEnumerable<string> formats)
    {
        this.typed = typed;
        Plotters = [.. formats.Select(format => Commands.Plotters.For(format)!)];
    }

    /// <summary>What draws them, in the order asked for.</summary>
    public IReadOnlyList<IPlotter> Plotters { get; }

    /// <summary>The options by which another process draws the same.</summary>
    public IReadOnlyList<string> Arguments => typed is null ? [] : [OptionName, typed];

    /// <summary>The option that asks for them.</summary>
    public static Option<string?> Option() => FolderOptions.Text(
        OptionName, "svg,pdf,png", "Formats of figures: svg, and those for which ScottPlot is built in, or rsvg-convert or inkscape is on the "
        + $"PATH ({string.Join(", ", Commands.Plotters.Known.Skip(1))}). Default: svg, and png where ScottPlot is built in.");

    /// <summary>Reads what was asked for.</summary>
    /// <param name="text">Formats with commas between them; empty for the default.</param>
    /// <exception cref="UserError">There is no such format, or nothing here that draws it.</exception>
    public static FigureFormats Parse(string? text)
    {
        string[] formats = text is null
            ? [.. Commands.Plotters.Default]
            : [.. text.Split(',', StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant()).Distinct()];
        string[] wrong = [.. formats.Select(WhyNot).OfType<string>()];
        return wrong.Length == 0 ? new(text, formats) : throw new UserError(Exit.WrongInput, wrong);
    }

    private static string? WhyNot(string format)
    {
        var known = Commands.Plotters.Known;
        if (!known.Contains(format))
        {
            return $"{OptionName}: there is no format '{format}'.{CommandLineErrors.Meant(format, known)} Allowed: "
                + $"{string.Join(", ", known)}.";
        }

        return Commands.Plotters.For(format) is not null
            ? null
            : $"{OptionName} {format}: nothing here can draw it. {Commands.Plotters.Remedy(format)} Available: "
                + $"{string.Join(", ", Commands.Plotters.Available)}.";
    }
}
