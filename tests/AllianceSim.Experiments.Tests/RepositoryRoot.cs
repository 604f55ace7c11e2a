namespace AllianceSim.Experiments.Tests;

/// <summary>The folder of the repository that the tests were built in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds AllianceSim.sln.");
        return folder.FullName;
    }
}
