using System.Collections.Immutable;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of a parameter file.</summary>
public static class ParameterShape
{
    /// <summary>The keys whose blocks are taken over by scenarios; the others say what the file is, and are of no effect.</summary>
    internal static readonly ImmutableArray<string> Blocks = [ScenarioShape.Mechanisms, ScenarioShape.Parameters];

    /// <summary>How a parameter file is written.</summary>
    public static BlockForm<ParameterSpec> Form { get; } = new(
        "a parameter file",
        new ParameterSpec(),
        [
            Keys<ParameterSpec>.Optional("name", TextForm.Any, p => p.Name, (p, v) => p with { Name = v }, "What the values are."),
            Keys<ParameterSpec>.Optional("about", TextForm.Any, p => p.About, (p, v) => p with { About = v }, "Where they come from."),
            Keys<ParameterSpec>.Optional(
                "sources", new ListForm<string>(TextForm.Any), p => p.Sources, (p, v) => p with { Sources = v }, "Citations of the figures used."),
            Keys<ParameterSpec>.Optional(
                ScenarioShape.Mechanisms, ScenarioShape.Switches, p => p.Mechanisms, (p, v) => p with { Mechanisms = v },
                "Mechanisms switched on or off, by id."),
            Keys<ParameterSpec>.Optional(
                ScenarioShape.Parameters, ScenarioShape.Numbers, p => p.Parameters, (p, v) => p with { Parameters = v }, "Parameters, by id."),
        ]);
}
