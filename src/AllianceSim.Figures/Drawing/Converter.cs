namespace AllianceSim.Figures.Drawing;

/// <summary>A program that turns SVG into other formats, to be found on the PATH.</summary>
public sealed class Converter
{
    /// <summary>Pixels per inch of images: a figure of one column is 1050 pixels wide.</summary>
    public const int ImageResolution = 300;

    // Versions differ in what a point of an SVG is at other resolutions; at 72 to the inch it is a point in all of them.
    private const int PageResolution = 72;

    private readonly Func<string, string, string, IReadOnlyList<string>> arguments;

    private Converter(
        string name, string package, IReadOnlyList<string> formats, Func<string, string, string, IReadOnlyList<string>> arguments)
    {
        (Name, Package, Formats) = (name, package, formats);
        this.arguments = arguments;
    }

    /// <summary>Those known, the one that is preferred first.</summary>
    public static IReadOnlyList<Converter> All { get; } =
    [
        new("rsvg-convert", "librsvg2-bin", ["png", "pdf", "ps", "eps"], (source, target, format) =>
        {
            var resolution = format == "png" ? ImageResolution : PageResolution;
            return [$"--format={format}", $"--dpi-x={resolution}", $"--dpi-y={resolution}", $"--output={target}", source];
        }),
        new("inkscape", "inkscape", ["png", "pdf", "ps", "eps", "emf", "wmf"], (source, target, format) =>
            [source, $"--export-type={format}", "--export-area-page", $"--export-dpi={ImageResolution}", $"--export-filename={target}"]),
    ];

    /// <summary>Name of the program.</summary>
    public string Name { get; }

    /// <summary>Name of the Debian package that has it.</summary>
    public string Package { get; }

    /// <summary>Endings of the formats that it writes, without the dot.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>Finds the program.</summary>
    /// <param name="searchPath">Folders to search, as in the environment variable PATH; those that cannot be read are passed over.</param>
    /// <returns>Its path; null where it is not there.</returns>
    public string? Find(string? searchPath)
    {
        // On Windows the one that ends in .com waits for its work to be done.
        string[] names = OperatingSystem.IsWindows() ? [$"{Name}.com", $"{Name}.exe"] : [Name];
        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names, Path.Combine)
            .FirstOrDefault(IsProgram);
    }

    /// <summary>The arguments that convert a file.</summary>
    /// <param name="source">The SVG file.</param>
    /// <param name="target">The file to write.</param>
    /// <param name="format">Its format, one of <see cref="Formats"/>.</param>
    public IReadOnlyList<string> Arguments(string source, string target, string format) => arguments(source, target, format);

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
