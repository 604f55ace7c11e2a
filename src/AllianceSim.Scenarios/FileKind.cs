namespace AllianceSim.Scenarios;

/// <summary>Kinds of files that users write.</summary>
public enum FileKind
{
    /// <summary>States and what happens to them.</summary>
    Scenario,

    /// <summary>Scenarios with what is varied in them.</summary>
    Sweep,

    /// <summary>Worlds with what they should give, and what is fitted.</summary>
    Calibration,

    /// <summary>Figures from the record.</summary>
    Targets,

    /// <summary>Sizes of states and propensities of pairs.</summary>
    Landscape,

    /// <summary>Switches and numbers that scenarios include.</summary>
    Parameters,
}
