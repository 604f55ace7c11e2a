using AllianceSim.Experiments.Outcomes;

namespace AllianceSim.Figures.Gallery;

/// <summary>Titles of panels that show an outcome.</summary>
internal static class OutcomeTitle
{
    /// <summary>The outcome with its unit, such as <c>median-life (years)</c>, unless its name says it.</summary>
    /// <param name="id">Id of the outcome.</param>
    public static string Of(string id) => UnitOf(id) is { Length: > 0 } unit && !SaysUnit(id) ? $"{id} ({unit})" : id;

    /// <summary>The outcome without its unit, where an axis has it: <c>disputes</c> for <c>disputes-per-state-year</c>.</summary>
    /// <param name="id">Id of the outcome.</param>
    public static string Bare(string id) => SaysUnit(id) ? id[..^(UnitOf(id).Length + 1)] : id;

    /// <summary>Its unit; empty for a pure number.</summary>
    /// <param name="id">Id of the outcome.</param>
    public static string UnitOf(string id) => OutcomeCatalogue.Find(id)?.Unit is { } unit and not "-" ? unit : "";

    private static bool SaysUnit(string id) => UnitOf(id) is { Length: > 0 } unit && id.EndsWith($"-{unit.Replace(' ', '-')}", StringComparison.Ordinal);
}
