namespace AllianceSim.Results;

/// <summary>Names in the result folder of a landscape.</summary>
public static class LandscapeFiles
{
    /// <summary>The landscape file, where it was of one; a scenario has its own name.</summary>
    public const string Landscape = "landscape.yaml";

    /// <summary>The local minima.</summary>
    public const string Minima = "minima.csv";

    /// <summary>Where each state stands in each minimum.</summary>
    public const string States = "states.csv";

    /// <summary>The propensities of pairs.</summary>
    public const string Pairs = "pairs.csv";
}
