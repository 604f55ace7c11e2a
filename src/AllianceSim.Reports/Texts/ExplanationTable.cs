using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using static AllianceSim.Reports.Texts.ExplanationWords;

namespace AllianceSim.Reports.Texts;

/// <summary>The small table of an explanation: what changed, cause by cause.</summary>
/// <param name="page">Where it is written.</param>
public sealed class ExplanationTable(IPage page)
{
    private const int MostCauses = 6;
    private const int MostTerms = 10;

    /// <summary>Writes the changes that made a member leave: they add up to the change in worth, and the shares of the causes to 100%.</summary>
    public void Write(Departure departure)
    {
        var expelled = departure.Kind == EndKind.Expelled;
        CauseSum[] falls = [.. departure.Causes.Where(c => c.Share > 0)];
        var percents = Percents([.. falls.Select(c => c.Share)]);
        var rows = new List<string[]>();
        foreach (var (cause, percent) in falls.Zip(percents).Take(MostCauses))
        {
            rows.Add([cause.Cause.Id, "", "", Signed(cause.Amount), Phrase.Text($"{percent}%")]);
            rows.AddRange(WorthTelling(cause.Terms).Select(term => (string[])
                [$"  {NameOf(term)}", expelled ? "" : Value(term.Now - term.Change), expelled ? "" : Value(term.Now), Signed(term.Change), ""]));
        }

        if (falls.Length > MostCauses)
        {
            rows.Add(["the rest", "", "", Signed(falls.Skip(MostCauses).Sum(c => c.Amount)),
                Phrase.Text($"{percents.Skip(MostCauses).Sum()}%")]);
        }

        if (departure.Causes.Any(c => c.Amount > 0))
            rows.Add([expelled ? "what spoke for it" : "what rose", "", "", Signed(departure.Causes.Sum(c => Math.Max(0, c.Amount))), ""]);
        rows.Add(expelled
            ? [$"worth of {departure.State} to the others", "", "", Signed(departure.Worth), ""]
            :
            [
                $"worth of staying to {departure.State}", Plain(departure.Before), Plain(departure.Worth),
                Signed(departure.Worth - departure.Before), "",
            ]);
        page.Heading($"{departure.State} in {departure.Year}, in figures");
        page.Table(["Cause, and the terms in it", "At first", "In " + Phrase.Text($"{departure.Year}"), "Change", expelled ? "Share of what spoke against" : "Share of all that fell"], rows);
    }

    /// <summary>Writes what holds the members that stay, on average: at their joining, now at the end.</summary>
    /// <param name="members">Members to the end, at least one.</param>
    /// <param name="year">Label of the last year.</param>
    public void Write(IReadOnlyList<MemberLife> members, int year)
    {
        var terms = members[0].Terms.Select((term, i) => (
                term.Term, Then: members.Average(m => m.Terms[i].Values[0]), Now: members.Average(m => m.Terms[i].Values[^1])))
            .OrderByDescending(term => Math.Abs(term.Now)).ToList();
        var held = terms.Sum(term => Math.Max(0, term.Now));
        var percents = Percents([.. terms.Select(term => held > 0 ? Math.Max(0, term.Now) / held : 0)]);
        var rest = terms.Skip(MostTerms).ToList();
        var (then, now) = (members.Average(m => m.Worth[0]), members.Average(m => m.Worth[^1]));
        page.Heading($"{Join([.. members.Select(m => m.State)])} at joining and in {year}, in figures");
        page.Table(
            ["Term, mean over those members", "At joining", Phrase.Text($"In {year}"), "Change", "Share of what held"],
            [
                .. terms.Take(MostTerms).Select((term, i) => (string[])
                [
                    NameOf(term.Term), Plain(term.Then), Plain(term.Now), Signed(term.Now - term.Then),
                    percents[i] > 0 ? Phrase.Text($"{percents[i]}%") : "",
                ]),
                [
                    "all other terms", Plain(rest.Sum(t => t.Then)), Plain(rest.Sum(t => t.Now)), Signed(rest.Sum(t => t.Now - t.Then)),
                    Phrase.Text($"{percents.Skip(MostTerms).Sum()}%"),
                ],
                ["worth of staying", Plain(then), Plain(now), Signed(now - then), ""],
            ]);
    }

    private static string Value(double value) => double.IsNaN(value) ? "" : Plain(value);
}
