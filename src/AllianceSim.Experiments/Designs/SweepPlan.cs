using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Experiments.Designs;

/// <summary>A sweep laid out: its design points, each known to be a scenario without mistakes.</summary>
public sealed class SweepPlan
{
    /// <summary>Most problems that are told.</summary>
    private const int MostProblems = 20;

    /// <summary>Design points at which it is looked whether two paths lead to the same field: what is so at one is so at all.</summary>
    private const int LookedAtForTwins = 20;

    /// <summary>Most problems of which the cause is looked for: where a path is wrong, each of thousands of values has the problem.</summary>
    private const int MostCauses = 200;

    private SweepPlan(Sweep sweep, IReadOnlyList<DesignPoint> points) => (Sweep, Points) = (sweep, points);

    /// <summary>The sweep.</summary>
    public Sweep Sweep { get; }

    /// <summary>The design points, by number.</summary>
    public IReadOnlyList<DesignPoint> Points { get; }

    /// <summary>Runs in all; where the sweep decides on replicates by itself, the most.</summary>
    public long Runs => (long)Points.Count * Sweep.Spec.MostReplicates;

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

        if (count * sweep.Spec.MostReplicates > int.MaxValue)
        {
            problems =
            [
                new(
                    sweep.Path, 0, 0, "", FormattableString.Invariant($"the sweep has {count * sweep.Spec.MostReplicates} runs"),
                    FormattableString.Invariant($"at most {int.MaxValue}; fewer design points or replicates")),
            ];
            return null;
        }

        var plan = new SweepPlan(sweep, Design.Points(sweep));
        problems = plan.FindProblems();
        return problems.Count == 0 ? plan : null;
    }

    /// <summary>The scenario of a point; its seed and number of replicates are the sweep's. Without common random numbers the seed is the
    /// point's own.</summary>
    /// <param name="point">A point of this plan.</param>
    public ScenarioSpec ScenarioOf(DesignPoint point) => Make(point, new ProblemList())!;

    private ScenarioSpec? Make(DesignPoint point, ProblemList problems) =>
        Sweep.Bases[point.Base].File.With([.. point.Settings.Select(setting => setting.ToString())], problems) is { } scenario
            ? scenario with { Seed = SeedOf(point), Replicates = Sweep.Spec.MostReplicates }
            : null;

    /// <summary>Name of the scenario of a point.</summary>
    public string NameOf(DesignPoint point) => Sweep.Bases[point.Base].Scenario.Name;

    private ulong SeedOf(DesignPoint point) => Sweep.Spec.CommonRandomNumbers
        ? Sweep.Spec.Seed
        : new KeyedUniforms(Sweep.Spec.Seed).Seed(point.Number);

    private IReadOnlyList<ScenarioProblem> FindProblems()
    {
        var found = new ProblemList();
        var known = new List<(ScenarioProblem Problem, Cause Cause)>();
        var told = new HashSet<(string, string, string, int?)>();
        foreach (var point in Points)
        {
            foreach (var problem in ProblemsOf(point))
            {
                if (known.Any(one => one.Problem == problem && one.Cause.IsIn(point)))
                    continue;
                var cause = CauseOf(problem, point);
                known.Add((problem, cause));
                // Whatever the value, a path that is wrong is one mistake.
                if (told.Add((problem.Path, problem.Message, cause.Paths, cause.Base)))
                    Tell(problem, cause, point, found);
            }

            if (point.Number < LookedAtForTwins && found.InOrder().Count == 0)
                FindTwins(point, found);
            if (told.Count >= MostProblems || known.Count >= MostCauses)
            {
                found.Add(new Mark(Sweep.Path, 0, 0), "", "there may be more problems: the design points after these were not looked at");
                break;
            }
        }

        return found.InOrder();
    }

    /// <summary>Finds two paths to the same field, such as <c>states.Beta.power</c> and <c>states[1].power</c>: it tells in which order they are
    /// set, and one would be varied in vain.</summary>
    private void FindTwins(DesignPoint point, ProblemList found)
    {
        var settings = point.Settings;
        if (TextOf(settings) == TextOf([.. settings.Reverse()]))
            return;
        foreach (var (first, second) in settings.SelectMany((first, i) => settings.Skip(i + 1).Select(second => (first, second))))
        {
            if (TextOf([first, second]) == TextOf([second, first]))
                continue;
            var (mark, path) = PlaceOf(second, point);
            found.Add(mark, path, $"'{first.Path}' and '{second.Path}' set the same field", "one path for each field");
            return;
        }

        string TextOf(ImmutableArray<Setting> some) => ScenarioWriter.ToYaml(ScenarioOf(point with { Settings = some }));
    }

    private IReadOnlyList<ScenarioProblem> ProblemsOf(DesignPoint point)
    {
        var problems = new ProblemList();
        Make(point, problems);
        return problems.InOrder();
    }

    /// <summary>The settings without any of which the problem would not be there, and the scenario where another would not have it.</summary>
    private Cause CauseOf(ScenarioProblem problem, DesignPoint point)
    {
        var settings = point.Settings;
        foreach (var setting in point.Settings)
        {
            var without = settings.Remove(setting);
            if (ProblemsOf(point with { Settings = without }).Contains(problem))
                settings = without;
        }

        var isInAll = Enumerable.Range(0, Sweep.Bases.Length)
            .All(scenario => ProblemsOf(point with { Base = scenario, Settings = settings }).Contains(problem));
        return new Cause(settings, isInAll ? null : point.Base);
    }

    /// <summary>Says of a problem where the sweep brings it about: at a value, and which values meet there.</summary>
    private void Tell(ScenarioProblem problem, Cause cause, DesignPoint point, ProblemList found)
    {
        var culprit = cause.Settings.Where(setting => problem.File == Mark.CommandLine + setting).Take(1).ToImmutableArray();
        var (mark, path) = culprit is [var one] ? PlaceOf(one, point) : (new Mark(problem.File, problem.Line, problem.Column), problem.Path);
        var where = cause.Settings.Except(culprit).Select(setting => setting.ToString()).ToList();
        // A problem that stands in a file of a scenario names the scenario by its place.
        if (cause.Base is { } scenario && culprit.Length > 0)
            where.Add($"base={Sweep.Bases[scenario].Scenario.Name}");
        var message = where.Count == 0 ? problem.Message : $"{problem.Message} (where {string.Join(", ", where)})";
        found.Add(mark, path, message, problem.Allowed, problem.Nearest);
    }

    private (Mark Mark, string Path) PlaceOf(Setting setting, DesignPoint point) => Sweep.Rows.IsEmpty
        ? (Sweep.Factors.Single(factor => factor.Path == setting.Path).Values.Node.Mark, $"vary.{setting.Path}")
        : (Sweep.Rows[point.Number % Sweep.Rows.Length].Mark, setting.Path);

    /// <summary>What brings a problem about.</summary>
    /// <param name="Settings">Settings that meet.</param>
    /// <param name="Base">The scenario in which they do; null where it is any.</param>
    private sealed record Cause(ImmutableArray<Setting> Settings, int? Base)
    {
        public string Paths => string.Join(' ', Settings.Select(setting => setting.Path));

        public bool IsIn(DesignPoint point) => (Base ?? point.Base) == point.Base && Settings.All(point.Settings.Contains);
    }
}
