using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Designs;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>The results of a sweep together with its plan.</summary>
public sealed class SweepFolder
{
    private SweepFolder(ResultReader results, SweepPlan plan) => (Results, Plan) = (results, plan);

    /// <summary>The results.</summary>
    public ResultReader Results { get; }

    /// <summary>The plan.</summary>
    public SweepPlan Plan { get; }

    /// <summary>Opens the result folder of a sweep.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="ResultFolderException">It is none, or is damaged, or its sweep reads otherwise than when it was run.</exception>
    public static SweepFolder Open(string path)
    {
        var results = ResultReader.Open(path);
        if (results.Manifest.Kind != ResultKind.Sweep)
            throw new ResultFolderException($"{path}: holds {results.Manifest.Kind.Noun()}, no sweep.") { IsRefusal = true };
        var load = SweepReader.Read(Path.Combine(path, SweepFiles.Sweep), SweepOutcomes.Vocabulary);
        var problems = load.Problems;
        if (load.Sweep is not { } sweep || SweepPlan.Of(sweep, out problems) is not { } plan)
            throw new ResultFolderException($"{problems[0]} The sweep has to be run again.");
        var points = Path.Combine(path, SweepFiles.Points);
        if (!File.Exists(points) || File.ReadAllText(points) != SweepSources.PointsOf(plan).Text)
        {
            throw new ResultFolderException(
                $"{points}: is not what {SweepFiles.Sweep} beside it gives: one of them was changed, or the results are of another version of "
                + $"the program ({results.Manifest.Version} {results.Manifest.Commit}".TrimEnd() + "). Run the sweep again.");
        }

        return new(results, plan);
    }

    /// <summary>What a run is of, in words: its point with what is set there, its replicate and its seed.</summary>
    public string InWords(RunRow run)
    {
        var point = Plan.Points[run.Point];
        var settings = string.Join(", ", point.Settings.Select(setting => setting.ToString()).Prepend(Plan.NameOf(point)));
        return FormattableString.Invariant($"point {run.Point}: {settings}; replicate {run.Replicate}, seed {run.Seed}");
    }

    /// <summary>The scenario of a run, with everything recorded.</summary>
    /// <param name="run">A row of table runs.</param>
    public ScenarioSpec ScenarioOf(RunRow run)
    {
        var scenario = Plan.ScenarioOf(Plan.Points[run.Point]);
        return scenario with { Record = scenario.Record with { States = true, Dyads = true, Terms = true, Weighings = true } };
    }
}
