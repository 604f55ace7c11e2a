using System.Globalization;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>Where and how the results of long work are written.</summary>
internal sealed record FolderRequest
{
    /// <summary>Folder of the results; empty for the default.</summary>
    public required string? Out { get; init; }

    /// <summary>Runs at the same time.</summary>
    public required int Jobs { get; init; }

    /// <summary>What to do with results that are there.</summary>
    public required ExistingResults Existing { get; init; }

    /// <summary>Formats of figures.</summary>
    public required FigureFormats Formats { get; init; }

    /// <summary>Whether only errors are printed.</summary>
    public required bool Quiet { get; init; }

    /// <summary>The folder.</summary>
    /// <param name="name">Name of the scenario or sweep.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="prefix">What stands before the seed in the default folder.</param>
    public string PathOf(string name, ulong seed, string prefix = "") =>
        Out ?? Path.Combine("results", name, prefix + seed.ToString(CultureInfo.InvariantCulture));
}
