using AllianceSim.Engine.Recording;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Spells;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>Figures are drawn from a result folder.</summary>
/// <param name="results">The folder.</param>
/// <param name="runs">Its runs.</param>
public sealed class ResultFigureSource(ResultReader results, IReadOnlyList<RunRows> runs) : IFigureSource
{
    private readonly Lazy<Task<RunStory?>> story = new(() => Task.Run(() => TellAgain(results)));

    /// <inheritdoc/>
    public Provenance Provenance => new(results.Scenario, results.Manifest.Seed, runs.Count);

    /// <inheritdoc/>
    public IReadOnlyList<Recorded<TickRow>> Ticks => results.Ticks;

    /// <inheritdoc/>
    public IReadOnlyList<Recorded<AllianceRow>> Alliances => results.Alliances;

    /// <inheritdoc/>
    public IReadOnlyList<(string Label, SurvivalCurve Curve)> Survival =>
    [
        ("Treaties", Curve([.. runs.SelectMany(AllianceSpells.Of).Select(s => s.Spell)])),
        ("Ties", Curve([.. runs.SelectMany(TieSpells.Of).Select(s => s.Spell)])),
    ];

    /// <inheritdoc/>
    public CauseTally Causes => CauseTally.Of(runs);

    /// <inheritdoc/>
    public DisputeTally Disputes => new(runs);

    /// <inheritdoc/>
    public IReadOnlyList<EntanglementByAllies> Entanglement => EntanglementByAllies.Of(runs);

    /// <inheritdoc/>
    public RunStory? Story => story.Value.GetAwaiter().GetResult();

    /// <summary>Shocks that struck in every run: a dated one does, one by chance hardly ever.</summary>
    public IReadOnlyList<YearMark> Shocks =>
    [
        .. results.Events.Where(e => e.Row.Kind == EventKind.Shock)
            .GroupBy(e => (e.Row.Tick, e.Row.Text))
            .Where(g => g.Select(e => e.Run).Distinct().Count() == runs.Count)
            .Select(g => new YearMark(First + g.Key.Tick, g.Key.Text)),
    ];

    /// <summary>Begins to tell the first run again while other things are done, for those who will ask for <see cref="Story"/>.</summary>
    public void BeginStory() => _ = story.Value;

    private int First => results.Ticks.Count == 0 ? 0 : results.Ticks[0].Row.Label - results.Ticks[0].Row.Tick;

    // Results of another version are no error here: what they hold is drawn all the same.
    private static RunStory? TellAgain(ResultReader results)
    {
        try
        {
            return results.Runs.Any(run => run.Row.Status == RunStatus.Done) ? RunStory.Of(results) : null;
        }
        catch (ResultFolderException)
        {
            return null;
        }
    }

    private static SurvivalCurve Curve(IReadOnlyList<Spell> spells) => KaplanMeier.Estimate(spells) with { Watched = spells };
}
