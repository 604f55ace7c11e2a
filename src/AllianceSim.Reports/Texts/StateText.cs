using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Reports.Texts;

/// <summary>Tells the story of a state in one run: its power, what it feared, its alliances and its disputes.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="story">The run.</param>
public sealed class StateText(IPage page, RunStory story)
{
    private const int MostFeared = 3;
    private const int MostWars = 12;

    /// <summary>Military involvement in a dispute, on the scale of <see cref="InvolvementRow.Involvement"/>.</summary>
    private const int Military = 3;

    private readonly ReplayRows rows = story.Rows;
    private readonly IReadOnlyList<AllianceLife> lives = AllianceLife.Of(story.Rows.Alliances);
    private readonly ILookup<string, StateRow> years = story.Rows.States.ToLookup(row => row.State, StringComparer.Ordinal);
    private readonly ILookup<string, MemberRow> memberships = story.Rows.Members.ToLookup(row => row.State, StringComparer.Ordinal);
    private readonly ILookup<string, InvolvementRow> parts = story.Rows.Involvements.ToLookup(row => row.State, StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<int, DisputeRow> disputes = story.Rows.Disputes.ToDictionary(row => row.Id);

    /// <summary>Tells of a state.</summary>
    /// <param name="state">Its name.</param>
    public void Write(string state)
    {
        page.Heading($"{state}, run {story.Run} of {story.Scenario.Name}");
        WritePower([.. years[state]]);
        WriteAlliances(state);
        WriteDisputes(state);
    }

    private int Year(int tick) => rows.Years[0] + tick;

    private void WritePower(StateRow[] told)
    {
        if (told.Length == 0)
        {
            page.Line($"It did not exist in any year of the run.");
            return;
        }

        var (first, last) = (told[0], told[^1]);
        var end = Year(last.Tick) < rows.Years[^1] ? $" It ceased to exist after {Phrase.Text($"{Year(last.Tick)}")}." : "";
        page.Line($"It held {100 * first.Power:0.0}% of the world's power in {Year(first.Tick)} and {100 * last.Power:0.0}% in {Year(last.Tick)}.{end}");
        var feared = told.Where(row => row.PrincipalThreat.Length > 0).GroupBy(row => row.PrincipalThreat, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First().Tick).Take(MostFeared)
            .Select(group => Phrase.Text($"{group.Key} in {Phrase.Count(group.Count(), "year")}")).ToList();
        if (feared.Count > 0)
            page.Line($"It feared most: {string.Join(", ", feared)}.");
    }

    private void WriteAlliances(string state)
    {
        var told = lives.Select(life => (Life: life, Pieces: memberships[state].Where(row => life.Has(row.Alliance)).OrderBy(row => row.Joined).ToList()))
            .Where(membership => membership.Pieces.Count > 0).ToList();
        page.Heading($"Its alliances");
        if (told.Count == 0)
            page.Line($"It was a member of none.");
        foreach (var (life, pieces) in told)
            page.Item($"{pieces[0].Joined}-{Until(pieces[^1].Left)}  {life.Name} (number {life.First.Id}), {ExplanationWords.Describe(life.First)}{Fate(pieces[^1])}");
    }

    private static string Until(int? left) => left is { } year ? Phrase.Text($"{year}") : "";

    private static string Fate(in MemberRow last)
    {
        var fate = last.Exit switch
        {
            null => "; a member to the end of the run",
            EndKind.Abrogated => "; it broke away",
            EndKind.Expired => "; it did not renew",
            EndKind.Expelled => "; it was expelled",
            EndKind.Vanished => "; it ceased to exist",
            _ => "; the alliance ended around it",
        };
        return Cause.Find(last.TopCause) is { } cause ? $"{fate}: {(last.Exit == EndKind.Expelled ? cause.Matter : cause.Fall)} ({cause.Id})" : fate;
    }

    private void WriteDisputes(string state)
    {
        InvolvementRow[] all = [.. parts[state]];
        page.Heading($"Its disputes");
        if (all.Length == 0)
        {
            page.Line($"It had a part in none.");
            return;
        }

        var begun = all.Count(part => part.Originator && disputes[part.Dispute].Initiator == state);
        var targeted = all.Count(part => part.Originator && disputes[part.Dispute].Target == state);
        InvolvementRow[] others = [.. all.Where(part => !part.Originator)];
        page.Line($"It began {begun} and was the target of {targeted}. In the disputes of others it acted militarily {Times(others.Count(part => part.Involvement == Military))}, was entangled {Times(others.Count(part => part.Entangled == true))} and held back by its alliances {Times(all.Count(part => part.Influence == 0))}.");
        var wars = all.Where(part => part.Involvement == Military && disputes[part.Dispute].Hostility == HostilityLevel.War).ToList();
        foreach (var war in wars.Take(MostWars))
            page.Item($"{Year(war.Tick)}  war {disputes[war.Dispute].Id}: {Describe(war, disputes[war.Dispute])}");
        if (wars.Count > MostWars)
            page.Line($"And {wars.Count - MostWars} more wars; table involvements.csv has them.");
    }

    private static string Times(int count) => count switch { 0 => "never", 1 => "once", _ => Phrase.Text($"{count} times") };

    private static string Describe(in InvolvementRow part, in DisputeRow war)
    {
        var beside = part.Side == "initiator" ? war.Initiator : war.Target;
        var side = part.Originator ? "" : $", beside {beside}{(part.Entangled == true ? ", entangled" : "")}";
        return $"{war.Initiator} against {war.Target}{side}{(war.Winner.Length > 0 ? $"; {war.Winner} won" : "")}";
    }
}
