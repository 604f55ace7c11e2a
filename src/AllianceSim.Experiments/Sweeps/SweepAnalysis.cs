using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Results.Tables;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What follows from the runs of a sweep: outcomes by design point, contrasts and sensitivity. It reads the tables of runs once,
/// and keeps of each run only what is reported.</summary>
public sealed class SweepAnalysis
{
    private readonly SweepPlan plan;
    private readonly SweepTallies tallies;
    private readonly CompareSpec? compare;
    private readonly Lazy<IReadOnlyList<LevelSummary>> levels;

    /// <summary>Reads the runs.</summary>
    /// <param name="folder">The sweep.</param>
    /// <param name="outcomes">What is reported; empty for what the sweep asks for.</param>
    /// <param name="compare">What is held against what; empty for what the sweep asks for.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="ResultFolderException">A table is damaged.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SweepAnalysis(
        SweepFolder folder, IReadOnlyList<Outcome>? outcomes = null, CompareSpec? compare = null, CancellationToken cancel = default)
    {
        plan = folder.Plan;
        this.compare = compare ?? plan.Sweep.Spec.Compare;
        Outcomes = outcomes ?? SweepOutcomes.Of(plan.Sweep.Spec);
        tallies = SweepTallies.Read(
            folder.Results, plan.Points.Count, TallyParts.Of(Outcomes, this.compare is null ? [] : Contrasts.Lived));
        var contrasts = new Contrasts(this.compare is null ? [] : ContrastedPoints.Of(plan, this.compare), tallies, cancel: cancel);
        Summaries = [.. plan.Points.AsParallel().AsOrdered().WithCancellation(cancel).SelectMany(SummariesOf)];
        Effects = contrasts.Effects(Outcomes);
        Hazards = contrasts.Hazards();
        cancel.ThrowIfCancellationRequested();
        Sensitivity = [.. SensitivityRows()];
        levels = new(() => this.compare is null ? [] : LevelSummary.Of(plan, this.compare, Outcomes, tallies));
    }

    /// <summary>What is reported.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Whether something was to be compared and no two design points differ in that factor alone, one of them at the baseline.</summary>
    public bool ComparesNothing => compare is not null && Effects.Count == 0;

    /// <summary>Runs that did not fail.</summary>
    public int Runs => plan.Points.Sum(point => tallies.ReplicatesOf(point.Number).Count());

    /// <summary>The outcomes at each design point.</summary>
    public IReadOnlyList<SummaryRow> Summaries { get; }

    /// <summary>What levels of the factor compared do to outcomes; empty where none is compared.</summary>
    public IReadOnlyList<EffectRow> Effects { get; }

    /// <summary>What they do to how long ties and treaties last.</summary>
    public IReadOnlyList<HazardRow> Hazards { get; }

    /// <summary>How much outcomes depend on factors; empty where the design is not made for it.</summary>
    public IReadOnlyList<SensitivityRow> Sensitivity { get; }

    /// <summary>The outcomes at each level of the factor compared, pooled over the other factors; empty where none is compared. Worked out
    /// when first asked for.</summary>
    public IReadOnlyList<LevelSummary> Levels => levels.Value;

    /// <summary>Writes the tables into a result folder, and lists its files anew.</summary>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public void Write(string folder)
    {
        DerivedTables.Write(folder, ResultTables.Summaries, Summaries);
        if (compare is not null)
        {
            DerivedTables.Write(folder, ResultTables.Effects, Effects);
            DerivedTables.Write(folder, ResultTables.Hazards, Hazards);
        }

        if (Design.SensitivityOf(plan.Sweep) is not null)
            DerivedTables.Write(folder, ResultTables.Sensitivity, Sensitivity);
        ManifestStore.Seal(folder);
    }

    private IEnumerable<SensitivityRow> SensitivityRows()
    {
        if (Design.SensitivityOf(plan.Sweep) is not { } design)
            yield break;
        foreach (var scenario in plan.Points.GroupBy(plan.NameOf))
        {
            foreach (var outcome in Outcomes)
            {
                var indices = design.Indices([.. scenario.Select(point => outcome.Value(tallies.Of(point.Number)))]);
                foreach (var index in indices.Factors)
                {
                    foreach (var (measure, estimate) in index.Measures)
                    {
                        yield return new(
                            scenario.Key, outcome.Id, plan.Sweep.Factors[index.Factor].Path, measure, estimate.Value, estimate.Lower,
                            estimate.Upper, indices.Used);
                    }
                }
            }
        }
    }

    private IEnumerable<SummaryRow> SummariesOf(DesignPoint point)
    {
        var runs = tallies.Of(point.Number);
        foreach (var outcome in Outcomes)
        {
            var pooled = runs.Count > 0 ? outcome.Pool(runs, 0.95) : new Estimate(double.NaN, double.NaN, double.NaN);
            yield return new(point.Number, outcome.Id, pooled.Value, pooled.Lower, pooled.Upper, runs.Count);
        }
    }
}
