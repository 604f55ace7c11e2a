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

    /// <summary>How far a dispute of a member calls for what the kind promises (casus foederis), 0 to 1.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="began">Whether the member began the dispute, rather than being attacked.</param>
    /// <remarks>Who attacks has little to ask of a defence pact, and who is attacked less of an offence pact.</remarks>
    public static double Casus(this AllianceKind kind, bool began) => (kind, began) switch
    {
        (AllianceKind.Defense, false) or (AllianceKind.Offense, true) => 1,
        (AllianceKind.CollectiveSecurity, false) => 0.5,
        (AllianceKind.Offense, false) => 0.3,
        (AllianceKind.Defense, true) or (AllianceKind.Consultation, _) => 0.15,
        (AllianceKind.Neutrality, _) => 0.05,
        _ => 0,
    };

    /// <summary>How far the kind promises that members do not fight each other, 0 to 1.</summary>
    public static double Forbearance(this AllianceKind kind) =>
        kind is AllianceKind.Neutrality or AllianceKind.Nonaggression ? 0.7 : 1;

    /// <summary>Whether members are bound against any aggressor, one of themselves included, rather than against outsiders.</summary>
    public static bool IsInclusive(this AllianceKind kind) => kind == AllianceKind.CollectiveSecurity;
}
