using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What targets may be of.</summary>
public static class CalibrationMetrics
{
    /// <summary>Every outcome.</summary>
    public static MetricVocabulary Vocabulary { get; } = new([.. OutcomeCatalogue.All.Select(outcome => outcome.Id)], []);
}
