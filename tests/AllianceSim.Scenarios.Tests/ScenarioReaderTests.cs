using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Tests;

public class ScenarioReaderTests
{
    [Fact]
    public void The_documented_example_put_right_is_read_as_written()
    {
        var load = Files.Read(Files.TwoBlocs);

        Assert.Empty(load.Problems);
        var scenario = load.Scenario!;
        Assert.Equal(("two-blocs", 60, 1948, 7UL, 20), (scenario.Name, scenario.Ticks, scenario.Start, scenario.Seed, scenario.Replicates));
        Assert.Equal(["Alpha", "Beta", "Gamma"], scenario.States.Select(s => s.Name));
        Assert.Equal((38.9, -77.0), scenario.States[0].Location);
        var beta = scenario.States[1];
        Assert.Equal((0.5, 0.3, -0.7, "communist"), (beta.Offense, beta.Aggressiveness, beta.Ideology, beta.Doctrine));
        Assert.Null(scenario.Generate);
        Assert.Equal(("Alpha", "Beta"), Assert.Single(scenario.Ties.Contiguous));
        Assert.Equal(AllianceKind.Defense, scenario.Alliances[0].Kind);
        Assert.Equal(["Alpha", "Gamma"], scenario.Alliances[0].Members.AsEnumerable());
        Assert.Equal(new DoctrineSpec("communist", Divisive: true), Assert.Single(scenario.Doctrines));
        Assert.Equal(KeyValuePair.Create("hegemonic-inducement", false), Assert.Single(scenario.Mechanisms));
        Assert.Equal(KeyValuePair.Create("threat.distance-scale", 2500.0), Assert.Single(scenario.Parameters));
        Assert.Equal(new Change(ChangeKind.Multiply, 0.4), scenario.Shocks[0].Power);
        Assert.Equal(("none", 1991), (scenario.Shocks[0].Doctrine, scenario.Shocks[0].At));
        Assert.Equal(new RecordSpec(true, false), scenario.Record);
        Assert.Equal(new StopSpec(StopCondition.NoAlliances, 5), scenario.Stop);
    }

