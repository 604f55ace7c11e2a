using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Scenarios.Tests;

public class ScenarioWriterTests
{
    public static TheoryData<string> Valid { get; } =
        [Files.Small, Files.TwoBlocs, Files.Full, Files.Generated, ScenarioTemplate.Create("new")];

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_written_reads_back_as_the_same(string text)
    {
        var scenario = Files.Read(text).Scenario!;
        var written = ScenarioWriter.ToYaml(scenario);
        var again = Files.Read(written);

        Assert.Empty(again.Problems);
        Specs.AssertSame(scenario, again.Scenario);
        Assert.Equal(written, ScenarioWriter.ToYaml(again.Scenario!));
        Assert.DoesNotContain('\r', written);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("'a' \"b\" \\n")]
    [InlineData("- a")]
    [InlineData("[a, b]")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("010")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("x0.5")]
    [InlineData("&a")]
    [InlineData("*a")]
    [InlineData("!a")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("a, b: {c}")]
    [InlineData("中国")]
    [InlineData("Ελλάδα")]
    [InlineData("🇨🇮 a")]
    [InlineData("a b")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("---")]
    [InlineData("2020-01-01")]
    [InlineData("12:30:45")]
    public void Any_name_survives(string name)
    {
        var scenario = Files.Read(Files.Small).Scenario! with
        {
            About = name + "\n  two lines\n\n" + name + "\t \n",
            Sources = [name, "", " " + name + " "],
        };
        var doctrine = new DoctrineSpec(name);
        scenario = scenario with
        {
            Doctrines = [doctrine],
            States = [scenario.States[0] with { Name = name, Doctrine = name }, scenario.States[1]],
            Alliances = [new AllianceSpec { Name = name, Members = [name, "Beta"] }],
            Shocks = [new ShockSpec { At = 3, States = [name], Doctrine = name, Why = name }],
        };

        var again = Files.Read(ScenarioWriter.ToYaml(scenario));

        Assert.Empty(again.Problems);
        Specs.AssertSame(scenario, again.Scenario);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(1e-300)]
    [InlineData(5e-324)]
    [InlineData(123456789012345.6)]
    [InlineData(1e15)]
    [InlineData(0.30000000000000004)]
    public void Any_number_survives(double power)
    {
        var scenario = Files.Read(Files.Small).Scenario!;
        scenario = scenario with
        {
            States = [scenario.States[0] with { Power = power }, scenario.States[1]],
            Shocks = [new ShockSpec { At = 3, States = ["Beta"], Power = new Change(ChangeKind.Add, -power) }],
        };

        var again = Files.Read(ScenarioWriter.ToYaml(scenario));

        Assert.Empty(again.Problems);
        Assert.Equal(power, again.Scenario!.States[0].Power);
        Assert.Equal(-power, again.Scenario.Shocks[0].Power!.Value.Amount);
    }

    [Fact]
    public void Defaults_are_written_out_and_what_says_nothing_is_left_out()
    {
        Assert.Equal(
            """
            name: small
            ticks: 10
            start: 0
            seed: 1
            replicates: 1
            states:
            - name: Alpha
              power: 0.6
              offense: 0.5
              aggressiveness: 0.3
              ideology: 0
              deterrent: 0
              stability: 0.5
              nationalism: 0.3
              interest-bias: 0
              threat-bias: 0
              cost-bias: 0
              growth: 0
            - name: Beta
              power: 0.4
              offense: 0.5
              aggressiveness: 0.3
              ideology: 0
              deterrent: 0
              stability: 0.5
              nationalism: 0.3
              interest-bias: 0
              threat-bias: 0
              cost-bias: 0
              growth: 0
            record: {states: true, coding: true}

            """,
            ScenarioWriter.ToYaml(Files.Read(Files.Small).Scenario!));
    }

    [Fact]
    public void Switches_and_numbers_of_the_catalogue_survive()
    {
        var scenario = Files.Read(Files.Small).Scenario!;
        scenario = scenario with
        {
            Mechanisms = scenario.Mechanisms.AddRange(Catalogue.All.Where(m => m.IsSwitch).Select(m => KeyValuePair.Create(m.Id, false))),
            Parameters = scenario.Parameters.AddRange(
                Catalogue.All.SelectMany(m => m.Parameters).Select(p => KeyValuePair.Create(p.Id, (p.Minimum + p.Maximum) / 2))),
        };

        Specs.AssertSame(scenario, Files.Read(ScenarioWriter.ToYaml(scenario)).Scenario);
    }
}
