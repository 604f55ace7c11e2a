using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import.Tests;

/// <summary>Numbers of states in the comments of scenarios.</summary>
public sealed class StateNumbersTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Comments_that_the_record_knows_come_first_then_names_and_the_rest_is_left_out()
    {
        const string scenario = """
            name: s  # 999
            ticks: 1
            states:
              - { name: Old Aland,   power: 1, location: [1, 2] }   # 901
              - name: "Old, Beland"
                power: 1
              - name: 'Cel'   # 903, as read by us
                power: 1
              - { name: Beland, power: 1 }
              - { name: Nowhere, power: 1 }
              - { name: Deland, power: 1 }   # 999
            alliances:
              - { name: Nowhere Pact, members: [Cel, Beland] }  # 1195
            """;
        folder.With("system.csv", "stateabb,ccode,year,version", "ALA,901,1900,1", "BEL,902,1900,1", "CEL,903,1900,1")
            .With("nmc.csv", "stateabb,statenme,ccode,year,cinc", "BEL,Beland,902,1900,1", "DEL,Deland,904,1900,1");
        var problems = new ProblemList();
        var record = HistoricalRecord.Read(folder.Files, problems)!;
        var spec = ScenarioReader.Parse(scenario, "s.yaml").Scenario!;

        var numbers = StateNumbers.Of(spec, scenario, record);

        Assert.Equal(
            [
                KeyValuePair.Create("Beland", 902), KeyValuePair.Create("Cel", 903), KeyValuePair.Create("Deland", 904),
                KeyValuePair.Create("Old Aland", 901),
            ],
            numbers);
    }
}
