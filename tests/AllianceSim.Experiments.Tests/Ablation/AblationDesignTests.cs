using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Tests.Ablation;

public class AblationDesignTests
{
    private static readonly ScenarioSpec Scenario = new()
    {
        Name = "test",
        Ticks = 10,
        Mechanisms = ImmutableSortedDictionary<string, bool>.Empty.Add("inertia", false).Add("security", true),
    };

    [Fact]
    public void EverySwitchThatIsOnIsTurnedOff()
    {
        var design = AblationDesign.Of(Scenario);
        Assert.Equal(Catalogue.All.Where(m => m.IsSwitch && m.IsOnByDefault && m.Id != "inertia"), design.Mechanisms);
        Assert.Equal(["inertia"], design.AlreadyOff.Select(m => m.Id));
    }

    [Fact]
    public void AskedForOnesComeInTheOrderOfTheCatalogueAndOnce()
    {
        var design = AblationDesign.Of(Scenario, ["institutions", "security", "inertia", "institutions"]);
        Assert.Equal(["security", "institutions"], design.Mechanisms.Select(m => m.Id));
        Assert.Equal(["inertia"], design.AlreadyOff.Select(m => m.Id));
    }

    [Fact]
    public void OneIsOffAndTheRestOfTheScenarioIsAsItWas()
    {
        var design = AblationDesign.Of(Scenario, ["security"]);
        var without = design.Without(design.Mechanisms[0]);
        Assert.Equal([("inertia", false), ("security", false)], without.Mechanisms.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(design.Scenario, without with { Mechanisms = design.Scenario.Mechanisms });
        Assert.Equal(Scenario, design.Scenario with { Record = Scenario.Record });
    }

    [Fact]
    public void OneThatIsOffByDefaultIsTurnedOffOnlyWhereItIsOn()
    {
        Assert.Equal(["bilateral-shapley"], AblationDesign.Of(Scenario, ["bilateral-shapley"]).AlreadyOff.Select(m => m.Id));
        var docked = Scenario with { Mechanisms = Scenario.Mechanisms.Add("bilateral-shapley", true) };
        Assert.Contains(AblationDesign.Of(docked).Mechanisms, m => m.Id == "bilateral-shapley");
    }

    [Theory]
    [InlineData("nonesuch")]
    [InlineData("decision")]
    public void WhatCannotBeTurnedOffIsRefused(string id)
    {
        var error = Assert.Throws<ArgumentException>(() => AblationDesign.Of(Scenario, [id]));
        Assert.Contains($"'{id}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryWayOfEndingIsAnOutcome() =>
        Assert.Superset(
            new HashSet<string>(
            [
                "share-ended-by-abrogation", "share-ended-by-expiry", "share-ended-by-renegotiation", "share-left-by-expulsion",
            ]),
            AblationOutcomes.All.Select(outcome => outcome.Id).ToHashSet());
}
