namespace AllianceSim.Results;

/// <summary>Names in the result folder of a calibration.</summary>
public static class CalibrationFiles
{
    /// <summary>The calibration, such that it can be run again from here.</summary>
    public const string Calibration = "calibration.yaml";

    /// <summary>Folder of its targets.</summary>
    public const string Targets = "targets";

    /// <summary>The values found, such that scenarios can include them.</summary>
    public const string Parameters = "parameters.yaml";
}
