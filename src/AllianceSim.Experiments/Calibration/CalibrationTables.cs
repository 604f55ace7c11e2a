using AllianceSim.Results;
using AllianceSim.Results.Tables;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What came of a calibration.</summary>
/// <param name="Generations">How its sample came closer to the targets.</param>
/// <param name="Posterior">The final sample.</param>
/// <param name="Searches">How its search went; none where it had none.</param>
/// <param name="Estimates">The parameters.</param>
/// <param name="Fit">The fit, by runs of its own.</param>
internal sealed record CalibrationTables(
    IReadOnlyList<GenerationRow> Generations, IReadOnlyList<PosteriorRow> Posterior, IReadOnlyList<SearchRow> Searches,
    IReadOnlyList<EstimateRow> Estimates, IReadOnlyList<FitRow> Fit)
{
    /// <summary>Writes the tables, and the values found such that scenarios can include them.</summary>
    /// <param name="folder">The result folder.</param>
    /// <param name="calibration">The calibration.</param>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public void Write(string folder, CalibrationFile calibration)
    {
        DerivedTables.Write(folder, ResultTables.Generations, Generations);
        DerivedTables.Write(folder, ResultTables.Posterior, Posterior);
        DerivedTables.Write(folder, ResultTables.Searches, Searches);
        DerivedTables.Write(folder, ResultTables.Estimates, Estimates);
        DerivedTables.Write(folder, ResultTables.Fit, Fit);
        foreach (var world in Estimates.GroupBy(row => row.World))
        {
            var name = world.Key.Length > 0 ? world.Key : CalibrationFiles.Shared;
            DerivedTables.Write(folder, $"{CalibrationFiles.Parameters}/{name}.yaml", ParameterFile.Write(calibration.Spec, name, world));
        }

        ManifestStore.Seal(folder);
    }
}
