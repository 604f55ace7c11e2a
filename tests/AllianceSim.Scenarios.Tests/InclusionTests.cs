namespace AllianceSim.Scenarios.Tests;

public sealed class InclusionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-include-");

    public InclusionTests()
    {
        Write("fitted.yaml", "name: fitted\nabout: of a calibration\nparameters: { inertia.base: 1.5, security.weight: 20 }\nmechanisms: { inertia: on }\n");
        Write("late.yaml", "parameters: { inertia.base: 0.5, onset.base: -7 }\nmechanisms: { institutions: off }\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_scenario_goes_before_what_it_includes_and_later_files_before_earlier()
    {
        var scenario = Read("include: [fitted.yaml, late.yaml]\nparameters: { security.weight: 12 }\n").Scenario!;

        Assert.Equal([0.5, -7, 12], [scenario.Parameters["inertia.base"], scenario.Parameters["onset.base"], scenario.Parameters["security.weight"]]);
        Assert.Equal([true, false], [scenario.Mechanisms["inertia"], scenario.Mechanisms["institutions"]]);
        Assert.Equal(1.5, Read("include: fitted.yaml\n").Scenario!.Parameters["inertia.base"]);
    }

    [Fact]
    public void Settings_of_the_command_line_go_before_all()
    {
        var scenario = ScenarioReader.Read(Write("world.yaml", Files.Generated + "include: fitted.yaml\n"), ["parameters.inertia.base=0.25"]).Scenario!;

        Assert.Equal([0.25, 20], [scenario.Parameters["inertia.base"], scenario.Parameters["security.weight"]]);
    }

    [Fact]
    public void What_is_written_of_a_scenario_has_what_it_included()
    {
        var written = ScenarioWriter.ToYaml(Read("include: fitted.yaml\n").Scenario!);

        Assert.Contains("inertia.base: 1.5", written, StringComparison.Ordinal);
        Assert.DoesNotContain("include", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parameters: { inertia.bsae: 1 }", "wrong.yaml:1:15: parameters.inertia.bsae: unknown parameter 'inertia.bsae'. Did you mean 'inertia.base'?")]
    [InlineData("parameters: { inertia.base: 99 }", "wrong.yaml:1:29: parameters.inertia.base: '99' is out of range")]
    [InlineData("states: []", "wrong.yaml:1:1: states: 'states' cannot be included. Allowed: name, about, sources, mechanisms, parameters")]
    [InlineData("parameters: 5", "wrong.yaml:1:13: parameters: '5' is not right here. Allowed: a block of ids with values")]
    [InlineData("- 1", "is no parameter file")]
    public void Problems_name_the_file_that_they_are_in(string text, string problem)
    {
        Write("wrong.yaml", text + "\n");

        var problems = Read("include: wrong.yaml\n").Problems;

        Assert.Contains(problems, one => one.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("include: [fitted.yaml, none.yaml]\n", ":24: include[1]: {0}none.yaml: there is no such file")]
    [InlineData("include: { a: b }\n", "include: a block of keys is not right here")]
    public void So_does_what_cannot_be_included(string line, string problem) =>
        Assert.Contains(
            Read(line).Problems,
            one => one.ToString().Contains(problem.Replace("{0}", folder.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal), StringComparison.Ordinal));

    private ScenarioLoad Read(string lines) => ScenarioReader.Read(Write("world.yaml", Files.Generated + lines));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
