using System.Text.RegularExpressions;

namespace AllianceSim.Scenarios.Tests;

public partial class ShippedScenariosTests
{
    private static readonly string[] OfOneMechanism =
    [
        "divisive-ideology", "elite-outbidding", "hegemon-walks-away", "institutions-outlive-threat", "regime-change",
        "security-community", "threat-collapse",
    ];

    private static readonly string[] Shipped =
        [.. Directory.GetFiles(Path.Combine(Root(), "scenarios"), "*.yaml").Order(StringComparer.Ordinal).Where(IsScenario)];

    public static TheoryData<string> Paths { get; } = [.. Shipped];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_shipped_scenario_is_valid_and_is_written_back_as_the_same(string path)
    {
        var load = ScenarioReader.Read(path);

        Assert.Empty(load.Problems);
        Specs.AssertSame(load.Scenario, Files.Read(ScenarioWriter.ToYaml(load.Scenario!)).Scenario);
    }

    [Fact]
    public void Each_mechanism_of_the_list_has_a_scenario_that_says_what_to_switch_off()
    {
        foreach (var name in OfOneMechanism)
        {
            var path = Assert.Single(Shipped, path => Path.GetFileNameWithoutExtension(path) == name);
            var opening = string.Join(' ', File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim()));

            Assert.StartsWith("Covers: ", opening, StringComparison.Ordinal);
            Assert.Contains(" Story: ", opening, StringComparison.Ordinal);
            Assert.Contains("`--set mechanisms.", opening, StringComparison.Ordinal);
            Assert.All(Settings().Matches(opening), setting => Assert.Empty(ScenarioReader.Read(path, [setting.Groups[1].Value]).Problems));
        }
    }

    [GeneratedRegex(@"--set ""?([^""`]+)[""`]")]
    private static partial Regex Settings();

    // Sweeps, landscapes and others lie beside scenarios; none of them has ticks.
    private static bool IsScenario(string path) => File.ReadLines(path).Any(line => line.StartsWith("ticks:", StringComparison.Ordinal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds AllianceSim.sln.");
        return folder.FullName;
    }
}
