namespace AllianceSim.Model.Alliances;

/// <summary>How much help each kind of alliance promises.</summary>
public static class Promises
{
    /// <summary>Share of full aid that the kind promises, 0 to 1.</summary>
    /// <remarks>A consultation pact counts for three tenths: nearer to none than to a promise to fight.</remarks>
    public static double Aid(this AllianceKind kind) => kind switch
    {
        AllianceKind.Defense or AllianceKind.Offense => 1,
        AllianceKind.Consultation => 0.3,
        _ => 0,
    };
}
