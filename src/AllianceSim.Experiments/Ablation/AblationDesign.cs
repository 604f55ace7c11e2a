using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Ablation;

/// <summary>A scenario as it is, and as often again as it has mechanisms to turn off, one at a time.</summary>
public sealed class AblationDesign
{
    private AblationDesign(ScenarioSpec scenario, IReadOnlyList<Mechanism> mechanisms, IReadOnlyList<Mechanism> alreadyOff)
    {
        // States and dyads are tables that no outcome needs.
        Scenario = scenario with { Record = new(States: false, Dyads: false) };
        Mechanisms = mechanisms;
        AlreadyOff = alreadyOff;
    }

    /// <summary>The scenario with every mechanism as it has it.</summary>
    public ScenarioSpec Scenario { get; }

    /// <summary>Mechanisms that are turned off in turn, in the catalogue's order.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; }

    /// <summary>Mechanisms that were asked for but are off in the scenario itself, so that there is nothing to turn off.</summary>
    public IReadOnlyList<Mechanism> AlreadyOff { get; }

    /// <summary>Every mechanism that can be turned off, in the catalogue's order.</summary>
    public static IReadOnlyList<Mechanism> Switches { get; } = [.. Catalogue.All.Where(mechanism => mechanism.IsSwitch)];

    /// <summary>Plans the ablation of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="mechanisms">Ids of the mechanisms to turn off, in any order; empty for all but those that are off by default.</param>
    /// <exception cref="ArgumentException">No mechanism of an id can be turned off.</exception>
    public static AblationDesign Of(ScenarioSpec scenario, IReadOnlyList<string>? mechanisms = null)
    {
        var unknown = mechanisms?.FirstOrDefault(id => Switches.All(mechanism => mechanism.Id != id));
        if (unknown is not null)
            throw new ArgumentException($"No mechanism '{unknown}' can be turned off.", nameof(mechanisms));
        var asked = Switches
            .Where(mechanism => mechanisms?.Contains(mechanism.Id) ?? (mechanism.IsOnByDefault || IsOn(mechanism))).ToLookup(IsOn);
        return new(scenario, [.. asked[true]], [.. asked[false]]);

        bool IsOn(Mechanism mechanism) => scenario.Mechanisms.GetValueOrDefault(mechanism.Id, mechanism.IsOnByDefault);
    }

    /// <summary>The scenario with one more mechanism off.</summary>
    public ScenarioSpec Without(Mechanism mechanism) => Scenario.Without(mechanism.Id);
}
