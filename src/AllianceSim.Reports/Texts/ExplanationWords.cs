using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Reports.Texts;

/// <summary>The words and figures that explanations are put together of.</summary>
public static class ExplanationWords
{
    private const double LeastTold = 0.05;
    private const double AlmostCertain = 0.995;

    /// <summary>What a pact was, such as <c>a treaty of defence</c>.</summary>
    public static string Describe(in AllianceRow row)
    {
        var form = row.Formality switch { 0 => "an informal alignment", 1 => "a treaty", _ => "a solemn treaty" };
        var promise = row.Kind switch
        {
            AllianceKind.Defense => "defence",
            AllianceKind.Offense => "defence and offence",
            AllianceKind.Nonaggression => "non-aggression",
            AllianceKind.CollectiveSecurity => "collective security",
            _ => row.Kind.ToString().ToLowerInvariant(),
        };
        return $"{form} of {promise}";
    }

    /// <summary>What happened, in words; empty where it is told elsewhere.</summary>
    public static string Describe(in EventRow row) => row.Kind switch
    {
        EventKind.Signed => Phrase.Text($"renegotiated among the same members (number {row.Alliance})"),
        EventKind.Acceded when double.IsNaN(row.Value) => $"{row.State} joined",
        EventKind.Acceded => $"{row.State} joined, worth {Plain(row.Value)} to it",
        EventKind.Left => $"{row.State} left",
        EventKind.Expelled => $"{row.State} was expelled",
        EventKind.Renewed => "renewed",
        EventKind.Shock when row.State.Length > 0 => $"{row.State}: {ReasonOf(row)}",
        EventKind.Shock => ReasonOf(row),
        EventKind.Regime => $"change of regime in {row.State}",
        EventKind.Vanished => $"{row.State} ceased to exist",
        _ => "",
    };

    /// <summary>A cause in words with its id; the id alone where results are of a version with other causes.</summary>
    /// <param name="id">Id of the cause.</param>
    public static string CauseInWords(string id) => Cause.Find(id) is { } cause ? $"{cause.Fall} ({id})" : id;

    /// <summary>A number in logits with its sign.</summary>
    public static string Signed(double value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A number in logits.</summary>
    public static string Plain(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A chance in per cent, with a digit more where it is small; never 0% or 100%.</summary>
    public static string Chance(double chance) => chance switch
    {
        < 0.001 => "less than 0.1%",
        >= AlmostCertain => "more than 99%",
        < 0.0995 => Phrase.Text($"{100 * chance:0.0}%"),
        _ => Phrase.Percent(chance),
    };

    /// <summary>How likely it was that a member did something, such as <c>a chance of 20% of leaving</c>.</summary>
    /// <param name="chance">The chance, 0 to 1.</param>
    /// <param name="doing">What, as in <c>of leaving</c>.</param>
    /// <param name="todo">What, as in <c>leave</c>.</param>
    public static string Likelihood(double chance, string doing, string todo) =>
        chance >= AlmostCertain ? $"almost certain to {todo}" : $"a chance of {Chance(chance)} {doing}";

    /// <summary>Names as a list in a sentence.</summary>
    public static string Join(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Shares that sum to 1 as whole per cent that sum to 100: those that lose most by cutting get one more.</summary>
    public static IReadOnlyList<int> Percents(IReadOnlyList<double> shares)
    {
        int[] whole = [.. shares.Select(share => (int)Math.Floor((100 * share) + 1e-9))];
        var missing = shares.Count > 0 && shares.Sum() > 0.5 ? 100 - whole.Sum() : 0;
        foreach (var index in Enumerable.Range(0, whole.Length).OrderByDescending(i => (100 * shares[i]) - whole[i]).Take(missing))
            whole[index]++;
        return whole;
    }

    /// <summary>What spoke for an alliance and what against it, the largest terms each way.</summary>
    public static string ForAndAgainst(IEnumerable<(Mechanism Term, double Value)> terms) =>
        ForAndAgainst(terms.Select(term => (NameOf(term.Term), term.Value)));

    /// <summary>What spoke for something and what against it, the largest terms each way.</summary>
    public static string ForAndAgainst(IEnumerable<(string Term, double Value)> terms)
    {
        const int most = 4;
        var told = terms.Where(t => Math.Abs(t.Value) >= LeastTold).OrderByDescending(t => Math.Abs(t.Value)).ToList();
        var (above, below) = (Told(told.Where(t => t.Value > 0)), Told(told.Where(t => t.Value < 0)));
        return (above.Length, below.Length) switch
        {
            (0, 0) => "No term weighed much.",
            (_, 0) => $"For it spoke {above}; nothing against it.",
            (0, _) => $"Against it spoke {below}; nothing for it.",
            _ => $"For it spoke {above}; against it {below}.",
        };

        static string Told(IEnumerable<(string Term, double Value)> some) =>
            string.Join(", ", some.Take(most).Select(t => $"{t.Term} {Signed(t.Value)}"));
    }

    /// <summary>A term's plain name within a sentence.</summary>
    public static string NameOf(Mechanism term) => term.Name.ToLowerInvariant();

    /// <summary>A term, or those parts of it that count towards one cause.</summary>
    public static string NameOf(TermAmount term) =>
        term.Parts.Count == 0 ? NameOf(term.Term) : $"{NameOf(term.Term)}: {string.Join(", ", term.Parts)}";

    /// <summary>Terms that are worth a line of their own, at most three.</summary>
    public static IEnumerable<TermAmount> WorthTelling(IReadOnlyList<TermAmount> terms) =>
        terms.Where(term => Math.Abs(term.Change) >= LeastTold).Take(3);

    private static string ReasonOf(in EventRow shock) => shock.Text.Length > 0 ? shock.Text : "a shock, for which the scenario gives no reason";
}
