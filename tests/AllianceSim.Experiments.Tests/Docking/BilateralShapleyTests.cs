using System.Collections.Immutable;
using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios;

namespace AllianceSim.Experiments.Tests.Docking;

/// <summary>The shipped scenario that docks Mesa's alliance formation, in drawn worlds, against the rule as its makers wrote it.</summary>
public class BilateralShapleyTests
{
    private const int Worlds = 40;

    private static readonly ScenarioSpec Docked = ScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "docked-shapley.yaml")).Scenario!;

    [Fact]
    public void Every_term_of_this_model_is_off() => Assert.Equal(
        Catalogue.All.Where(mechanism => mechanism.IsSwitch).Select(mechanism => (mechanism.Id, mechanism == BilateralShapley.Definition)).Order(),
        Docked.Mechanisms.Select(pair => (pair.Key, pair.Value)).Order());

    [Theory]
    [InlineData(10, 0.1)]
    [InlineData(10, 0.3)]
    [InlineData(25, 0.1)]
    public void First_ally_those_who_are_each_others_best_as_they_do_there(int states, double spread)
    {
        var (pairs, inPass) = (0, 0);
        for (var number = 0; number < Worlds; number++)
        {
            var (scenario, mesa) = Draw(number, states, spread);
            var first = Alliances(scenario with { Ticks = 1 });
            Assert.Equal(mesa.MutualBest().Order(), first.Order());
            var pass = mesa.OnePass();
            pairs += first.Count;
            inPass += first.Count(pass.Contains);
        }

        Assert.True(pairs > Worlds);
        Assert.Equal(pairs, inPass);
    }

    [Theory]
    [InlineData(10, 0.1)]
    [InlineData(10, 0.3)]
    [InlineData(25, 0.1)]
    public void At_rest_the_best_have_gone_first_and_whoever_is_alone_has_nobody_to_gain_by(int states, double spread)
    {
        for (var number = 0; number < Worlds; number++)
        {
            var (scenario, mesa) = Draw(number, states, spread);
            var last = Alliances(scenario with { Ticks = (states / 2) + 1 });
            Assert.Equal(mesa.BestFirst().Order(), last.Order());
            Assert.Equal(2 * last.Count, last.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Count());
            var allied = last.SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet();
            Assert.DoesNotContain(mesa.Worthwhile, one => !allied.Contains(one.Pair.One) && !allied.Contains(one.Pair.Other));
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1.2, 1.0 / 6)]
    [InlineData(2, 0.5)]
    public void Only_those_ally_whose_positions_are_near_enough_for_the_synergy(double synergy, double most)
    {
        var distances = new List<double>();
        for (var number = 0; number < Worlds; number++)
        {
            var (scenario, _) = Draw(number, 12, 0.3);
            distances.AddRange(Alliances(scenario with { Parameters = scenario.Parameters.SetItem("bilateral-shapley.synergy", synergy) })
                .Select(pair => Math.Abs(scenario.States[pair.One].Ideology - scenario.States[pair.Other].Ideology) / 2));
        }

        Assert.All(distances, distance => Assert.True(distance < most));
        Assert.Equal(most == 0, distances.Count == 0);
        Assert.True(most == 0 || distances.Max() > 0.8 * most);
    }

    [Fact]
    public void What_is_signed_stays()
    {
        var rows = Rows(Docked);
        Assert.Equal(8, rows.Alliances.Count);
        Assert.All(rows.Alliances, alliance => Assert.Null(alliance.Ended));
    }

    private static (ScenarioSpec Scenario, MesaAlliances Mesa) Draw(int number, int states, double spread)
    {
        var random = new Random((1000 * states) + number);
        var powers = Enumerable.Range(0, states).Select(_ => Math.Max(0.01, Near(0.1))).ToArray();
        var positions = Enumerable.Range(0, states).Select(_ => Near(spread)).ToArray();
        var specs = powers.Zip(positions, (power, position) => (power, position))
            .Select((one, i) => new StateSpec { Name = $"N{i:00}", Power = one.power, Ideology = (2 * one.position) - 1 });
        return (Docked with { States = [.. specs], Seed = (ulong)number }, new(powers, positions));

        // As there: normal around one half, cut off at 0 and 1.
        double Near(double sigma) => Math.Clamp(0.5 + (sigma * (Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6)), 0, 1);
    }

    private static List<(int One, int Other)> Alliances(ScenarioSpec scenario)
    {
        var rows = Rows(scenario);
        var places = scenario.States.Select((state, place) => (state.Name, place)).ToImmutableDictionary(one => one.Name, one => one.place);
        return
        [
            .. rows.Members.Where(member => member.Left is null).GroupBy(member => member.Alliance)
                .Select(alliance => alliance.Select(member => places[member.State]).Order().ToArray()).Select(pair => (pair[0], pair[1])),
        ];
    }

    private static ReplayRows Rows(ScenarioSpec scenario)
    {
        var rows = new ReplayRows();
        Simulation.Run(scenario, 0, rows);
        return rows;
    }
}
