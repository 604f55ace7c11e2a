using System.Collections.Immutable;

namespace AllianceSim.Import.Worlds;

/// <summary>A region of the world, by the numbers that the Correlates of War give to states.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="From">Lowest number.</param>
/// <param name="To">Highest number.</param>
internal sealed record Region(string Name, int From, int To)
{
    /// <summary>All of them. The Middle East has Turkey, Iran and northern Africa.</summary>
    public static ImmutableArray<Region> All { get; } =
    [
        new("americas", 1, 199), new("europe", 200, 399), new("africa", 400, 599), new("middle-east", 600, 699), new("asia", 700, 899),
        new("oceania", 900, 999),
    ];

    /// <summary>The region of a name, or null.</summary>
    public static Region? Find(string name) =>
        All.FirstOrDefault(region => string.Equals(region.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The region of a state.</summary>
    public static Region? Of(int state) => All.FirstOrDefault(region => region.Has(state));

    /// <summary>Whether a state lies in it.</summary>
    public bool Has(int state) => From <= state && state <= To;
}
