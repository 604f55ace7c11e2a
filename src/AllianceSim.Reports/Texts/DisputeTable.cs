using AllianceSim.Experiments.Explanations;
using static AllianceSim.Reports.Texts.ExplanationWords;

namespace AllianceSim.Reports.Texts;

/// <summary>The tables of a dispute: what states weighed, term by term, with a column for each state.</summary>
/// <param name="page">Where they are written.</param>
public sealed class DisputeTable(IPage page)
{
    /// <summary>States that a table has room for.</summary>
    private const int MostColumns = 5;

    /// <summary>Size in logits below which a term is summed with others.</summary>
    private const double LeastTold = 0.05;

    /// <summary>Writes the tables.</summary>
    /// <param name="parts">States to tell of.</param>
    public void Write(IReadOnlyList<PartExplained> parts)
    {
        page.Heading($"What they weighed for acting militarily, in logits: a state does so where the sum is not below 0");
        foreach (var some in parts.Chunk(MostColumns))
            WriteTable(some);
        page.Line($"The sum is for the threshold of acting militarily; the worth is weighted over the levels reached, and includes luck.");
    }

    private void WriteTable(PartExplained[] parts)
    {
        var rows = new List<string[]>();
        foreach (var (part, title) in new[]
            {
                ("interest", "own interests"), ("alliance", "alliances"), ("cost", "costs"), ("luck", "luck"),
                ("threshold", "what military action asks of everybody"),
            })
        {
            rows.Add([title, .. parts.Select(state => Signed(state.Terms.Where(term => term.Part == part).Sum(term => term.ForArms)))]);
            var terms = parts[0].Terms.Select((term, at) => (term, at))
                .Where(t => t.term.Part == part && parts.Any(state => Math.Abs(state.Terms[t.at].ForArms) >= LeastTold)).ToList();
            if (terms.Count > 1 || part is "interest" or "alliance")
                rows.AddRange(terms.Select(t => (string[])[$"  {t.term.Name.ToLowerInvariant()}", .. parts.Select(state => Signed(state.Terms[t.at].ForArms))]));
        }

        rows.Add(["sum", .. parts.Select(state => Signed(state.ForArms))]);
        rows.Add(["", .. parts.Select(_ => "")]);
        rows.Add(["worth of what it did, by own interests", .. parts.Select(state => Signed(state.Row.InterestUtility))]);
        rows.Add(["what its alliances added", .. parts.Select(state => Signed(state.Row.AllianceUtility))]);
        rows.Add(["influence x involvement", .. parts.Select(state => Phrase.Text($"{state.Row.Influence} x {state.Row.Involvement}"))]);
        page.Table(["Term", .. parts.Select(state => state.Row.State)], rows);
    }
}
