namespace AllianceSim.Scenarios.Tests;

public class ShippedScenariosTests
{
    public static TheoryData<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(Root(), "scenarios"), "*.yaml").Order(StringComparer.Ordinal).Where(IsScenario)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_shipped_scenario_is_valid_and_is_written_back_as_the_same(string path)
    {
        var load = ScenarioReader.Read(path);

        Assert.Empty(load.Problems);
        Specs.AssertSame(load.Scenario, Files.Read(ScenarioWriter.ToYaml(load.Scenario!)).Scenario);
    }

    // Sweep files lie beside scenarios; they build upon one.
    private static bool IsScenario(string path) => !File.ReadLines(path).Any(line => line.StartsWith("base:", StringComparison.Ordinal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds AllianceSim.sln.");
        return folder.FullName;
    }
}
