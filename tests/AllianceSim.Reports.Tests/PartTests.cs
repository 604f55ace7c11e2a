using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;

namespace AllianceSim.Reports.Tests;

/// <summary>Sections of reports by themselves.</summary>
public sealed class PartTests(ExampleRun example) : IClassFixture<ExampleRun>
{
    private readonly HtmlPage page = new();

    [Fact]
    public void The_title_of_a_page_is_escaped()
    {
        var html = new ReportPage("<b>bold</b>", "a < b").ToHtml();
        Assert.DoesNotContain("<b>bold", html, StringComparison.Ordinal);
        Assert.Contains("<title>&lt;b&gt;bold", html, StringComparison.Ordinal);
        Assert.Contains("a &lt; b", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_stop_where_there_is_no_more_room_and_say_so()
    {
        const int room = 6_000;
        StoriesPart.Write(page, example.Story, [.. example.Story.Scenario.States.Select(state => state.Name)], room);
        var html = page.ToString();
        Assert.InRange(html.Length, 1, room + 3_000);
        Assert.Contains("There is no room here for", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_does_not_list_itself()
    {
        var manifest = example.Results.Manifest with { Files = [new("report.html", 1, "ab"), new("runs.csv", 2, "cd")] };
        new ManifestPart(manifest).Write(page);
        Assert.Contains("1 file<", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("runs.csv", page.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ReportFile.Name, page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_set_to_its_default_is_no_departure()
    {
        var parameter = Catalogue.FindParameter("onset.base")!.Value.Parameter;
        ScenarioPart.WriteDepartures(page, new ScenarioSpec
        {
            Name = "plain", Ticks = 1, Parameters = example.Story.Scenario.Parameters.Clear().Add(parameter.Id, parameter.Default),
        });
        Assert.Contains("Nothing: every mechanism is on, and every parameter has its default.", page.ToString(), StringComparison.Ordinal);
    }
}
