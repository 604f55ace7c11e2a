namespace AllianceSim.Results;

/// <summary>What the model is held against.</summary>
public enum CheckKind
{
    /// <summary>A figure from the record.</summary>
    Target,

    /// <summary>A claim of the theory.</summary>
    Sign,

    /// <summary>Nothing: the figure is reported beside a claim.</summary>
    Finding,
}

/// <summary>What comes of a check; of a target first, in the order of <see cref="FitVerdict"/>.</summary>
public enum CheckVerdict
{
    /// <summary>The model's value lies within the record's interval.</summary>
    Met = (int)FitVerdict.Met,

    /// <summary>It does not, but its interval overlaps the record's.</summary>
    Near = (int)FitVerdict.Near,

    /// <summary>The intervals do not touch.</summary>
    Missed = (int)FitVerdict.Missed,

    /// <summary>The runs give no value.</summary>
    Unknown = (int)FitVerdict.Unknown,

    /// <summary>The whole interval lies on the side that is claimed.</summary>
    Holds,

    /// <summary>The interval holds the neutral number: the runs do not tell.</summary>
    NotToldApart,

    /// <summary>The whole interval lies on the other side.</summary>
    Contradicted,

    /// <summary>Nothing is claimed.</summary>
    Reported,
}

/// <summary>A figure of the model, held against the record or a claim of the theory.</summary>
/// <param name="Check">Id of the sign, or of what is measured.</param>
/// <param name="Kind">What it is held against.</param>
/// <param name="World">Name of the set of targets, such as an era; empty for a sign.</param>
/// <param name="What">What the figure is.</param>
/// <param name="Target">Its value in the record; of a sign the number on one side of which it should lie; NaN where nothing is claimed.</param>
/// <param name="TargetLow">Lower bound of the record's 95% interval; of a sign NaN where it should lie below.</param>
/// <param name="TargetHigh">Upper bound; of a sign NaN where it should lie above.</param>
/// <param name="Model">Its value in the model; NaN where the runs give none.</param>
/// <param name="ModelLow">Lower bound of its 95% interval.</param>
/// <param name="ModelHigh">Upper bound.</param>
/// <param name="Verdict">What follows.</param>
/// <param name="Note">What else is to be known of it.</param>
public readonly record struct CheckRow(
    string Check, CheckKind Kind, string World, string What, double Target, double TargetLow, double TargetHigh, double Model, double ModelLow,
    double ModelHigh, CheckVerdict Verdict, string Note)
{
    /// <summary>A target as the fit of a calibration has it, which weighs nothing here.</summary>
    public FitRow AsFit() =>
        new(World, Check, Target, TargetLow, TargetHigh, 0, Model, ModelLow, ModelHigh, double.NaN, (FitVerdict)Verdict);
}
