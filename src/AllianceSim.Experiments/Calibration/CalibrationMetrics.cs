using AllianceSim.Experiments.Effects;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What targets may be of.</summary>
public static class CalibrationMetrics
{
    /// <summary>Every outcome; and what bears on signing and parting, which takes regressions over all runs and so is only looked at.</summary>
    public static MetricVocabulary Vocabulary { get; } =
        new([.. OutcomeCatalogue.All.Select(outcome => outcome.Id)], [.. Effect.All.Select(effect => effect.Id)]);
}
