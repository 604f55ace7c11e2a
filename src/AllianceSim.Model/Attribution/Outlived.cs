namespace AllianceSim.Model.Attribution;

/// <summary>When an alliance counts as having outlived its threat.</summary>
public static class Outlived
{
    /// <summary>Share of the threat at joining that must have gone, 0 to 1.</summary>
    public const double ShareGone = 0.5;

    /// <summary>Ticks in a row for which it must have been gone.</summary>
    public const int Ticks = 5;
}
