using AllianceSim.Import.Layouts;

namespace AllianceSim.Import.Facts;

/// <summary>A file that facts come from.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Layout">What it is.</param>
/// <param name="Year">The year in which its name ends, or null.</param>
internal sealed record SourceFile(string Path, Layout Layout, int? Year)
{
    /// <summary>Its name without the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