    [Fact]
    public void The_documented_example_as_printed_lacks_a_state()
    {
        var text = Files.TwoBlocs.Replace("  - { name: Gamma, power: 0.05 }\n", "", StringComparison.Ordinal);

        Assert.Equal(
            [
                "f.yaml:20:36: alliances[0].members[1]: there is no state 'Gamma'. Allowed: Alpha, Beta.",
            ],
            Files.Read(text).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Every_key_is_read_into_its_place()
    {
        var load = Files.Read(Files.Full);

        Assert.Empty(load.Problems);
        var scenario = load.Scenario!;
        var alpha = scenario.States[0];
        Assert.Equal("Alpha: the #1", alpha.Name);
        Assert.Equal((0.25, 1e-5, -1, "old creed"), (alpha.Offense, alpha.Aggressiveness, alpha.Ideology, alpha.Doctrine));
        Assert.Equal((1, 0, -0.02), (alpha.Deterrent, alpha.Stability, alpha.Growth));
        Assert.Equal(0.7, alpha.Identity["south: far"]);
        Assert.Equal("no", scenario.States[2].Name);
        Assert.Null(scenario.States[2].Doctrine);
        Assert.Equal(ulong.MaxValue, scenario.Seed);
        Assert.Equal(("no", "Côte d’Ivoire", 3), Assert.Single(scenario.Ties.RecentDisputes));
        Assert.Equal(("no", "007", 1200.5), Assert.Single(scenario.Ties.Distances));
        var pact = scenario.Alliances[0];
        Assert.Equal((1940, 20, "Côte d’Ivoire"), (pact.Signed, pact.Term, pact.Against));
        Assert.Equal(new Change(ChangeKind.Set, 0.1), scenario.Shocks[0].Offense);
        Assert.Equal(new Change(ChangeKind.Add, -0.2), scenario.Shocks[0].Aggressiveness);
        Assert.Equal(["007", "no"], scenario.Shocks[0].States.AsEnumerable());
        Assert.Equal((0.1, new Change(ChangeKind.Add, 0.5)), (scenario.Shocks[1].Chance, scenario.Shocks[1].Will));
        Assert.Equal(["007"], scenario.Shocks[1].SeenBy.AsEnumerable());
        Assert.Equal(["Alpha: the #1"], scenario.Shocks[2].Join.AsEnumerable());
        Assert.True(scenario.Shocks[3].Vanish);
        AssertNewRegime(scenario.Shocks[4]);
        Assert.Equal("League", scenario.Shocks[5].Found!.Name);
        Assert.Equal(new RecordSpec(false, true, true, Weighings: true, Coding: false), scenario.Record);
    }

    [Fact]
    public void Shares_by_name_are_read_into_their_places()
    {
        var scenario = Files.Read(Files.Full).Scenario!;

        Assert.Equal(0.6, scenario.States[1].Nationalism);
        Assert.Equal((0.5, 1.5, 0.3), (scenario.States[1].InterestBias, scenario.States[1].ThreatBias, scenario.States[1].CostBias));
        Assert.Equal((0, 0, 0), (scenario.States[2].InterestBias, scenario.States[2].ThreatBias, scenario.States[2].CostBias));
        Assert.Equal([new("007", 1), new("no", 0.25)], scenario.States[1].Lobbies);
        Assert.Equal(("no", "007", 0.7), Assert.Single(scenario.Ties.Communities));
        var (pact, charter) = (scenario.Alliances[0], scenario.Alliances[1]);
        Assert.Equal((2, AllianceKind.CollectiveSecurity, 0), (pact.Formality, charter.Kind, charter.Formality));
        Assert.Equal((true, false), (pact.Conditional, charter.Conditional));
        Assert.Equal(new("no", 0.2), Assert.Single(pact.Loopholes));
        Assert.Equal(new("Côte d’Ivoire", 0.5), Assert.Single(charter.Obligations));
        Assert.Empty(pact.Obligations);
    }

    [Fact]
    public void States_of_a_generated_world_have_communities_and_terms_of_their_own()
    {
        var scenario = Files.Read(Files.Generated).Scenario!;

        Assert.Equal(("S4", "S5", 0.8), Assert.Single(scenario.Ties.Communities));
        Assert.Equal((0.5, 0.0), (scenario.Alliances[0].Obligations["S2"], scenario.Alliances[0].Loopholes["S3"]));
        Assert.Equal("there is no state 'S13'", Files.Problem(Files.Generated.Replace("S4, S5", "S4, S13")).Message);
        Assert.Equal("'S4' is no member of the alliance at its signing", Files.Problem(Files.Generated.Replace("{ S2:", "{ S4:")).Message);
    }

    [Fact]
    public void A_generated_world_has_states_with_numbers()
    {
        var load = Files.Read(Files.Generated);

        Assert.Empty(load.Problems);
        Assert.Equal(
            new GeneratorSpec
            {
                States = 12, Poles = 3, PoleShare = 0.5, Geography = Geography.Ring, Extent = 5000,
                Ideology = IdeologyMix.Polarised, Identities = 4, Offense = 0.4, Rivalry = 0.2,
            },
            load.Scenario!.Generate);
        Assert.Equal("S13", Files.Problem(Files.Generated.Replace("[S1, S12]", "[S1, S13]")).Message.Split('\'')[1]);
    }

    [Fact]
    public void What_is_left_out_has_the_default_of_the_program()
    {
        var scenario = Files.Read(Files.Small).Scenario!;

        Specs.AssertSame(new StateSpec { Name = "Alpha", Power = 0.6 }, scenario.States[0]);
        Assert.Equal((0, 1UL, 1), (scenario.Start, scenario.Seed, scenario.Replicates));
        Assert.Null(scenario.Stop);
        Assert.Equal(new RecordSpec(), scenario.Record);
    }

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_file()
    {
        var load = Files.Read("""
            name: a/b
            tiks: 10
            states:
              - { name: Alpha, powr: 0.6 }
              - { name: Alpha, power: -1, ideology: 3 }
              - { name: Beta, power: abc }
            alliances:
              - { name: Pact, members: [Beta, Bta] }
            mechanisms: { no-such: on }
            stop: { when: never }
            """);

        Assert.Null(load.Scenario);
        Assert.Equal(
            [
                "f.yaml:1:1: : key 'ticks' is missing",
                "f.yaml:1:7: name: 'a/b' is not allowed",
                "f.yaml:2:1: tiks: unknown key 'tiks'",
                "f.yaml:4:5: states[0]: key 'power' is missing",
                "f.yaml:4:20: states[0].powr: unknown key 'powr'",
                "f.yaml:5:13: states[1].name: state 'Alpha' is there twice",
                "f.yaml:5:27: states[1].power: '-1' is out of range",
                "f.yaml:5:41: states[1].ideology: '3' is out of range",
                "f.yaml:6:26: states[2].power: 'abc' is not right here",
                "f.yaml:8:35: alliances[0].members[1]: there is no state 'Bta'",
                "f.yaml:9:15: mechanisms.no-such: unknown mechanism 'no-such'",
                "f.yaml:10:15: stop.when: 'never' is none of the choices",
            ],
            load.Problems.Select(p => $"{p.File}:{p.Line}:{p.Column}: {p.Path}: {p.Message.Split([':', '('])[0].Trim()}"));
    }

    [Fact]
    public void A_problem_in_one_line_names_place_value_advice_and_choices()
    {
        var problem = Files.Problem(Files.Small.Replace("power: 0.6", "power: 0.6, sttability: 1"));

        Assert.Equal(
            "f.yaml:4:32: states[0].sttability: unknown key 'sttability'. Did you mean 'stability'? Allowed: name, power, offense, "
            + "aggressiveness, ideology, doctrine, identity, location, deterrent, stability, nationalism, interest-bias, threat-bias, cost-bias, lobbies, growth.",
            problem.ToString());
    }

    [Theory]
    [InlineData("on", true)]
    [InlineData("true", true)]
    [InlineData("yes", true)]
    [InlineData("Off", false)]
    [InlineData("False", false)]
    [InlineData("NO", false)]
    public void A_switch_has_three_pairs_of_words(string word, bool meant)
    {
        Assert.Equal(meant, Files.Read(Files.Small + $"record: {{ dyads: {word} }}\n").Scenario!.Record.Dyads);
        foreach (var mechanism in Catalogue.All.Where(m => m.IsSwitch))
            Assert.Equal(meant, Files.Read(Files.Small + $"mechanisms: {{ {mechanism.Id}: {word} }}\n").Scenario!.Mechanisms[mechanism.Id]);
    }

    [Fact]
    public void Ids_and_ranges_of_the_catalogue_are_checked()
    {
        foreach (var parameter in Catalogue.All.SelectMany(m => m.Parameters))
        {
            var above = Wording.Number(parameter.Maximum + Math.Max(1, Math.Abs(parameter.Maximum)));
            Assert.Equal($"'{above}' is out of range", Files.Problem(Files.Small + $"parameters: {{ {parameter.Id}: {above} }}\n").Message);
            Assert.Equal(parameter.Id, Files.Problem(Files.Small + $"parameters: {{ {parameter.Id}q: 1 }}\n").Nearest);
        }

        foreach (var mechanism in Catalogue.All)
        {
            if (mechanism.IsSwitch)
                Assert.Equal(mechanism.Id, Files.Problem(Files.Small + $"mechanisms: {{ {mechanism.Id}q: on }}\n").Nearest);
            else
                Assert.Contains("always on", Files.Problem(Files.Small + $"mechanisms: {{ {mechanism.Id}: off }}\n").Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("name: a\nticks: 5\n", "there are no states")]
    [InlineData("name: a\nticks: 5\nworld: {}\n", "there are no states")]
    [InlineData("name: a\nticks: 5\nworld: { generate: { states: 4, poles: 5 } }\n", "5 poles are more than the 4 states")]
    [InlineData("name: a\nticks: 5\nworld: { generate: { states: 1 } }\n", "'1' is out of range")]
    [InlineData("name: a\nticks: 5\nstates: [{ name: A, power: 1 }]\n", "the list has 1 item")]
    public void A_world_must_come_from_somewhere_and_make_sense(string text, string message)
    {
        Assert.Equal(message, Files.Problem(text).Message);
    }

    [Fact]
    public void A_file_of_nonsense_keys_gives_a_bounded_number_of_problems()
    {
        var load = Files.Read(Files.Small + string.Concat(Enumerable.Range(0, 50_000).Select(n => $"key{n}: 1\n")));

        Assert.Equal(501, load.Problems.Count);
        Assert.Equal("49500 more problems are not shown", load.Problems[^1].Message);
    }

    [Fact]
    public void A_file_of_unknown_names_gives_a_bounded_number_of_problems()
    {
        var load = Files.Read(Files.Small + "ties:\n  rivalries:\n"
            + string.Concat(Enumerable.Range(0, 1000).Select(n => $"    - [Alpha, Gamma{n}]\n")));

        Assert.Equal(501, load.Problems.Count);
        Assert.Equal("500 more problems are not shown", load.Problems[^1].Message);
    }

    private static void AssertNewRegime(ShockSpec shock)
    {
        Assert.Equal(new Change(ChangeKind.Add, 0.1), shock.Nationalism);
        Assert.Equal(new Change(ChangeKind.Set, 1), shock.Outbidding);
        Assert.Equal([new("north", 0.5), new("south: far", 0.5)], shock.Identity);
        Assert.True(shock.NewRegime);
    }
}
