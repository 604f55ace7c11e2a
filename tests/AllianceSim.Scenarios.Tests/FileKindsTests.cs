namespace AllianceSim.Scenarios.Tests;

public sealed class FileKindsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-kinds-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("name: a\nticks: 5\nworld: {}\n", FileKind.Scenario)]
    [InlineData("name: a\nticks: 5\nworlds: {}\n", FileKind.Scenario)]
    [InlineData("base: x\nnonsense: 1\n", FileKind.Sweep)]
    [InlineData("vary: {}\n", FileKind.Sweep)]
    [InlineData("name: a\nworlds: []\n", FileKind.Calibration)]
    [InlineData("name: a\nwolrds: []\nfit: {}\n", FileKind.Calibration)]
    [InlineData("name: a\nabout: b\ntargets: []\n", FileKind.Targets)]
    [InlineData("name: a\nsources: []\ntragets: []\n", FileKind.Targets)]
    [InlineData("name: a\nstates: []\nporpensities: []\nactual: []\n", FileKind.Landscape)]
    [InlineData("name: a\nparameters: {}\n", FileKind.Parameters)]
    [InlineData("name: a\nparameters: {}\nticks: 5\n", FileKind.Scenario)]
    [InlineData("- base\n", FileKind.Scenario)]
    [InlineData("base: [", FileKind.Scenario)]
    public void A_file_is_of_the_kind_that_has_most_of_its_keys(string text, FileKind kind)
    {
        var path = Path.Combine(folder.FullName, "file.yaml");
        File.WriteAllText(path, text);

        Assert.Equal(kind, FileKinds.Of(path));
    }

    [Fact]
    public void What_is_no_file_counts_as_a_scenario() => Assert.Equal(FileKind.Scenario, FileKinds.Of(Path.Combine(folder.FullName, "none.yaml")));

    [Theory]
    [InlineData("name: a\nworlds: []\nfit: {}\n", "is a calibration; fit it by 'alliancesim calibrate'")]
    [InlineData("name: a\ntargets: []\n", "is a set of targets; name it under 'worlds' of a calibration")]
    [InlineData("base: x\nvary: {}\n", "is a sweep; run it by 'alliancesim sweep'")]
    [InlineData("name: a\nparameters: { security.weight: 1 }\n", "is a parameter file; name it under 'include' of a scenario")]
    public void Of_a_file_of_another_kind_that_alone_is_told(string text, string problem) =>
        Assert.Equal($"file.yaml: {problem}", Assert.Single(ScenarioReader.Parse(text, "file.yaml").Problems).ToString()[..(problem.Length + 11)]);
}
