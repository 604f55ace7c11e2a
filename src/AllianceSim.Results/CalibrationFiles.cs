namespace AllianceSim.Results;

/// <summary>Names in the result folder of a calibration.</summary>
public static class CalibrationFiles
{
    /// <summary>The calibration, such that it can be run again from here.</summary>
    public const string Calibration = "calibration.yaml";

    /// <summary>Folder of its targets.</summary>
    public const string Targets = "targets";

    /// <summary>Folder of the values found, such that scenarios can include them.</summary>
    public const string Parameters = "parameters";

    /// <summary>The file there with the values that all worlds share; each world's own are in a file with the name of its targets.</summary>
    public const string Shared = "shared";
}
