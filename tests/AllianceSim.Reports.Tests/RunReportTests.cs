using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests;

public sealed partial class RunReportTests(ExampleRun example) : IClassFixture<ExampleRun>
{
    private readonly string html = example.Html;

    [Fact]
    public void It_asks_nothing_of_any_network()
    {
        Assert.DoesNotMatch(@"\b(src|href|action|data)\s*=\s*""(?!#)", html);
        Assert.DoesNotMatch(@"url\((?!#)", html);
        Assert.DoesNotMatch(@"@import|<link|<iframe|fetch\(|XMLHttpRequest", html);
        Assert.Contains("content=\"default-src 'none';", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_leads_somewhere_and_no_id_is_given_twice()
    {
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Links().Matches(html).Select(match => match.Groups[1].Value), link => Assert.Contains(link, ids));
        Assert.All(References().Matches(html).Select(match => match.Groups[1].Value), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Names_cannot_break_out_of_the_page()
    {
        Assert.DoesNotContain("<b>R", html, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(ExampleRun.Awkward), html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("</script>").Length - 1);
    }

    [Fact]
    public void It_says_what_was_run_and_what_is_not_as_by_default()
    {
        Assert.Contains("A &lt;small&gt; world &amp; its alliances.", html, StringComparison.Ordinal);
        Assert.Contains("<td>onset.base</td><td>-4</td>", html, StringComparison.Ordinal);
        Assert.Contains($"Off: {Catalogue.Find("institutions")!.Name} (institutions).", html, StringComparison.Ordinal);
        Assert.Contains("a collapse", html, StringComparison.Ordinal);
        Assert.Contains("AllianceSim 1.2.3", html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_made_again_from_what_it_holds()
    {
        Assert.Contains("alliancesim run scenario.yaml --out again", html, StringComparison.Ordinal);
        Assert.Contains(HtmlText.Escape(File.ReadAllText(Path.Combine(example.Results.Folder, "scenario.yaml"))), html, StringComparison.Ordinal);
        Assert.All(example.Results.Manifest.Files, file => Assert.Contains(file.Sha256, html, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_say_their_values_where_one_points()
    {
        Assert.All(FigureCatalogue.All, figure => Assert.Contains($"<figure id=\"figure-{figure.Name}\"", html, StringComparison.Ordinal));
        var readings = Readings().Matches(html)
            .SelectMany(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split(SvgPlotter.BetweenReadings, StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        Assert.NotEmpty(readings);
        Assert.All(readings, reading => Assert.Matches(@"^-?[0-9.]+ -?[0-9.]+ [0-9.]+ [0-9.]+ \S", reading));
        Assert.Contains(readings, reading => reading.Contains("Density of ties", StringComparison.Ordinal));
    }

    [Fact]
    public void The_network_has_the_ties_of_every_year()
    {
        var data = JsonDocument.Parse(Network().Match(html).Groups[1].Value).RootElement;
        var years = data.GetProperty("years").EnumerateArray().Select(year => year.GetInt32()).ToList();
        var ticks = example.Results.Ticks.Where(tick => tick.Run == 0).Select(tick => tick.Row).ToList();
        Assert.Equal(ticks.Select(tick => tick.Label), years);
        Assert.Equal(ticks.Select(tick => tick.Ties), years.Select(year => data.GetProperty("ties").EnumerateArray()
            .Where(tie => tie[2].GetInt32() <= year && (tie[3].ValueKind == JsonValueKind.Null || tie[3].GetInt32() > year))
            .Select(tie => (tie[0].GetInt32(), tie[1].GetInt32())).Distinct().Count()));
        Assert.Equal(6, data.GetProperty("names").GetArrayLength());
        Assert.All(data.GetProperty("power").EnumerateArray(), year => Assert.InRange(year.EnumerateArray().Sum(power => power.GetInt32()), 9_990, 10_010));
    }

    [Fact]
    public void Every_state_and_alliance_has_the_story_that_explain_tells()
    {
        for (var place = 0; place < 6; place++)
            Assert.Contains($"<details id=\"state-{place}\">", html, StringComparison.Ordinal);
        var explainer = new Explainer(example.Story.Scenario, 0, example.Story.Rows);
        Assert.NotEmpty(explainer.Lives);
        Assert.All(explainer.Lives, life =>
        {
            var page = new HtmlPage(4);
            new ExplanationText(page, example.Story.Scenario, isKeyTold: true).Write(explainer.Explain(life));
            Assert.Contains($"<details id=\"alliance-{life.First.Id}\">", html, StringComparison.Ordinal);
            Assert.Contains(page.ToString(), html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Causes_of_another_version_are_told_by_their_ids()
    {
        var findings = example.Findings with { Causes = [new("unheard-of", 7)] };
        var told = RunReport.Of(example.Results, example.Results.Manifest, findings, new ResultFigureSource(example.Results, []), []);
        Assert.Contains("<td>unheard-of</td><td></td><td></td><td>7</td>", told, StringComparison.Ordinal);
        Assert.Equal("unheard-of", ExplanationWords.CauseInWords("unheard-of"));
    }

    [GeneratedRegex(@"\sid=""([^""]*)""")]
    private static partial Regex Ids();

    [GeneratedRegex(@"href=""#([^""]*)""")]
    private static partial Regex Links();

    [GeneratedRegex(@"url\(#([^)]*)\)")]
    private static partial Regex References();

    [GeneratedRegex(@"data-readings=""([^""]*)""")]
    private static partial Regex Readings();

    [GeneratedRegex(@"id=""network-data"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Network();
}
