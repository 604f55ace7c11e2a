using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Figures.Tests;

/// <summary>Tables as sweeps give them.</summary>
internal static class SyntheticSweep
{
    public const string Poles = "world.generate.poles";
    public const string Share = "world.generate.pole-share";

    public static readonly CompareSpec Compare = new(Poles, "2");
    public static readonly FactorNames Names = new([Poles, Share, .. Enumerable.Range(0, 40).Select(Mechanism)]);
    public static readonly Provenance Provenance = new("two-blocs", 7, 72) { Points = 18 };

    public static string Mechanism(int i) => string.Create(CultureInfo.InvariantCulture, $"mechanisms.m{i}");

    /// <summary>Outcomes that fall with the place of the level; the interval is 0.1 to either side.</summary>
    public static List<LevelSummary> Levels(IReadOnlyList<string> levels, IReadOnlyList<string> given, params IReadOnlyList<string> outcomes)
    {
        var rows = new List<LevelSummary>();
        foreach (var at in given.Prepend(""))
        {
            foreach (var (level, place) in levels.Select((level, place) => (level, place)))
            {
                rows.AddRange(outcomes.Select(id => new LevelSummary(
                    OutcomeCatalogue.Find(id)!, level, at.Length == 0 ? "" : Share, at,
                    at.Length == 0 ? Around(1.0 / (1 + place), 0.1) : new(0.8 / (1 + place), double.NaN, double.NaN), 4, at.Length == 0 ? 12 : 4)));
            }
        }

        return rows;
    }

    /// <summary>Ratios of ties: 2 over all points, and at each level of each given factor as it is told.</summary>
    public static List<HazardRow> Hazards(IReadOnlyList<string> levels, params IReadOnlyList<(string Given, string At, double Ratio)> given) =>
    [
        .. given.Prepend(("", "", 2)).SelectMany(one => levels.Select(level => Hazard(new(Poles, level, "2", one.Item1, one.Item2), one.Item3))),
        .. levels.Select(level => Hazard(new(Poles, level, "2", "", ""), 9) with { Of = LifeKind.Treaties }),
    ];

    public static HazardRow Hazard(Contrast contrast, double ratio, double factor = 1.5) => new(
        contrast, LifeKind.Ties, ratio, ratio / factor, ratio * factor, 0.01, 0.02, 0.02, 0.01, 0.5, 25, 10, 12, -2, -3, -1);

    public static List<EffectRow> Effects(IEnumerable<HazardRow> hazards, params IReadOnlyList<string> outcomes) =>
    [
        .. outcomes.SelectMany(id => hazards.Where(row => row.Of == LifeKind.Ties).Select(row => new EffectRow(
            row.Contrast, id, 1, 2, -1, -2, 0, -3, 1, 0.5, 0.25, 1.25, 0.1, 0.2, 0.2, 4, 12))),
    ];

    /// <summary>Elementary effects, or Sobol indices: a factor's is the share of the first, and the last does nothing.</summary>
    public static List<SensitivityRow> Sensitivity(bool isSobol, int factors, params IReadOnlyList<string> outcomes) =>
    [
        .. from outcome in outcomes
           from i in Enumerable.Range(0, factors)
           let value = i == factors - 1 ? 0 : 0.9 / (factors - i)
           from measure in isSobol ? new[] { "first", "total" } : ["mu", "mu-star", "sigma"]
           let scaled = measure is "first" or "sigma" ? value / 2 : value
           select new SensitivityRow("two-blocs", outcome, Mechanism(i), measure, scaled, scaled * 0.8, scaled * 1.2, 10),
    ];

    public static List<SummaryRow> Summaries(int points, params IReadOnlyList<string> outcomes) =>
    [
        .. Enumerable.Range(0, points).SelectMany(point => outcomes.Select(id => new SummaryRow(point, id, point, point - 0.5, point + 0.5, 4))),
    ];

    /// <summary>Ties at each level; those of the first level end with the hazard, of each further level with that much more.</summary>
    public static List<LevelLives> Lives(IReadOnlyList<string> levels, double hazard, int replicates, int spells) =>
    [
        .. levels.Select((level, place) => new LevelLives(
            LifeKind.Ties, level,
            ReplicatedSurvival.Of(
            [
                .. Enumerable.Range(0, replicates).Select(replicate => LifeTable.Of(
                    spells == 0 ? [] : SyntheticWorld.Curve(spells, hazard * (place + 1), (uint)((10 * place) + replicate)).Watched)),
            ]),
            replicates, 3 * replicates)),
    ];

    /// <summary>Causes that shift by one family with the level; the last level but one has none.</summary>
    public static List<LevelCauses> Causes(IReadOnlyList<string> levels, int scale) =>
    [
        .. levels.Select((level, place) => (Level: level, Counts: Enumerable.Range(0, 6)
                .Select(group => place == levels.Count - 2 ? 0.0 : scale * ((group + place) % 6)).ToList()))
            .Select(one => new LevelCauses(one.Level, one.Counts, one.Counts.Sum(), 12)),
    ];

    /// <summary>Cells with values by place.</summary>
    public static SweepCells Cells(
        IReadOnlyList<string> across, IReadOnlyList<string> down, Func<int, int, double> value, params IReadOnlyList<string> outcomes) => new(
        Poles, Share, across, down,
        [
            .. from id in outcomes
               from one in across.Index()
               from other in down.Index()
               let at = value(one.Index, other.Index)
               select new CellSummary(OutcomeCatalogue.Find(id)!, one.Item, other.Item, at, double.IsNaN(at) ? 0 : 12),
        ]);

    private static Estimate Around(double value, double half) => new(value, value - half, value + half);
}
