using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Parts;

/// <summary>What a scenario is, and where it departs from the defaults.</summary>
internal static class ScenarioPart
{
    /// <summary>Writes it.</summary>
    /// <param name="page">Where.</param>
    /// <param name="scenario">The scenario, as resolved.</param>
    /// <param name="manifest">The manifest of its results.</param>
    public static void Write(HtmlPage page, ScenarioSpec scenario, Manifest manifest)
    {
        if (scenario.About.Length > 0)
            page.Line($"{scenario.About}");
        page.Table(
            ["", ""],
            [
                ["Years", Phrase.Text($"{scenario.Start} to {scenario.Start + scenario.Ticks - 1}, {Phrase.Count(scenario.Ticks, "tick")}{BurnIn(scenario)}")],
                ["States", StatesOf(scenario)],
                ["Alliances in force at the start", Phrase.Text($"{scenario.Alliances.Count(one => one.Signed is null || one.Signed <= scenario.Start)}")],
                ["Runs", Phrase.Text($"{manifest.Replicates}")],
                ["Seed", Phrase.Text($"{manifest.Seed}")],
                ["Version", $"{manifest.Version} {manifest.Commit}".TrimEnd()],
            ]);
        WriteDepartures(page, scenario);
        WriteShocks(page, scenario);
        if (!scenario.Sources.IsEmpty)
        {
            page.Folded("Sources of the figures put in", inside =>
            {
                foreach (var source in scenario.Sources)
                    inside.Item($"{source}");
            });
        }
    }

    /// <summary>Writes the switches and parameters that are not as they are by default.</summary>
    public static void WriteDepartures(HtmlPage page, ScenarioSpec scenario)
    {
        var off = scenario.Mechanisms.Where(one => !one.Value).Select(one => Catalogue.Find(one.Key)).OfType<Mechanism>().ToList();
        var set = scenario.Parameters.Select(one => (Catalogue.FindParameter(one.Key)!.Value.Parameter, one.Value))
            .Where(one => one.Value != one.Parameter.Default).ToList();
        page.Heading($"Set otherwise than by default");
        if (off.Count + set.Count == 0)
            page.Line($"Nothing: every mechanism is on, and every parameter has its default.");
        foreach (var mechanism in off)
            page.Item($"Off: {mechanism.Name} ({mechanism.Id}).");
        if (set.Count > 0)
        {
            page.Table(
                ["Parameter", "Value", "Default", "Unit", "Meaning"],
                set.Select(one => (string[])
                [
                    one.Parameter.Id, Phrase.Text($"{one.Value}"), Phrase.Text($"{one.Parameter.Default}"), one.Parameter.Unit, one.Parameter.Meaning,
                ]));
        }
    }

    private static string BurnIn(ScenarioSpec scenario) =>
        scenario.TicksOfBurnIn > 0 ? Phrase.Text($" after {Phrase.Count(scenario.TicksOfBurnIn, "tick")} of burn-in") : "";

    private static string WhomOf(ShockSpec shock) =>
        string.Join(", ", ((string?[])[.. shock.States, shock.Alliance, shock.Found?.Name]).OfType<string>());

    private static string StatesOf(ScenarioSpec scenario) => scenario.Generate is { } world
        ? Phrase.Text($"{world.States}, generated: {Phrase.Count(world.Poles, "pole")} with {100 * world.PoleShare:0.#}% of the power")
        : Phrase.Text($"{scenario.States.Length}");

    private static void WriteShocks(HtmlPage page, ScenarioSpec scenario)
    {
        if (scenario.Shocks.IsEmpty)
            return;
        page.Folded($"What happens from outside: {Phrase.Count(scenario.Shocks.Length, "shock")}", inside => inside.Table(
            ["Year", "Whom", "Why"],
            scenario.Shocks.Select(shock => (string[])
            [
                shock.At is { } at ? Phrase.Text($"{at}") : Phrase.Text($"by chance, {shock.Chance} a year"), WhomOf(shock), shock.Why,
            ])));
    }
}
