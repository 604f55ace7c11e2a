using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;
using static AllianceSim.Reports.Texts.ExplanationWords;

namespace AllianceSim.Reports.Texts;

/// <summary>Tells explanations in plain sentences, each alliance with a small table.</summary>
/// <param name="page">Where they are written.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="isKeyTold">Whether it is told elsewhere how to read the figures, which it else is with the first alliance.</param>
public sealed class ExplanationText(IPage page, ScenarioSpec scenario, bool isKeyTold = false)
{
    private const int MostCauses = 3;

    /// <summary>Chance of a year below which a decision is called luck as much as judgement.</summary>
    private const double Unlikely = 0.05;

    private readonly ExplanationTable table = new(page);
    private readonly Settings settings = new(scenario.Mechanisms, scenario.Parameters);
    private readonly Decision decision = new(new Settings(scenario.Mechanisms, scenario.Parameters));
    private bool isKeyTold = isKeyTold;

    /// <summary>Tells why an alliance formed, held and ended.</summary>
    public void Write(Explanation explanation)
    {
        WriteHead(explanation);
        WriteFormation(explanation);
        WriteLife(explanation);
        WriteDepartures(explanation);
        WriteHold(explanation);
    }

    /// <summary>Tells how an alliance of the scenario fared in all runs.</summary>
    public void Write(AcrossRuns across)
    {
        page.Heading($"In all runs");
        var ended = across.EndYears;
        var fate = ended.Count == 0
            ? Phrase.Text($"{across.Name} was in force to the end in all of the {across.Existed} runs in which it existed.")
            : Phrase.Text($"{across.Name} ended in {ended.Count} of {across.Runs} runs, {Years(ended)}, ")
                + Phrase.Text($"and was in force to the end in {across.Existed - ended.Count}.");
        var span = across.Thickest is { Count: > 1 } thick && ended[^1] - ended[0] >= AcrossRuns.Span
            ? Phrase.Text($" Most ends within {AcrossRuns.Span} years fall in {thick.First}-{thick.First + AcrossRuns.Span - 1}: {thick.Count}.")
            : "";
        page.Line($"{fate}{span}");
        if (ended.Count == 0)
            return;
        var ends = string.Join(", ", across.Ends.Select(e => Phrase.Text($"{e.Kind.ToString().ToLowerInvariant()} {e.Count}")));
        var causes = across.Causes.Select(c => Phrase.Text($"{CauseInWords(c.Cause)} {c.Count}"));
        page.Line($"How: {ends}. What weighed most for the member that left: {string.Join(", ", causes.DefaultIfEmpty("none left by choice"))}.");
    }

    private static string Years(IReadOnlyList<int> ended) => ended[0] == ended[^1]
        ? Phrase.Text($"in {ended[0]}{(ended.Count > 1 ? " each" : "")}")
        : Phrase.Text($"half of those by {ended[(ended.Count - 1) / 2]} (from {ended[0]} to {ended[^1]})");

    /// <summary>Tells which alliances two states shared.</summary>
    public void WritePair(string first, string second, int run, IReadOnlyList<AllianceLife> shared)
    {
        var names = Join([.. shared.Select(life => life.Last.Ended is { } ended
            ? Phrase.Text($"{life.Name} ({life.First.Founded}-{ended})")
            : Phrase.Text($"{life.Name} (from {life.First.Founded} on)"))]);
        page.Line($"{first} and {second}, run {run} of {scenario.Name} (seed {scenario.Seed})");
        page.Line(shared.Count == 0
            ? (FormattableString)$"They never shared an alliance or alignment."
            : $"They shared {(shared.Count == 1 ? "one alliance" : Phrase.Text($"{shared.Count} alliances"))}: {names}.");
    }

    /// <summary>Tells of two states that never allied what they were worth to each other at best.</summary>
    public void WriteClosest(string first, string second, ClosestYear? closest)
    {
        if (closest is not { First: var a, Second: var b })
        {
            page.Line($"They never existed at the same time, or the run has no year.");
            return;
        }

        var form = settings[Decision.Form];
        page.Line($"They came closest in {closest.Year}. For even odds of signing, each had to be worth {Plain(form)} to the other.");
        page.Line($"{second} was worth {Plain(a.Utility)} to {first}: {SigningOf(first, a.Utility)}.");
        page.Line($"{first} was worth {Plain(b.Utility)} to {second}: {SigningOf(second, b.Utility)}.");
        page.Line((a.Utility < form, b.Utility < form) switch
        {
            (true, true) => (FormattableString)$"It fell short on both sides.",
            (true, false) => $"It fell short on the side of {first} alone.",
            (false, true) => $"It fell short on the side of {second} alone.",
            _ => $"Both would have signed rather than not; but a state approached only its best {decision.MostOffers} candidates in a year.",
        });
        page.Table(
            ["Seen in that year", "Hostility (0-1)", "Threat", "Credibility (0-1)", "Worth", "Chance of signing"],
            new[] { (From: first, To: second, Row: a), (From: second, To: first, Row: b) }.Select(side => (string[])
            [
                $"{side.To}, by {side.From}", Phrase.Text($"{side.Row.Hostility:0.00}"), Phrase.Text($"{side.Row.Threat:0.00}"),
                Phrase.Text($"{side.Row.Credibility:0.00}"), Plain(side.Row.Utility), Chance(decision.ChanceOfSigning(side.Row.Utility)),
            ]));
    }

