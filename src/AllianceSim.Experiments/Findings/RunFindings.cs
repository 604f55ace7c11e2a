using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Findings;

/// <summary>How often alliances ended in a way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Count">Alliances of all runs.</param>
public readonly record struct EndCount(EndKind Kind, int Count)
{
    /// <summary>Counts the ways, the commonest first; alliances in force are left out.</summary>
    public static IReadOnlyList<EndCount> Of(IEnumerable<AllianceRow> alliances) =>
    [
        .. alliances.Where(a => a.End is not null).GroupBy(a => a.End!.Value)
            .Select(g => new EndCount(g.Key, g.Count())).OrderByDescending(e => e.Count).ThenBy(e => e.Kind),
    ];
}

/// <summary>How often a term was what had fallen most when a member left and the alliance ended.</summary>
/// <param name="Cause">Id of the cause.</param>
/// <param name="Count">Alliances of all runs.</param>
public readonly record struct CauseCount(string Cause, int Count)
{
    /// <summary>Counts the causes, the commonest first; alliances that nobody left by choice are left out.</summary>
    public static IReadOnlyList<CauseCount> Of(IEnumerable<AllianceRow> alliances) =>
    [
        .. alliances.Where(a => a.TopCause.Length > 0).GroupBy(a => a.TopCause, StringComparer.Ordinal)
            .Select(g => new CauseCount(g.Key, g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Cause, StringComparer.Ordinal),
    ];
}

/// <summary>How an alliance of a name fared over the runs in which it existed.</summary>
/// <param name="Name">Name.</param>
/// <param name="Runs">Runs in which it existed.</param>
/// <param name="MeanYears">Mean number of years that it was watched for, to its end or the end of the run.</param>
/// <param name="InForce">Share of those runs at whose end it was in force.</param>
public readonly record struct LongLife(string Name, int Runs, double MeanYears, double InForce);

/// <summary>What came out of the runs of a scenario, in the figures that a reader looks for first.</summary>
public sealed record RunFindings
{
    /// <summary>Number of runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Mean number of alliances signed in a run.</summary>
    public required double Signed { get; init; }

    /// <summary>Mean number of alliances that ended in a run.</summary>
    public required double Ended { get; init; }

    /// <summary>Mean number of alliances in force at the end of a run.</summary>
    public required double InForceAtEnd { get; init; }

    /// <summary>All outcomes, with intervals by bootstrap over runs.</summary>
    public required IReadOnlyList<(Outcome Outcome, Estimate Estimate)> Outcomes { get; init; }

    /// <summary>Ways in which alliances ended, the commonest first.</summary>
    public required IReadOnlyList<EndCount> Ends { get; init; }

    /// <summary>What ended alliances, the commonest first.</summary>
    public required IReadOnlyList<CauseCount> Causes { get; init; }

    /// <summary>The alliances that lived longest, by name, the longest first: of those that existed in at least half of the runs, or of
    /// all where there are none such.</summary>
    public required IReadOnlyList<LongLife> Longest { get; init; }

    /// <summary>Disputes of all runs, and what alliances had to do with them.</summary>
    public required DisputeTally Disputes { get; init; }

    /// <summary>An outcome's estimate.</summary>
    /// <exception cref="KeyNotFoundException">There is no such outcome.</exception>
    public Estimate this[string outcome]
    {
        get
        {
            foreach (var (found, estimate) in Outcomes)
            {
                if (found.Id == outcome)
                    return estimate;
            }

            throw new KeyNotFoundException($"There is no outcome '{outcome}'.");
        }
    }

    /// <summary>Gathers the findings of runs.</summary>
    /// <param name="runs">The runs, at least one.</param>
    public static RunFindings Of(IReadOnlyList<RunRows> runs)
    {
        var alliances = runs.SelectMany(run => run.Treaties).ToList();
        return new RunFindings
        {
            Runs = runs.Count,
            Signed = runs.Average(run => run.Ticks.Sum(t => t.Formed)),
            Ended = runs.Average(run => run.Ticks.Sum(t => t.Ended)),
            InForceAtEnd = runs.Average(run => run.Treaties.Count(a => a.Ended is null)),
            Outcomes = OutcomeCatalogue.Pool(runs),
            Ends = EndCount.Of(alliances),
            Causes = CauseCount.Of(alliances),
            Longest = LongestOf(runs),
            Disputes = new DisputeTally(runs),
        };
    }

    private static IReadOnlyList<LongLife> LongestOf(IReadOnlyList<RunRows> runs)
    {
        var lives = new List<LongLife>();
        foreach (var named in runs.SelectMany(LivesOf).GroupBy(life => life.Name, StringComparer.Ordinal))
        {
            var existed = named.Select(l => l.Run).Distinct().Count();
            lives.Add(new LongLife(
                named.Key, existed, (double)named.Sum(l => l.Years) / existed, (double)named.Count(l => l.InForce) / existed));
        }

        var common = lives.Where(l => 2 * l.Runs >= runs.Count).ToList();
        return
        [
            .. (common.Count > 0 ? common : lives)
                .OrderByDescending(l => l.MeanYears).ThenByDescending(l => l.Runs).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Renegotiated alliances keep their name, so that their years add up.</summary>
    private static IEnumerable<(int Run, string Name, int Years, bool InForce)> LivesOf(RunRows run)
    {
        if (run.Ticks.Count == 0)
            return [];
        var (first, last) = (run.Ticks[0].Label, run.Ticks[^1].Label);
        return run.Treaties.Select(a => (
            run.Run, a.Name, Years: (a.Ended ?? last + 1) - Math.Max(first, a.Founded), InForce: a.Ended is null));
    }
}
