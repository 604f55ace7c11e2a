using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Checks;

/// <summary>The blocks of a scenario, laid out for checks across them.</summary>
internal sealed class Findings
{
    public Findings(Block<ScenarioSpec> root, Reading reading)
    {
        Root = root;
        Reading = reading;
        States = [.. reading.Blocks<StateSpec>()];
        Shocks = [.. reading.Blocks<ShockSpec>()];
        Alliances = [.. reading.Blocks<AllianceSpec>().Select(a => (a, FounderOf(a)))];
        Generator = reading.Blocks<GeneratorSpec>().FirstOrDefault();
    }

    /// <summary>The whole scenario.</summary>
    public Block<ScenarioSpec> Root { get; }

    /// <summary>What was gathered.</summary>
    public Reading Reading { get; }

    /// <summary>What is wrong.</summary>
    public ProblemList Problems => Reading.Problems;

    /// <summary>The states named one by one.</summary>
    public IReadOnlyList<Block<StateSpec>> States { get; }

    /// <summary>The alliances, each with the shock that founds it or null for one in force at the start.</summary>
    public IReadOnlyList<(Block<AllianceSpec> Alliance, Block<ShockSpec>? Founder)> Alliances { get; }

    /// <summary>The shocks.</summary>
    public IReadOnlyList<Block<ShockSpec>> Shocks { get; }

    /// <summary>How the world is generated, or null.</summary>
    public Block<GeneratorSpec>? Generator { get; }

    // Nodes are compared by reference, since two alliances can be written alike.
    private Block<ShockSpec>? FounderOf(Block<AllianceSpec> alliance) =>
        Shocks.FirstOrDefault(shock => ReferenceEquals(shock.Node["found"], alliance.Node));
}
