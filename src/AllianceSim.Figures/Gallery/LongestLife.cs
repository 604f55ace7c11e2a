using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Gallery;

/// <summary>Chooses the alliance of a run whose terms are drawn where nobody has asked for one.</summary>
internal static class LongestLife
{
    private const string Name = "terms";
    private const string Title = "What staying in an alliance was worth";
    private static readonly string[] Columns = ["member", "year", "worth"];

    /// <summary>The terms of the alliance that lived longest of those that a member's choice ended, or else of all.</summary>
    /// <param name="story">The run; empty where it cannot be told again.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Terms(RunStory? story, Provenance provenance)
    {
        if (story is null)
            return Untold.Figure(Name, Title, Columns, provenance);
        var explainer = new Explainer(story.Scenario, story.Run, story.Rows);
        return Of(explainer.Lives, story.Rows) is { } life
            ? TermsFigure.Of(explainer.Explain(life), provenance, Name)
            : Untold.Figure(Name, Title, Columns, provenance, "No alliance was formed");
    }

    /// <summary>That alliance; null where there is none. Years before the run do not count.</summary>
    public static AllianceLife? Of(IReadOnlyList<AllianceLife> lives, ReplayRows rows) => lives
        .OrderByDescending(life => Cause.Find(life.Last.TopCause) is not null)
        .ThenByDescending(life => (life.Last.Ended ?? rows.Years[^1]) - Math.Max(rows.Years[0], life.First.Founded))
        .FirstOrDefault();
}
