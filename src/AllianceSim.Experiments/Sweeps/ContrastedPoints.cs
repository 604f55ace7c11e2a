using AllianceSim.Experiments.Designs;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>The design points of a contrast, in pairs that differ in one factor alone.</summary>
/// <param name="Contrast">What is held against what.</param>
/// <param name="Family">The comparisons that probabilities are adjusted for: those over all design points, those within the levels of one other
/// factor, and those within all factors that are varied one at a time.</param>
/// <param name="Pairs">Numbers of the point at the level, and of its twin at the baseline.</param>
public sealed record ContrastedPoints(Contrast Contrast, string Family, IReadOnlyList<(int Level, int Baseline)> Pairs)
{
    /// <summary>Stands for the factors that are varied one at a time, in a contrast of the points where none of them is.</summary>
    public const string OneAtATime = "one-at-a-time";

    /// <summary>All contrasts of a comparison: each level against the baseline over all points, and within each level of each other factor
    /// that has single levels.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compare">What is compared.</param>
    public static IReadOnlyList<ContrastedPoints> Of(SweepPlan plan, CompareSpec compare)
    {
        var twins = new Dictionary<string, DesignPoint>(StringComparer.Ordinal);
        foreach (var point in plan.Points.Where(point => LevelOf(plan, point, compare.By) == compare.Baseline))
            twins.TryAdd(Others(point, compare.By), point);
        var pairs = new Dictionary<string, List<(DesignPoint Level, DesignPoint Baseline)>>(StringComparer.Ordinal);
        foreach (var point in plan.Points)
        {
            if (LevelOf(plan, point, compare.By) is { } level && level != compare.Baseline
                && twins.TryGetValue(Others(point, compare.By), out var twin))
            {
                pairs.TryAdd(level, []);
                pairs[level].Add((point, twin));
            }
        }

        var contrasts = pairs.Select(pair => Make(pair.Key, "", "", "", pair.Value)).ToList();
        foreach (var (given, isVariedAlone) in OtherFactors(plan, compare.By))
        {
            var family = isVariedAlone ? OneAtATime : given;
            foreach (var (level, all) in pairs)
            {
                var groups = all.GroupBy(pair => LevelOf(plan, pair.Level, given)).ToList();
                if (groups.Count > 1)
                    contrasts.AddRange(groups.Where(g => !(isVariedAlone && g.Key is null)).Select(g => Make(level, family, given, g.Key ?? "", g)));
            }
        }

        var alone = VariedAlone(plan, compare.By);
        if (alone.Count > 0)
        {
            contrasts.AddRange(pairs.Select(
                pair => Make(pair.Key, OneAtATime, OneAtATime, "", pair.Value.Where(points => alone.All(path => points.Level[path] is null)))));
        }

        return contrasts;

        ContrastedPoints Make(
            string level, string family, string given, string at, IEnumerable<(DesignPoint Level, DesignPoint Baseline)> points) => new(
            new(compare.By, level, compare.Baseline, given, at), family, [.. points.Select(pair => (pair.Level.Number, pair.Baseline.Number))]);
    }

    /// <summary>Paths of the factors, beside the one compared, that are varied with the others as the scenario has them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Path of the factor compared.</param>
    public static IReadOnlyList<string> VariedAlone(SweepPlan plan, string by) =>
        [.. OtherFactors(plan, by).Where(factor => factor.IsVariedAlone).Select(factor => factor.Path)];

    /// <summary>The factors beside the one compared that have single levels, and whether each is varied with the others as the scenario has
    /// them.</summary>
    internal static IEnumerable<(string Path, bool IsVariedAlone)> OtherFactors(SweepPlan plan, string by)
    {
        var sweep = plan.Sweep;
        if (sweep.Bases.Length > 1 && by != CompareSpec.Base)
            yield return (CompareSpec.Base, false);
        foreach (var factor in sweep.Factors.Where(factor => factor.Path != by && factor.Values is Levels))
        {
            yield return (
                factor.Path,
                sweep.Spec.Design.Any(
                    part => part.Kind == DesignKind.OneAtATime && (part.Factors.IsEmpty || part.Factors.Contains(factor.Path))));
        }
    }

    /// <summary>The level of a factor at a point; null where it is as the scenario has it.</summary>
    internal static string? LevelOf(SweepPlan plan, DesignPoint point, string factor) =>
        factor == CompareSpec.Base ? plan.NameOf(point) : point[factor];

    /// <summary>All that is set at a point but one factor.</summary>
    private static string Others(DesignPoint point, string by) => string.Join(
        '\n',
        point.Settings.Where(setting => setting.Path != by).Select(setting => setting.ToString())
            .Prepend(by == CompareSpec.Base ? "" : FormattableString.Invariant($"{point.Base}")));
}
