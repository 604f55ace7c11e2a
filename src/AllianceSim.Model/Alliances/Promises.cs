namespace AllianceSim.Model.Alliances;

/// <summary>How much help each kind of alliance promises.</summary>
public static class Promises
{
    /// <summary>Share of full aid that the kind promises, 0 to 1.</summary>
    /// <remarks>A consultation pact counts for three tenths: nearer to none than to a promise to fight. Collective security counts for
    /// half: the duty is general, and whom it falls on is open.</remarks>
    public static double Aid(this AllianceKind kind) => kind switch
    {
        AllianceKind.Defense or AllianceKind.Offense => 1,
        AllianceKind.CollectiveSecurity => 0.5,
        AllianceKind.Consultation => 0.3,
        _ => 0,
    };

    /// <summary>Whether members are bound against any aggressor, one of themselves included, rather than against outsiders.</summary>
    public static bool IsInclusive(this AllianceKind kind) => kind == AllianceKind.CollectiveSecurity;
}