    private string SigningOf(string state, double worth) =>
        $"{state} would have signed with a chance of {Chance(decision.ChanceOfSigning(worth))} a year";

    private void WriteHead(Explanation told)
    {
        var (life, last) = (told.Life, told.Life.Last);
        var numbers = string.Join(", ", life.Treaties.Select(t => Phrase.Text($"{t.Id}")));
        page.Heading($"{life.Name} (number {numbers}), run {told.Run} of {scenario.Name}, seed {scenario.Seed}");
        var fate = last switch
        {
            { Ended: null } => Phrase.Text($"It was in force at the end of the run, in {told.LastYear}, with {last.MembersAtEnd} members."),
            { End: EndKind.Renegotiated } => Phrase.Text($"A treaty between its members took its place in {last.Ended}."),
            { End: EndKind.Vanished } => Phrase.Text($"It ended in {last.Ended}, when a member ceased to exist and left fewer than two."),
            { End: EndKind.Expired } => Phrase.Text($"It ended in {last.Ended}, when its term ran out and {told.Last?.State ?? "a member"} did not renew it."),
            _ => Phrase.Text($"It ended in {last.Ended}, when {told.Last?.State ?? "a member"} left and fewer than two stayed."),
        };
        var began = life.First.Formality == 0 ? "between" : "signed by";
        page.Line($"It was {Describe(life.First)}, {began} {life.First.MembersAtSigning} states in {life.First.Founded}. {fate}");
        if (life.First.Target.Length > 0)
            page.Line($"Aimed at: {life.First.Target}");
        if (!isKeyTold)
            WriteKey();
    }

    /// <summary>Tells how to read the figures.</summary>
    public void WriteKey()
    {
        isKeyTold = true;
        var exit = settings[Decision.Exit];
        var above = exit == 0 ? "worth" : $"(worth - {Plain(exit)})";
        var chances = string.Join(", ", new[] { 0, 1, 2, 4 }.Select(worth => Phrase.Text($"{Chance(decision.ChanceOfLeaving(worth))} at {worth}")));
        page.Heading($"How to read the figures");
        page.Line($"What staying is worth to a member is a sum of terms. It sets the chance of leaving in a year, 1 / (1 + exp({above} / {decision.Scale})): {chances}.");
        page.Line($"In brackets behind a cause stand its id, as in table causes.csv, and the chapter of Walt's account that it belongs to.");
    }

    private void WriteFormation(Explanation told)
    {
        page.Heading($"Why it formed");
        var first = told.Life.First;
        var form = Plain(settings[Decision.Form]);
        page.Line((first.Founded < told.FirstYear, double.IsNaN(told.WorthAtSigning)) switch
        {
            (true, _) => $"It was older than the run, which began in {told.FirstYear}.",
            (_, true) => $"The scenario founded it.",
            _ when first.Formality == 0 => $"Both sought it: the less eager side valued it, errors of judgement included, at {Plain(told.WorthAtSigning)}, too little for the {form} that a treaty took.",
            _ => $"Both sought it: the less eager side valued it, errors of judgement included, at {Plain(told.WorthAtSigning)}, where a treaty took {form}.",
        });
        MemberLife[] signatories = [.. told.Members.Where(m => m.Joined == first.Founded && m.Years.Count > 0)];
        if (signatories.Length == 0)
            return;
        if (signatories.Length <= 2)
        {
            foreach (var member in signatories)
                page.Line($"To {member.State}, staying was worth {Plain(member.Worth[0])} in {member.Years[0]}. {ForAndAgainst(member.Terms.Select(t => (t.Term, t.Values[0])))}");
            return;
        }

        var (least, most) = (signatories.MinBy(m => m.Worth[0])!, signatories.MaxBy(m => m.Worth[0])!);
        page.Line($"To its {signatories.Length} signatories, staying was worth {Plain(signatories.Average(m => m.Worth[0]))} on average in {signatories[0].Years[0]}, least to {least.State} ({Plain(least.Worth[0])}) and most to {most.State} ({Plain(most.Worth[0])}). {ForAndAgainst(Mean(signatories, values => values[0]))}");
    }

