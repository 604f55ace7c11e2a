using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Results.Tables;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What follows from the runs of a sweep: outcomes by design point, contrasts, sensitivity, and what figures show. It reads the tables
/// of runs once, keeps of each run only what is reported, and works each thing out when it is first asked for.</summary>
public sealed class SweepAnalysis
{
    private readonly SweepPlan plan;
    private readonly SweepTallies tallies;
    private readonly CompareSpec? compare;
    private readonly CancellationToken cancel;
    private readonly Lazy<Contrasts> contrasts;
    private readonly Lazy<IReadOnlyList<SummaryRow>> summaries;
    private readonly Lazy<IReadOnlyList<EffectRow>> effects;
    private readonly Lazy<IReadOnlyList<HazardRow>> hazards;
    private readonly Lazy<IReadOnlyList<SensitivityRow>> sensitivity;
    private readonly Lazy<IReadOnlyList<LevelSummary>> levels;
    private readonly Lazy<IReadOnlyList<LevelLives>> lives;
    private readonly Lazy<IReadOnlyList<LevelCauses>> causes;
    private readonly Lazy<SweepCells?> cells;

    /// <summary>Reads the runs.</summary>
    /// <param name="folder">The sweep.</param>
    /// <param name="outcomes">What is reported; empty for what the sweep asks for.</param>
    /// <param name="compare">What is held against what; empty for what the sweep asks for.</param>
    /// <param name="cancel">Ends the work, also later.</param>
    /// <exception cref="ResultFolderException">A table is damaged.</exception>
    public SweepAnalysis(
        SweepFolder folder, IReadOnlyList<Outcome>? outcomes = null, CompareSpec? compare = null, CancellationToken cancel = default)
    {
        plan = folder.Plan;
        this.compare = compare ?? plan.Sweep.Spec.Compare;
        this.cancel = cancel;
        Outcomes = outcomes ?? SweepOutcomes.Of(plan.Sweep.Spec);
        tallies = SweepTallies.Read(
            folder.Results, plan.Points.Count,
            this.compare is null ? TallyParts.Of(Outcomes) : TallyParts.Of([.. Outcomes, .. LevelCauses.Outcomes], Contrasts.Lived));
        contrasts = new(() => new(this.compare is null ? [] : ContrastedPoints.Of(plan, this.compare), tallies, cancel: cancel));
        summaries = new(() => [.. plan.Points.AsParallel().AsOrdered().WithCancellation(cancel).SelectMany(SummariesOf)]);
        effects = new(() => contrasts.Value.Effects(Outcomes));
        hazards = new(() => contrasts.Value.Hazards());
        sensitivity = new(() => [.. SensitivityRows()]);
        levels = new(() => this.compare is null ? [] : LevelSummary.Of(plan, this.compare, Outcomes, tallies));
        lives = new(() => this.compare is null ? [] : LevelLives.At(plan, this.compare, tallies));
        causes = new(() => this.compare is null ? [] : LevelCauses.At(plan, this.compare, tallies));
        cells = new(() => SweepCells.Of(plan, this.compare, Outcomes, tallies));
    }

    /// <summary>Takes what was written when the sweep was finished, instead of working it out again; only what is in no table is worked
    /// out.</summary>
    /// <param name="folder">The sweep.</param>
    /// <exception cref="ResultFolderException">A table is damaged.</exception>
    public static SweepAnalysis OfWritten(SweepFolder folder) =>
        folder.Results.Manifest.Status == ResultStatus.Finished ? new(folder, folder.Results) : new(folder);

    private SweepAnalysis(SweepFolder folder, ResultReader written)
        : this(folder)
    {
        summaries = new(() => written.Summaries);
        effects = new(() => compare is null ? [] : written.Effects);
        hazards = new(() => compare is null ? [] : written.Hazards);
        sensitivity = new(() => Design.SensitivityOf(plan.Sweep) is null ? [] : written.Sensitivity);
    }

    /// <summary>What is reported.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>What is held against what; null for nothing.</summary>
    public CompareSpec? Compare => compare;

    /// <summary>Whether something was to be compared and no two design points differ in that factor alone, one of them at the baseline.</summary>
    public bool ComparesNothing => compare is not null && Effects.Count == 0;

    /// <summary>Runs that did not fail.</summary>
    public int Runs => plan.Points.Sum(point => tallies.ReplicatesOf(point.Number).Count());

    /// <summary>The outcomes at each design point.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SummaryRow> Summaries => summaries.Value;

    /// <summary>What levels of the factor compared do to outcomes; empty where none is compared.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<EffectRow> Effects => effects.Value;

    /// <summary>What they do to how long ties and treaties last.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<HazardRow> Hazards => hazards.Value;

    /// <summary>How much outcomes depend on factors; empty where the design is not made for it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SensitivityRow> Sensitivity => sensitivity.Value;

    /// <summary>The outcomes at each level of the factor compared, pooled over the other factors; empty where none is compared.</summary>
    public IReadOnlyList<LevelSummary> Levels => levels.Value;

    /// <summary>How long ties and treaties last at each level of the factor compared; empty where none is compared.</summary>
    public IReadOnlyList<LevelLives> Lives => lives.Value;

    /// <summary>What ended treaties at each level of the factor compared; empty where none is compared.</summary>
    public IReadOnlyList<LevelCauses> Causes => causes.Value;

    /// <summary>The outcomes over the levels of two factors; empty where no two are varied together.</summary>
    public SweepCells? Cells => cells.Value;

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
                cancel.ThrowIfCancellationRequested();
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
