using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Results;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>The files that a sweep can be made again from, for its result folder.</summary>
internal static class SweepSources
{
    /// <summary>The sweep, its scenarios as resolved, and its design points.</summary>
    public static IReadOnlyList<SourceFile> Of(SweepPlan plan)
    {
        var sweep = plan.Sweep;
        var scenarios = sweep.Bases
            .Select(one => new SourceFile($"{SweepFiles.Scenarios}/{one.Scenario.Name}.yaml", ScenarioWriter.ToYaml(one.Scenario)))
            .ToList();
        var spec = sweep.Spec with
        {
            Bases = [.. scenarios.Select(scenario => scenario.Name)], Table = sweep.Rows.IsEmpty ? "" : SweepFiles.Table,
        };
        return [new(SweepFiles.Sweep, SweepWriter.ToYaml(spec)), .. scenarios, .. TableOf(sweep), PointsOf(plan)];
    }

    private static IEnumerable<SourceFile> TableOf(Sweep sweep) => sweep.Rows.IsEmpty
        ? []
        : [new(SweepFiles.Table, PointTable.Write([.. sweep.Factors.Select(factor => factor.Path)], sweep.Rows.Select(row => (IReadOnlyList<string>)row.Values)))];

    /// <summary>What is set at each design point.</summary>
    public static SourceFile PointsOf(SweepPlan plan)
    {
        string[] paths = [.. plan.Sweep.Factors.Select(factor => factor.Path)];
        return new(
            SweepFiles.Points,
            PointTable.Write(
                ["point", "scenario", .. paths],
                plan.Points.Select(point => (string[])
                [
                    point.Number.ToString(CultureInfo.InvariantCulture), plan.NameOf(point), .. paths.Select(path => point[path] ?? ""),
                ])));
    }
}
