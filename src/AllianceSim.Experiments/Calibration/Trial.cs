namespace AllianceSim.Experiments.Calibration;

/// <summary>A set of parameter values that was tried.</summary>
/// <param name="Number">Its number, in the order in which they were tried, from 0.</param>
/// <param name="Point">Where it lies in the cube of ranges.</param>
/// <param name="Moments">What was measured for each target; NaN where the runs give nothing.</param>
/// <param name="Misfit">Root of the weighted mean square deviation from the targets; infinite where no run of some world came to its end.</param>
public sealed record Trial(int Number, double[] Point, double[] Moments, double Misfit);
