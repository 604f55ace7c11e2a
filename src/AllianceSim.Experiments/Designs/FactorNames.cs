using System.Globalization;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Designs;

/// <summary>Short names of factors, for figures and screens: the path without the section of the scenario that it is in, as
/// <c>poles</c> for <c>world.generate.poles</c>; the whole path where two would have the same name.</summary>
public sealed class FactorNames
{
    /// <summary>Sections that go without saying, the longer ones first.</summary>
    private static readonly string[] Sections = ["world.generate.", "world.", "mechanisms.", "parameters."];

    private readonly Dictionary<string, string> names;

    /// <summary>Names factors.</summary>
    /// <param name="paths">Their paths, each once.</param>
    public FactorNames(IEnumerable<string> paths) => names = paths
        .GroupBy(Cut, StringComparer.Ordinal)
        .SelectMany(same => same.Count() > 1 ? same.Select(path => (path, path)) : same.Select(path => (path, same.Key)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Names the factors of a sweep.</summary>
    public static FactorNames Of(Sweep sweep) => new(sweep.Factors.Select(factor => factor.Path));

    /// <summary>Name of a factor; <c>scenario</c> for <see cref="CompareSpec.Base"/>, and what is no factor as it is.</summary>
    /// <param name="path">Its path.</param>
    public string this[string path] => path == CompareSpec.Base ? "scenario" : names.GetValueOrDefault(path, path);

    /// <summary>The path for readers: <c>the scenario</c> for <see cref="CompareSpec.Base"/>.</summary>
    public static string InFull(string path) => path == CompareSpec.Base ? "the scenario" : path;

    /// <summary>What is set at a design point, in words such as <c>poles 3, institutions off</c>; numbers with three digits.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="point">One of its points.</param>
    public string InWords(SweepPlan plan, DesignPoint point)
    {
        var settings = point.Settings.Select(setting => $"{this[setting.Path]} {Rounded(setting.Value)}");
        return string.Join(", ", plan.Sweep.Bases.Length > 1 || point.Settings.IsEmpty ? settings.Prepend(plan.NameOf(point)) : settings);
    }

    private static string Rounded(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) is >= 0.001 and < 1000
            ? number.ToString("G3", CultureInfo.InvariantCulture)
            : value;

    private static string Cut(string path) =>
        Sections.FirstOrDefault(section => path.StartsWith(section, StringComparison.Ordinal)) is { } cut ? path[cut.Length..] : path;
}
