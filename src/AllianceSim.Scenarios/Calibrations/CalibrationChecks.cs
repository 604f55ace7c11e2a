using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>Checks across the keys of calibration and target files.</summary>
internal static class CalibrationChecks
{
    private static readonly string[] Parameters = [.. Catalogue.All.SelectMany(mechanism => mechanism.Parameters).Select(parameter => parameter.Id)];

    /// <summary>Whether each parameter exists, its range lies within what is allowed, and it is fitted once.</summary>
    public static void Run(Block<CalibrationSpec> block, ProblemList problems)
    {
        CheckFit(block.Value.Fit, block.Node, problems);
        if (!block.Has(CalibrationShape.Worlds))
            return;
        foreach (var (world, node) in block.Value.Worlds.Zip(((ListNode)block.Node[CalibrationShape.Worlds]!).Items.OfType<MapNode>()))
        {
            CheckFit(world.Fit, node, problems);
            foreach (var twice in world.Fit.Where(own => block.Value.Fit.Any(shared => shared.Id == own.Id)))
            {
                problems.Add(
                    ((MapNode)node[CalibrationShape.FitKey]!)[twice.Id]!, $"{twice.Id} is fitted for all worlds and for this one",
                    "either here or for all, not both");
            }
        }
    }

    private static void CheckFit(IEnumerable<FittedParameter> fit, MapNode block, ProblemList problems)
    {
        foreach (var fitted in fit)
        {
            var node = (MapNode)((MapNode)block[CalibrationShape.FitKey]!)[fitted.Id]!;
            if (Catalogue.FindParameter(fitted.Id) is not { } found)
            {
                problems.AddUnknown(node.Mark, node.Path, $"there is no parameter {Wording.Quote(fitted.Id)}", fitted.Id, Parameters);
                continue;
            }

            var parameter = found.Parameter;
            if (!(fitted.From < fitted.To && fitted.From >= parameter.Minimum && fitted.To <= parameter.Maximum))
            {
                problems.Add(
                    node, FormattableString.Invariant($"{fitted.From} to {fitted.To} is no range of {fitted.Id}"),
                    FormattableString.Invariant($"a range within {parameter.Minimum} to {parameter.Maximum}, its lower end first"));
            }
            else if (fitted.Start is { } start && !(start >= fitted.From && start <= fitted.To))
            {
                problems.Add(
                    node["start"]!, FormattableString.Invariant($"{start} does not lie in the range of {fitted.Id}"),
                    FormattableString.Invariant($"a number from {fitted.From} to {fitted.To}"));
            }

            if (fitted.Scale == PriorScale.Log && fitted.From <= 0)
                problems.Add(node, "a range with scale log must lie above 0", "from above 0, or scale: linear");
        }
    }

    /// <summary>Whether worlds can be told apart by the names of their targets, and scenarios by theirs; one scenario may be held against
    /// several sets of targets.</summary>
    public static void CheckNames(Block<CalibrationSpec> block, IReadOnlyList<CalibratedWorld> worlds, ProblemList problems)
    {
        Check("targets", worlds.Select(world => world.Targets.Name));
        Check("a scenario", worlds.Select(world => world.Scenario).Distinct<ScenarioSpec>(ReferenceEqualityComparer.Instance).Select(one => one.Name));

        void Check(string what, IEnumerable<string> names)
        {
            foreach (var twins in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            {
                problems.Add(
                    block.Node[CalibrationShape.Worlds]!, $"{twins.Count()} worlds have {what} with the name {Wording.Quote(twins.Key)}",
                    "a name of its own for each");
            }
        }
    }

    /// <summary>Whether each target can be measured, and lies within its interval.</summary>
    public static void CheckTargets(Reading reading, MetricVocabulary metrics)
    {
        foreach (var block in reading.Blocks<TargetSpec>())
        {
            if (block.Has("metric"))
                CheckMetric(block, metrics, reading.Problems);
            var (target, (low, high)) = (block.Value, block.Value.Interval);
            if (block.Has("value") && block.Has("interval") && !(low < target.Value && target.Value < high))
            {
                reading.Problems.Add(
                    block.Node["interval"]!, FormattableString.Invariant($"the value {target.Value} does not lie inside {low} to {high}"),
                    "a lower bound below the value and an upper bound above it");
            }
        }
    }

    private static void CheckMetric(Block<TargetSpec> block, MetricVocabulary metrics, ProblemList problems)
    {
        var (target, node) = (block.Value, block.Node["metric"]!);
        var isChecked = metrics.Checked.Contains(target.Metric);
        if (!isChecked && !metrics.Fitted.Contains(target.Metric))
        {
            problems.AddUnknown(
                node.Mark, node.Path, $"there is no metric {Wording.Quote(target.Metric)}", target.Metric, [.. metrics.Fitted, .. metrics.Checked],
                "what 'alliancesim outcomes' lists");
        }
        else if (isChecked && target.Weight > 0 && block.IsSound("weight"))
        {
            problems.Add(block.Node, $"nothing can be fitted to {Wording.Quote(target.Metric)}, which is only looked at", "weight: 0");
        }
    }
}
