using AllianceSim.Experiments.Designs;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests;

public class SweepReportTests
{
    [Fact]
    public void A_comparison_is_told_in_sentences_whose_numbers_are_those_of_table_effects()
    {
        using var sweep = new ExampleSweep(
            "vary: { world.generate.poles: [1, 2], mechanisms.institutions: [on, off] }\nreplicates: 6\n"
            + "outcomes: [share-unallied, density]\ncompare: { by: world.generate.poles, baseline: 2 }\n");
        var effects = sweep.Analysis.Effects.Where(row => row.Contrast.Given.Length == 0).ToList();
        var findings = Section(sweep.Html, "findings");
        Assert.NotEmpty(effects);
        Assert.All(effects, row => Assert.Contains(
            row.HolmProbability < 0.05
                ? HtmlText.Escape($"With poles 1 instead of 2, {row.Outcome} is {Phrase.Short(row.Value)} instead of {Phrase.Short(row.BaselineValue)}: ")
                : $"{row.Outcome} at 1",
            findings,
            StringComparison.Ordinal));
        Assert.Contains("<td>world.generate.poles</td><td>1, 2</td>", sweep.Html, StringComparison.Ordinal);
        Assert.Contains("Powers &amp; poles.", sweep.Html, StringComparison.Ordinal);
        Assert.Contains("A &lt;world&gt;.", sweep.Html, StringComparison.Ordinal);
        Assert.Contains("<td>onset.base</td><td>-4</td>", sweep.Html, StringComparison.Ordinal);
        Assert.Contains("alliancesim sweep sweep.yaml --out again", sweep.Html, StringComparison.Ordinal);
        Assert.Contains(
            HtmlText.Escape(File.ReadAllText(Path.Combine(sweep.Folder.Results.Folder, "base-scenarios", "world.yaml"))), sweep.Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_clear_difference_is_told_with_its_ratio_and_random_numbers_only_where_they_are_shared()
    {
        using var sweep = new ExampleSweep(
            "vary: { parameters.onset.base: [-8, 0] }\nreplicates: 6\ncommon-random-numbers: off\n"
            + "outcomes: [disputes-per-state-year]\ncompare: { by: parameters.onset.base, baseline: -8 }\n");
        var row = Assert.Single(sweep.Analysis.Effects);
        var findings = Section(sweep.Html, "findings");
        Assert.InRange(row.HolmProbability, 0, 0.05);
        Assert.Contains(
            $" is {Phrase.Short(row.Value)} instead of {Phrase.Short(row.BaselineValue)}: a difference of {Phrase.Signed(row.Difference)} "
            + Phrase.ShortInterval(row.Low, row.High),
            findings,
            StringComparison.Ordinal);
        Assert.Contains("over 6 replicates with 95% intervals", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_replicate_gives_no_intervals_and_tells_nothing_from_chance()
    {
        using var sweep = new ExampleSweep(
            "vary: { world.generate.poles: [1, 2] }\nreplicates: 1\noutcomes: [density]\ncompare: { by: world.generate.poles, baseline: 2 }\n");
        var findings = Section(sweep.Html, "findings");
        Assert.Contains("Too few runs for intervals: nothing can be told from chance.", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("95%", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_compared_the_findings_say_from_where_to_where_outcomes_go()
    {
        using var sweep = new ExampleSweep("vary: { world.generate.pole-share: [0.4, 0.6, 0.8] }\nreplicates: 2\noutcomes: [density]\n");
        var rows = sweep.Analysis.Summaries.OrderBy(row => row.Value).ToList();
        var names = FactorNames.Of(sweep.Folder.Plan.Sweep);
        var findings = Section(sweep.Html, "findings");
        Assert.Contains($"density goes from {Phrase.Short(rows[0].Value)} ", findings, StringComparison.Ordinal);
        Assert.Contains($" at {names.InWords(sweep.Folder.Plan, sweep.Folder.Plan.Points[rows[0].Point])} to {Phrase.Short(rows[^1].Value)} ", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screening_names_what_matters_most_first()
    {
        using var sweep = new ExampleSweep(
            "vary: { world.generate.pole-share: { uniform: [0.4, 0.8] }, parameters.onset.base: { uniform: [-8, -2] } }\n"
            + "design: morris\nsamples: 3\nreplicates: 1\noutcomes: [disputes-per-state-year]\n");
        var most = sweep.Analysis.Sensitivity.Where(row => row.Measure == "mu-star").MaxBy(row => row.Value);
        Assert.Contains(
            $"what matters most is {FactorNames.Of(sweep.Folder.Plan.Sweep)[most.Factor]} (mu-star {Phrase.Short(most.Value)}", Section(sweep.Html, "findings"),
            StringComparison.Ordinal);
    }

    private static string Section(string html, string id)
    {
        var from = html.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        return html[from..html.IndexOf("</section>", from, StringComparison.Ordinal)];
    }
}
