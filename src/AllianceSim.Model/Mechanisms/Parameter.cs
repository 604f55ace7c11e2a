namespace AllianceSim.Model.Mechanisms;

/// <summary>A number that a scenario can set under <c>parameters:</c>.</summary>
/// <param name="Id">Name in files: lower case words, group and name separated by a dot, as in <c>threat.distance-scale</c>.</param>
/// <param name="Default">Value where the scenario is silent.</param>
/// <param name="Minimum">Smallest value allowed.</param>
/// <param name="Maximum">Largest value allowed.</param>
/// <param name="Unit">Unit, or <c>-</c> for a pure number.</param>
/// <param name="Meaning">What it does, in one sentence.</param>
/// <param name="Neutral">The value that stands in when the mechanism is switched off: the one at which it has no effect.
/// Empty where switching off leaves the parameter alone.</param>
public sealed record Parameter(
    string Id, double Default, double Minimum, double Maximum, string Unit, string Meaning, double? Neutral = null)
{
    /// <summary>Where the default comes from. Default: chosen by hand.</summary>
    public ValueOrigin Origin { get; init; }
}

/// <summary>Where the default value of a parameter comes from.</summary>
public enum ValueOrigin
{
    /// <summary>Set by hand after the works that the mechanism is taken from, of a size that lets the mechanism show; not estimated.</summary>
    Chosen,

    /// <summary>Estimated: the calibration <c>scenarios/calibration/both-eras.yaml</c> gives it, to three digits.</summary>
    Fitted,
}
