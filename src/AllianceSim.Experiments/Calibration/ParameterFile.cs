using System.Globalization;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Calibration;

/// <summary>The values that a calibration has found, as a file that scenarios can include.</summary>
internal static class ParameterFile
{
    /// <summary>The file, with values to the last digit, so that scenarios that include it run as those of the fit did.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="part">What the values are of.</param>
    /// <param name="estimates">The parameters.</param>
    public static string Write(CalibrationSpec calibration, string part, IEnumerable<EstimateRow> estimates) => CalibrationWriter.Parameters(
        $"{calibration.Name}, {part}",
        $"Fitted by alliancesim calibrate ({calibration.Name}, seed {calibration.Seed.ToString(CultureInfo.InvariantCulture)}); estimates.csv tells how sure each is.",
        estimates.Select(row => KeyValuePair.Create(row.Parameter, row.Estimate)));
}
