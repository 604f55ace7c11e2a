namespace AllianceSim.Scenarios.Tests;

public class ScenarioTemplateTests
{
    [Theory]
    [InlineData("my-war")]
    [InlineData("1914")]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("a.b_c-D")]
    public void A_new_scenario_is_valid_and_shows_each_part(string name)
    {
        var load = Files.Read(ScenarioTemplate.Create(name));

        Assert.Empty(load.Problems);
        var scenario = load.Scenario!;
        Assert.Equal(name, scenario.Name);
        Assert.True(scenario.States.Length >= 3);
        Assert.NotEmpty(scenario.Ties.Contiguous);
        Assert.NotEmpty(scenario.Ties.Rivalries);
        Assert.NotEmpty(scenario.Alliances);
        Assert.NotEmpty(scenario.Shocks);
        Assert.NotEmpty(scenario.Doctrines);
        Assert.NotEmpty(scenario.Mechanisms);
        Assert.NotEmpty(scenario.Parameters);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData(".hidden")]
    [InlineData("a..b")]
    [InlineData("a.")]
    [InlineData("a\n")]
    public void A_name_that_is_no_folder_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => ScenarioTemplate.Create(name));
        Assert.NotEmpty(Files.Read(Files.Small, $"name='{name}'").Problems);
    }
}
