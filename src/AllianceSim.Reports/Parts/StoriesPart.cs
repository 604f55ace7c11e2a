using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Parts;

/// <summary>The stories of every state and alliance of one run, each the text that <c>explain</c> tells.</summary>
internal static class StoriesPart
{
    /// <summary>Characters of HTML that stories may take; the report is to be sent by mail.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>Id of the element with a state's story.</summary>
    /// <param name="place">Place of the state in the list of states.</param>
    public static string IdOfState(int place) => FormattableString.Invariant($"state-{place}");

    /// <summary>Id of the element with an alliance's story.</summary>
    /// <param name="number">Number of its first treaty.</param>
    public static string IdOfAlliance(int number) => FormattableString.Invariant($"alliance-{number}");

    /// <summary>Writes them.</summary>
    /// <param name="page">Where.</param>
    /// <param name="story">The run.</param>
    /// <param name="states">Names of the states, in the order of the network.</param>
    public static void Write(HtmlPage page, RunStory story, IReadOnlyList<string> states)
    {
        page.Line($"What 'alliancesim explain' tells of run {story.Run}, by state and by alliance.");
        page.Folded(Phrase.Count(states.Count, "state"), inside =>
        {
            for (var place = 0; place < states.Count; place++)
            {
                var name = states[place];
                inside.Folded(name, one => new StateText(one, story).Write(name), IdOfState(place));
            }
        });
        var explainer = new Explainer(story.Scenario, story.Run, story.Rows);
        page.Folded(Phrase.Count(explainer.Lives.Count, "alliance"), inside => WriteAlliances(inside, explainer, story));
    }

    // The longest-lived are told of first where there is no room for all, in the order of signing all the same.
    private static void WriteAlliances(HtmlPage page, Explainer explainer, RunStory story)
    {
        var told = new Dictionary<AllianceLife, string>();
        var room = MostCharacters;
        foreach (var life in explainer.Lives.OrderByDescending(life => (life.Last.Ended ?? story.Rows.Years[^1]) - life.First.Founded))
        {
            var text = new HtmlPage(4);
            new ExplanationText(text, story.Scenario, isKeyTold: true).Write(explainer.Explain(life));
            var html = text.ToString();
            if ((room -= html.Length) < 0)
                break;
            told.Add(life, html);
        }

        new ExplanationText(page, story.Scenario).WriteKey();
        foreach (var life in explainer.Lives.Where(told.ContainsKey))
            page.Folded(Title(life), one => one.Html(told[life]), IdOfAlliance(life.First.Id));
        if (told.Count < explainer.Lives.Count)
            page.Line($"The {told.Count} longest-lived are told of; the other {explainer.Lives.Count - told.Count} by 'alliancesim explain DIR --alliance NUMBER'.");
    }

    private static string Title(AllianceLife life) =>
        Phrase.Text($"{life.Name} ({life.First.Founded}-{(life.Last.Ended is { } ended ? Phrase.Text($"{ended}") : "")})");
}