    private void WriteLife(Explanation told)
    {
        var years = told.Happenings.Where(h => h.Event.Kind != EventKind.Signed || h.Event.Alliance != told.Life.First.Id)
            .Select(h => (h.Year, Text: Describe(h.Event))).Where(h => h.Text.Length > 0).GroupBy(h => h.Year).ToList();
        if (years.Count > 0)
            page.Heading($"What happened");
        foreach (var year in years)
            page.Item($"{year.Key}  {string.Join("; ", year.Select(h => h.Text).Distinct())}");
        if (told.Outlastings.Count > 0)
            page.Heading($"What held it when the threat had gone");

        foreach (var held in told.Outlastings)
            page.Line($"In {held.Year}, half or more of the threat that {held.State} had joined against had been gone for {Outlived.Ticks} years. Staying was still worth {Plain(held.Worth)} to it. What held it, security aside: {Causes(held.Causes, cause => $"{cause.Rise} ({FamilyOf(cause)})")}.");
    }

    private void WriteDepartures(Explanation told)
    {
        if (told.Departures.Count == 0)
            return;
        page.Heading($"Why {(told.Last is null ? "members left" : "it broke")}");
        foreach (var departure in told.Departures)
            page.Line($"{Tell(departure, told.Life)} {Reasons(departure, told)}");
        table.Write(told.Last ?? told.Departures.MinBy(d => d.Kind == EndKind.Expelled ? d.Worth : d.Worth - d.Before)!);
    }

    private static string Tell(Departure departure, AllianceLife life)
    {
        var (state, year, worth) = (departure.State, departure.Year, Plain(departure.Worth));
        if (departure.Kind == EndKind.Expelled)
            return Phrase.Text($"The others expelled {state} in {year}: by their judgement it was worth {worth} to them.");
        var course = IsFall(departure)
            ? $"Staying had been worth {Plain(departure.Before)} to it at first, and was worth {worth} then"
            : $"Staying was worth {worth} to it then, no less than at first ({Plain(departure.Before)})";
        var luck = departure.Chance < Unlikely ? ", so that luck had a large part in it" : "";
        return departure.Kind == EndKind.Expired
            ? Phrase.Text($"{state} did not renew in {year}. {course}: {Likelihood(departure.Chance, "of not renewing", "let it lapse")}{luck}.")
            : Phrase.Text($"{state} {(life.IsInformalIn(year) ? "left" : "broke")} it in {year}. {course}: {Likelihood(departure.Chance, "of leaving", "leave")} in the year{luck}.");
    }

    /// <summary>What had fallen; where on balance nothing had, what spoke for and against staying all along.</summary>
    private static string Reasons(Departure departure, Explanation told)
    {
        var falls = Signed(departure.Causes.Sum(c => Math.Min(0, c.Amount)));
        if (departure.Kind == EndKind.Expelled)
            return $"Of all that they held against it ({falls}): {Causes(departure.Causes, cause => $"{cause.Matter} ({FamilyOf(cause)})")}.";
        if (IsFall(departure))
            return $"Of all that fell ({falls}): {Causes(departure.Causes, cause => $"{cause.Fall} ({FamilyOf(cause)})")}.";
        return told.Members.FirstOrDefault(m => m.State == departure.State && m.Left == departure.Year) is { Years.Count: > 0 } member
            ? ForAndAgainst(member.Terms.Select(term => (term.Term, term.Values[^1])))
            : "";
    }

    private static bool IsFall(Departure departure) => departure.Worth < departure.Before;

    private void WriteHold(Explanation told)
    {
        MemberLife[] staying = [.. told.Members.Where(m => m.Left is null && m.Years.Count > 0)];
        if (staying.Length == 0)
            return;
        page.Heading($"What held it to the end");
        var worth = staying.Average(m => m.Worth[^1]);
        var most = staying.MinBy(m => m.Worth[^1])!;
        page.Line($"To {Join([.. staying.Select(m => m.State)])}, staying was worth {Plain(worth)} on average in {told.LastYear}, least to {most.State} ({Plain(most.Worth[^1])}: {Likelihood(decision.ChanceOfLeaving(most.Worth[^1]), "of leaving", "leave")} in a year). {ForAndAgainst(Mean(staying, values => values[^1]))}");
        table.Write(staying, told.LastYear);
    }

    private static IEnumerable<(Mechanism Term, double Value)> Mean(MemberLife[] members, Func<IReadOnlyList<double>, double> at) =>
        members[0].Terms.Select((term, i) => (term.Term, members.Average(m => at(m.Terms[i].Values))));

    private static string Causes(IReadOnlyList<CauseSum> causes, Func<Cause, string> words)
    {
        CauseSum[] weighty = [.. causes.Where(c => c.Share > 0)];
        var percents = Percents([.. weighty.Select(c => c.Share)]);
        var rest = percents.Skip(MostCauses).Sum();
        return string.Join(
            "; ",
            [
                .. weighty.Take(MostCauses).Select((c, i) => Phrase.Text($"{percents[i]}% {words(c.Cause)}")),
                .. rest > 0 ? (string[])[Phrase.Text($"{rest}% the rest")] : [],
            ]);
    }

    private static string FamilyOf(Cause cause)
    {
        // Two causes are chapters of their own.
        return cause.Id.Replace('-', ' ') == cause.Family ? cause.Id : $"{cause.Id}; {cause.Family}";
    }
}
