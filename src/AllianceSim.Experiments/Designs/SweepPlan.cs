using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Designs;

/// <summary>A sweep laid out: its design points, each known to be a scenario without mistakes.</summary>
public sealed class SweepPlan
{
    /// <summary>Most problems that are looked for: where one value is wrong, all points with it are.</summary>
    private const int MostProblems = 20;

    private SweepPlan(Sweep sweep, IReadOnlyList<DesignPoint> points) => (Sweep, Points) = (sweep, points);

    /// <summary>The sweep.</summary>
    public Sweep Sweep { get; }

    /// <summary>The design points, by number.</summary>
    public IReadOnlyList<DesignPoint> Points { get; }

    /// <summary>Runs in all.</summary>
    public long Runs => (long)Points.Count * Sweep.Spec.Replicates;

    /// <summary>Lays out a sweep, and makes the scenario of every point once to see that it can be.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="problems">What is wrong, each mistake once.</param>
    /// <returns>The plan, or null where anything is wrong.</returns>
    public static SweepPlan? Of(Sweep sweep, out IReadOnlyList<ScenarioProblem> problems)
    {
        if (Design.Count(sweep) is var count && count > Design.MostPoints)
        {
            problems =
            [
                new(
                    sweep.Path, 0, 0, "", FormattableString.Invariant($"the design has more than {Design.MostPoints} points"),
                    "fewer levels, or a design that draws (random, latin-hypercube, sobol)"),
            ];
            return null;
        }

        var plan = new SweepPlan(sweep, Design.Points(sweep));
        problems = plan.FindProblems();
        return problems.Count == 0 ? plan : null;
    }

    /// <summary>The scenario of a point; its seed and number of replicates are the sweep's.</summary>
    /// <param name="point">A point of this plan.</param>
    public ScenarioSpec ScenarioOf(DesignPoint point) => Make(point, new ProblemList())!;

    private ScenarioSpec? Make(DesignPoint point, ProblemList problems) =>
        Sweep.Bases[point.Base].File.With([.. point.Settings.Select(setting => setting.ToString())], problems) is { } scenario
            ? scenario with { Seed = Sweep.Spec.Seed, Replicates = Sweep.Spec.Replicates }
            : null;

    private List<ScenarioProblem> FindProblems()
    {
        var found = new List<ScenarioProblem>();
        var known = new HashSet<ScenarioProblem>();
        foreach (var point in Points)
        {
            var problems = new ProblemList();
            Make(point, problems);
            found.AddRange(problems.InOrder().Select(problem => InWordsOfSweep(problem, point)).Where(known.Add));
            if (found.Count >= MostProblems)
                break;
        }

        return [.. found.OrderBy(problem => problem.Line)];
    }

    /// <summary>Says of a problem where the sweep brings it about: at a value, or where values meet.</summary>
    private ScenarioProblem InWordsOfSweep(ScenarioProblem problem, DesignPoint point)
    {
        var culprit = point.Settings.Where(setting => problem.File.EndsWith(setting.ToString(), StringComparison.Ordinal)).ToImmutableArray();
        if (culprit is [var one])
        {
            var mark = Sweep.Spec.Factors.Single(factor => factor.Path == one.Path).Values.Node.Mark;
            return problem with { File = mark.Source, Line = mark.Line, Column = mark.Column, Path = $"vary.{one.Path}" };
        }

        var where = string.Join(", ", point.Settings.Select(setting => setting.ToString()));
        return problem with { Message = $"{problem.Message} (where {where})" };
    }
}
