using System.Reflection;
using AllianceSim.Cli.Commands;

namespace AllianceSim.Cli.Terminal;

/// <summary>Which version this is, and what is built in.</summary>
internal static class ProductVersion
{
    private static readonly string[] Whole = (typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+');

    /// <summary>The version, such as 0.1.0.</summary>
    public static string Number => Whole[0];

    /// <summary>The commit that it was built from, or empty.</summary>
    public static string Commit => Whole.Length > 1 ? Whole[1] : "";

    /// <summary>Version, commit, runtimes, plotters and the formats that they draw on this machine, in a few lines.</summary>
    public static string Describe() => string.Join(
        Environment.NewLine,
        Commit.Length > 0 ? $"alliancesim {Number} ({Commit})" : $"alliancesim {Number}",
        $"runtimes: {string.Join(", ", Runtimes.BuiltIn)}",
        $"plotters: {string.Join(", ", Plotters.BuiltIn)}",
        $"formats: {string.Join(", ", Plotters.Available)}");
}
