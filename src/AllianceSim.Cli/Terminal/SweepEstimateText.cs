using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Terminal;

/// <summary>What a sweep will take, in a few lines.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class SweepEstimateText(TextWriter output)
{
    private readonly Screen screen = new(output);

    /// <summary>Writes it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="shard">Which part of it.</param>
    /// <param name="estimate">What it takes.</param>
    /// <param name="jobs">Runs at the same time.</param>
    /// <param name="folder">Where results would go.</param>
    public void Write(SweepPlan plan, Shard shard, SweepEstimate estimate, int jobs, string folder)
    {
        var part = shard.IsWhole ? "" : $", shard {shard}";
        var most = estimate.MostRuns > estimate.Runs ? Phrase.Text($" to {estimate.MostRuns}") : "";
        screen.Line($"{plan.Sweep.Spec.Name}{part}: {Phrase.Count(plan.Points.Count, "design point")}, {estimate.Runs}{most} runs");
        screen.Line($"A run takes about {Phrase.Number(estimate.SecondsPerRun)} s ({estimate.Tried} tried), and {Phrase.Number(estimate.BytesPerRun / 1000)} kB.");
        screen.Line($"With {Phrase.Count(jobs, "job")} all take about {Time(estimate.Runs)}{(most.Length > 0 ? $" to {Time(estimate.MostRuns)}" : "")}, and {Phrase.Number(estimate.Runs * estimate.BytesPerRun / 1e6)} MB{(most.Length > 0 ? " or more" : "")}.");
        screen.Line($"Results would go into {folder}. Nothing was written.");

        string Time(long runs) => Duration(TimeSpan.FromSeconds(runs * estimate.SecondsPerRun / jobs));
    }

    private static string Duration(TimeSpan time) => time.TotalMinutes < 2 ? Phrase.Text($"{time.TotalSeconds:0} s")
        : time.TotalHours < 2 ? Phrase.Text($"{time.TotalMinutes:0} min")
        : Phrase.Text($"{time.TotalHours:0.#} h");
}
