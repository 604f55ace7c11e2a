namespace AllianceSim.Results;

/// <summary>Kinds of results in words.</summary>
public static class ResultKindNames
{
    /// <summary>What a folder of the kind holds, as in <c>a sweep</c>.</summary>
    public static string Noun(this ResultKind kind) => kind switch
    {
        ResultKind.Run => "runs of a single scenario",
        ResultKind.Ablation => "an ablation",
        ResultKind.Sweep => "a sweep",
        ResultKind.Calibration => "a calibration",
        ResultKind.Validation => "a validation",
        _ => "a landscape",
    };
}
