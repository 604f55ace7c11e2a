using AllianceSim.Experiments.Landscapes;
using AllianceSim.Model.Landscape;

namespace AllianceSim.Reports.Texts;

/// <summary>What a landscape of blocs says: its minima, who is frustrated in the deepest, and whom that misplaces.</summary>
/// <param name="page">Where it is written.</param>
public sealed class LandscapeText(IPage page)
{
    /// <summary>Writes it.</summary>
    /// <param name="one">The landscape.</param>
    /// <param name="most">Minima told at most, the deepest.</param>
    public void Write(LandscapeCase one, int most)
    {
        var (blocs, landscape) = (one.Blocs, one.Blocs.Landscape);
        var minima = landscape.Minima.Count == 1 ? "1 local minimum" : Phrase.Text($"{landscape.Minima.Count} local minima");
        page.Heading($"{one.Name}: {Phrase.Count(blocs.States.Count, "state")}, {minima}");
        page.Line($"{one.Origin}");
        WriteTerms(one);
        if (blocs.LeftOut > 0)
            page.Line($"The {blocs.States.Count} largest states are taken; left out: {blocs.LeftOut}.");
        if (landscape.IsComplete)
        {
            page.Line($"All {1L << (blocs.States.Count - 1)} splits into two sides were looked at. Basin: share of them from which moves of the state that gains most lead there.");
        }
        else
        {
            page.Line($"Of more than {EnergyLandscape.MostInFull} states not all splits are looked at: there were {landscape.Descents} descents, one for each pair of states and the others from random splits. Minima may be missing, deeper ones too. Basin: share of the descents.");
        }

        WriteMinima(one, [.. landscape.Minima.Take(most)]);
        WriteStates(one, landscape.Minima[0]);
    }

    private void WriteTerms(LandscapeCase one)
    {
        if (one.Terms.Count == 0)
            return;
        page.Table(
            ["Term", "weight", "lowest", "mean", "highest", "of a pair"],
            one.Terms.Select(term => Pairs(term) is var pairs && pairs.Length > 0
                ? (string[])
                [
                    term.Term.Id, Phrase.Number(term.Weight), Phrase.Short(pairs.Min()), Phrase.Short(pairs.Average()), Phrase.Short(pairs.Max()),
                    term.Term.Formula,
                ]
                : [term.Term.Id, Phrase.Number(term.Weight), "-", "-", "-", term.Term.Formula]));
    }

    private void WriteMinima(LandscapeCase one, IReadOnlyList<LocalMinimum> minima)
    {
        var isScored = one.Actual is not null;
        page.Table(
            ["Minimum", "energy", "basin", .. isScored ? (string[])["misplaced"] : []],
            minima.Select((minimum, rank) => (string[])
            [
                Phrase.Text($"{rank + 1}"), Value(minimum.Energy), Phrase.Percent(minimum.Basin),
                .. isScored ? (string[])[Phrase.Text($"{one.Misplaced(minimum.Split).Count(wrong => wrong)} of {one.Actual!.Leaders.Count(leader => leader >= 0)}")] : [],
            ]));
        for (var rank = 0; rank < minima.Count; rank++)
            page.Item($"{rank + 1}: {Side(one, minima[rank], false)} | {Side(one, minima[rank], true)}");
        if (one.Blocs.Landscape.Minima.Count > minima.Count)
            page.Line($"There are {one.Blocs.Landscape.Minima.Count - minima.Count} more; see --minima.");
    }

    private void WriteStates(LandscapeCase one, LocalMinimum deepest)
    {
        var (misplaced, frustrations) = (one.Misplaced(deepest.Split), one.Blocs.Propensities.Frustrations(deepest.Split));
        page.Line($"In the deepest minimum; frustration weighed by size sums to the energy:");
        page.Table(
            ["State", "side", "size", "frustration", "times size", .. one.Actual is null ? (string[])[] : ["in fact with", "misplaced"]],
            one.Blocs.States.Select((name, state) => (string[])
            [
                name, deepest.Split[state] ? "2" : "1", Value(one.Blocs.Propensities.Sizes[state]), Value(frustrations[state]),
                Value(frustrations[state] * one.Blocs.Propensities.Sizes[state]),
                .. one.Actual is { } actual
                    ? (string[])[actual.Leaders[state] is >= 0 and var leader ? one.Names[leader] : "-", misplaced[state] ? "yes" : ""]
                    : [],
            ]));
    }

    /// <summary>A number with four significant digits, and of a larger one all before the point.</summary>
    private static string Value(double value) => Math.Abs(value) >= 1000 ? Phrase.Text($"{value:0}") : Phrase.Number(value);

    private static string Side(LandscapeCase one, LocalMinimum minimum, bool isAcross)
    {
        var names = one.Blocs.States.Where((_, state) => minimum.Split[state] == isAcross).ToList();
        return names.Count > 0 ? string.Join(", ", names) : "nobody";
    }

    private static double[] Pairs(WeighedTerm term) =>
    [
        .. from i in Enumerable.Range(0, term.Values.Size)
           from j in Enumerable.Range(0, i)
           select term.Values[i, j],
    ];
}
