using System.Globalization;
using AllianceSim.Experiments.Signs;
using AllianceSim.Results;

namespace AllianceSim.Signs.Tests;

/// <summary>Every sign of the catalogue holds, with the defaults as they are.</summary>
[Trait("Category", "Signs")]
public class SignTests(ITestOutputHelper output)
{
    public static TheoryData<string> Signs => [.. SignCatalogue.All.Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Holds(string id)
    {
        var findings = SignCatalogue.Find(id)!.Run(Environment.ProcessorCount);
        foreach (var finding in findings)
            output.WriteLine(Text(finding));
        Assert.All(findings, finding => Assert.True(finding.Verdict is CheckVerdict.Holds or CheckVerdict.Reported, Text(finding)));
    }

    [Fact]
    public void Each_has_a_name_of_its_own() =>
        Assert.Equal(SignCatalogue.All.Count, SignCatalogue.All.Select(check => check.Id).Distinct(StringComparer.Ordinal).Count());

    private static string Text(SignFinding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Claim}: {finding.Figure.Value:0.####} [{finding.Figure.Lower:0.####}, {finding.Figure.Upper:0.####}], {finding.Pairs} pairs");
}
