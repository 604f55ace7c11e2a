using System.Text.Json;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Spells;
using AllianceSim.Figures.Networks;
using AllianceSim.Reports.Pages;

namespace AllianceSim.Reports.Parts;

/// <summary>The network of alliances of one run with a slider through its years: the data, which the page's script draws.</summary>
internal static class NetworkPart
{
    /// <summary>Characters beyond which it makes the page too large: some five hundred states in a hundred years.</summary>
    private const int MostCharacters = 600_000;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlPage page, RunStory story)
    {
        var json = JsonSerializer.Serialize(DataOf(story), JsonSerializerOptions.Web);
        if (json.Length > MostCharacters)
        {
            page.Line($"There are too many states and years for this page; figures/network.svg shows some years.");
            return;
        }

        page.Line($"Who is bound to fight for whom in run {story.Run}. Discs: states, by power; colours: blocs, each around its strongest member. Move the slider, or press the arrow keys on it; choose a state, by pointer or from the list, for its story and its alliances.");
        page.Html($"<div id=\"network\"></div>\n<script type=\"application/json\" id=\"network-data\">{json}</script>\n<noscript><p>The network needs scripts; the figure 'network' and the stories below do not.</p></noscript>");
    }

    private static object DataOf(RunStory story)
    {
        var history = new NetworkHistory(story);
        var rows = story.Rows;
        var place = history.Names.Select((name, i) => (name, i)).ToDictionary(state => state.name, state => state.i, StringComparer.Ordinal);
        var years = history.Years.Select(history.In).ToList();
        return new
        {
            Years = history.Years,
            history.Names,
            Places = history.Places.Select(at => new[] { Math.Round(at.X, 4), Math.Round(at.Y, 4) }),
            StateLayout.Aspect,

            // In tenths of a per mille, -1 for a state that does not exist.
            Power = years.Select(year => year.Powers.Select(power => double.IsNaN(power) ? -1 : (int)Math.Round(10_000 * power))),
            Radius = years.Select(year => year.Powers.Select(power => double.IsNaN(power) ? 0 : Math.Round(StateLayout.Radius(power, history.Names.Count), 4))),
            Blocs = years.Select(year => year.Leaders),
            Ties = SharedTreaty.Of(rows.Alliances, rows.Members).Where(one => place.ContainsKey(one.First) && place.ContainsKey(one.Second))
                .Select(one => new object?[] { place[one.First], place[one.Second], one.Began, one.Ended }),
            Alliances = AllianceLife.Of(rows.Alliances).Select(life => new object?[]
            {
                life.First.Id, life.Name, life.First.Founded, life.Last.Ended,
                rows.Members.Where(member => life.Has(member.Alliance) && place.ContainsKey(member.State))
                    .Select(member => new object?[] { place[member.State], member.Joined, member.Left }),
            }),
            Disputes = rows.Disputes.Where(dispute => place.ContainsKey(dispute.Initiator) && place.ContainsKey(dispute.Target))
                .Select(dispute => new object[] { history.Years[0] + dispute.Tick, place[dispute.Initiator], place[dispute.Target], (int)dispute.Hostility }),
        };
    }
}
