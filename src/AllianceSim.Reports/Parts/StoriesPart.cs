using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Parts;

/// <summary>The stories of every state and alliance of one run, each the text that <c>explain</c> tells.</summary>
internal static class StoriesPart
{
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
    /// <param name="room">Characters of HTML that they may take; where it is less than all take, states come first.</param>
    public static void Write(HtmlPage page, RunStory story, IReadOnlyList<string> states, int room)
    {
        page.Line($"What 'alliancesim explain' tells of run {story.Run}, by state and by alliance.");
        var explainer = new Explainer(story.Scenario, story.Run, story.Rows);
        string[] ofStates = [.. states.Select(state => Told(one => new StateText(one, story).Write(state))).TakeWhile(html => (room -= html.Length) > 0)];
        page.Folded(Phrase.Count(states.Count, "state"), inside =>
        {
            for (var place = 0; place < ofStates.Length; place++)
                inside.Folded(states[place], one => one.Html(ofStates[place]), IdOfState(place));
            WriteRest(inside, states.Count - ofStates.Length, "--state NAME");
        });
        page.Folded(Phrase.Count(explainer.Lives.Count, "alliance"), inside => WriteAlliances(inside, explainer, story, room));
    }

    // The longest-lived are told of first where there is no room for all, in the order of signing all the same.
    private static void WriteAlliances(HtmlPage page, Explainer explainer, RunStory story, int room)
    {
        var told = explainer.Lives.OrderByDescending(life => (life.Last.Ended ?? story.Rows.Years[^1]) - life.First.Founded)
            .Select(life => (Life: life, Html: Told(one => new ExplanationText(one, story.Scenario, isKeyTold: true).Write(explainer.Explain(life)))))
            .TakeWhile(one => (room -= one.Html.Length) > 0)
            .ToDictionary(one => one.Life, one => one.Html);
        new ExplanationText(page, story.Scenario).WriteKey();
        foreach (var life in explainer.Lives.Where(told.ContainsKey))
            page.Folded(Title(life), one => one.Html(told[life]), IdOfAlliance(life.First.Id));
        WriteRest(page, explainer.Lives.Count - told.Count, "--alliance NUMBER");
    }

    private static void WriteRest(HtmlPage page, int rest, string option)
    {
        if (rest > 0)
            page.Line($"There is no room here for {rest} more; 'alliancesim explain DIR {option}' tells of them.");
    }

    private static string Told(Action<HtmlPage> write)
    {
        var page = new HtmlPage(4);
        write(page);
        return page.ToString();
    }

    private static string Title(AllianceLife life) =>
        Phrase.Text($"{life.Name} ({life.First.Founded}-{(life.Last.Ended is { } ended ? Phrase.Text($"{ended}") : "")})");
}
