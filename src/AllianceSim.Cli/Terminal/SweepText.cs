using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;

namespace AllianceSim.Cli.Terminal;

/// <summary>What came out of a sweep, on one screen.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class SweepText(TextWriter output)
{
    /// <summary>Most design points that are shown; the table in the folder has all.</summary>
    private const int MostPoints = 24;

    private readonly Screen screen = new(output);

    /// <summary>Writes it.</summary>
    public void Write(SweepFolder folder, SweepAnalysis analysis)
    {
        var spec = folder.Plan.Sweep.Spec;
        screen.Line($"{spec.Name}: {Screen.Count(folder.Plan.Points.Count, "design point")}, {Screen.Count(analysis.Summaries.GroupBy(row => row.Point).Sum(point => point.First().Runs), "run")}, seed {spec.Seed}");
        if (analysis.Effects.Count > 0)
            WriteContrasts(analysis);
        else
            WritePoints(folder, analysis);
        screen.Line($"Results: {folder.Results.Folder}");
    }

    private void WriteContrasts(SweepAnalysis analysis)
    {
        var contrast = analysis.Effects[0].Contrast;
        screen.Line($"{contrast.By} against {contrast.Baseline}, over all design points that differ in it alone:");
        screen.Table(
            [contrast.By, "Outcome", "Value", $"At {contrast.Baseline}", "Ratio", "95% interval", "p", "p (Holm)"],
            analysis.Effects.Where(row => row.Contrast.Given.Length == 0).Select(row => (string[])
            [
                row.Contrast.Level, row.Outcome, Screen.Number(row.Value), Screen.Number(row.BaselineValue), Screen.Number(row.Ratio),
                Screen.Interval(new(row.Ratio, row.RatioLow, row.RatioHigh)), Screen.Number(row.Probability),
                Screen.Number(row.HolmProbability),
            ]));
        screen.Line($"Hazard ratios at the same age (Cox), errors by replicate:");
        screen.Table(
            [contrast.By, "Of", "Ratio", "95% interval", "p", "p (Holm)", "Years lived", $"At {contrast.Baseline}"],
            analysis.Hazards.Where(row => row.Contrast.Given.Length == 0).Select(row => (string[])
            [
                row.Contrast.Level, row.Of == LifeKind.Ties ? "ties" : "treaties", Screen.Number(row.Ratio),
                Screen.Interval(new(row.Ratio, row.Low, row.High)), Screen.Number(row.Probability), Screen.Number(row.HolmProbability),
                Screen.Number(row.Years), Screen.Number(row.BaselineYears),
            ]));
        if (analysis.Effects.Any(row => row.Contrast.Given.Length > 0))
            screen.Line($"How it moves with the other factors: effects.csv and hazards.csv, columns given and at.");
    }

    private void WritePoints(SweepFolder folder, SweepAnalysis analysis)
    {
        var points = analysis.Summaries.GroupBy(row => row.Point).Take(MostPoints);
        screen.Table(
            ["Point", .. analysis.Outcomes.Select(outcome => outcome.Id)],
            points.Select(point => (string[])
            [
                Name(point.Key), .. point.Select(row => $"{Screen.Number(row.Value)} {Screen.Interval(new(row.Value, row.Low, row.High))}"),
            ]));
        if (folder.Plan.Points.Count > MostPoints)
            screen.Line($"The first {MostPoints} of {folder.Plan.Points.Count}; summaries.csv has all.");

        string Name(int number)
        {
            var point = folder.Plan.Points[number];
            var settings = point.Settings.Select(setting => $"{setting.Path.Split('.')[^1]}={setting.Value}");
            return string.Join(", ", folder.Plan.Sweep.Bases.Length > 1 ? settings.Prepend(folder.Plan.NameOf(point)) : settings);
        }
    }
}
