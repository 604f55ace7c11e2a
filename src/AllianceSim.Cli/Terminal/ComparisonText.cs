using AllianceSim.Experiments.Findings;
using AllianceSim.Results;

namespace AllianceSim.Cli.Terminal;

/// <summary>Two conditions on one screen.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class ComparisonText(TextWriter output)
{
    private readonly Screen screen = new(output);

    /// <summary>Writes the comparison.</summary>
    public void Write(ResultReader first, ResultReader second, Comparison comparison)
    {
        screen.Line($"{first.Scenario} (seed {first.Manifest.Seed}) and {second.Scenario} (seed {second.Manifest.Seed}), {comparison.Pairs} pairs of runs");
        screen.Table(
            ["Outcome", first.Scenario, second.Scenario, "Ratio", "95% interval"],
            comparison.Outcomes.Select(o => (string[])
            [
                o.Outcome.Id, Screen.Number(o.First.Value), Screen.Number(o.Second.Value), Screen.Number(o.Ratio.Value),
                Screen.Interval(o.Ratio),
            ]));
        new LivesText(output).Write(comparison.Treaties, comparison.Ties);
    }
}
