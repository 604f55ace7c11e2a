using System.Globalization;
using AllianceSim.Import.Layouts;

namespace AllianceSim.Import.Tables;

/// <summary>A data file as the user names it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Role">What the user says it tells of; null to know it by its columns.</param>
public sealed record GivenFile(string Path, DataRole? Role = null);

/// <summary>What a data file tells of.</summary>
public enum DataRole
{
    /// <summary>Material capabilities of states by year.</summary>
    Capabilities,

    /// <summary>Which states were in the system, and when.</summary>
    Membership,

    /// <summary>Which states are neighbours.</summary>
    Contiguity,

    /// <summary>Where the capitals of states lie.</summary>
    Capitals,

    /// <summary>Treaties, their members and what these promised.</summary>
    Alliances,

    /// <summary>How democratic states are.</summary>
    Regimes,

    /// <summary>Militarised disputes.</summary>
    Disputes,

    /// <summary>Which states are rivals.</summary>
    Rivalries,
}

/// <summary>The words of the command line for what a data file tells of.</summary>
public static class RoleNames
{
    /// <summary>The name of the option, without its dashes.</summary>
    public static string Of(DataRole role) => role.ToString().ToLower(CultureInfo.InvariantCulture);

    /// <summary>The kinds of file that tell of it, in words.</summary>
    public static string Examples(DataRole role) => string.Join(
        " or ", LayoutCatalogue.Read.Where(layout => layout.Roles.Contains(role)).Select(layout => layout.Name));
}
