using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Worlds;

/// <summary>What scenario to make.</summary>
/// <param name="Files">The data files.</param>
/// <param name="Year">The year on whose 1 January it begins.</param>
/// <param name="States">Which states, as in <c>top:20+tied:USA</c>; see <see cref="Choices"/>.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Ticks">Years to run.</param>
public sealed record ImportRequest(IReadOnlyList<GivenFile> Files, int Year, string States, string Name, int Ticks)
{
    /// <summary>The ways to choose states, in words.</summary>
    public const string Choices = "all, top:N, region:NAME, tied:STATE, or states by name, abbreviation or number, joined by + or commas";

    /// <summary>The regions that can be chosen, in words.</summary>
    public static string Regions => string.Join(", ", Region.All.Select(region => region.Name));
}

/// <summary>A scenario made from data files.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Text">Its file, with what each figure comes from in comments.</param>
/// <param name="Filled">Values that no file gives, and the rules that stood in.</param>
/// <param name="Lacks">What no file tells of, in sentences.</param>
public sealed record ImportedScenario(
    ScenarioSpec Scenario, string Text, ImmutableArray<FilledValue> Filled, ImmutableArray<string> Lacks);
