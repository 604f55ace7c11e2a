using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Landscape;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The tables of a landscape of blocs.</summary>
public static class LandscapeTables
{
    /// <summary>The minima, states in them, and pairs, each with the name of its file.</summary>
    /// <param name="one">The landscape.</param>
    /// <param name="most">Minima taken at most, the deepest.</param>
    public static IReadOnlyList<(string Name, FigureTable Table)> Of(LandscapeCase one, int most)
    {
        LocalMinimum[] minima = [.. one.Blocs.Landscape.Minima.Take(most)];
        return [(LandscapeFiles.Minima, Minima(one, minima)), (LandscapeFiles.States, States(one, minima)), (LandscapeFiles.Pairs, Pairs(one))];
    }

    private static FigureTable Minima(LandscapeCase one, IEnumerable<LocalMinimum> minima) => new(
        ["rank", "energy", "basin", "misplaced", "side-1", "side-2"],
        [
            .. minima.Select((minimum, rank) => (object?[])
            [
                rank + 1, minimum.Energy, minimum.Basin, one.Actual is null ? null : one.Misplaced(minimum.Split).Count(wrong => wrong),
                Side(one, minimum, false), Side(one, minimum, true),
            ]),
        ]);

    private static FigureTable States(LandscapeCase one, IEnumerable<LocalMinimum> minima) => new(
        ["rank", "state", "size", "side", "frustration", "times-size", "in-fact-with", "misplaced"],
        [
            .. minima.SelectMany((minimum, rank) =>
            {
                var (misplaced, frustrations) = (one.Misplaced(minimum.Split), one.Blocs.Propensities.Frustrations(minimum.Split));
                return one.Blocs.States.Select((name, state) => (object?[])
                [
                    rank + 1, name, one.Blocs.Propensities.Sizes[state], minimum.Split[state] ? 2 : 1, frustrations[state],
                    frustrations[state] * one.Blocs.Propensities.Sizes[state],
                    one.Actual?.Leaders[state] is >= 0 and var leader ? one.Names[leader] : null,
                    one.Actual is null ? null : misplaced[state] ? "true" : "false",
                ]);
            }),
        ]);

    private static FigureTable Pairs(LandscapeCase one) => new(
        ["state", "other", "propensity", .. one.Terms.Select(term => term.Term.Id)],
        [
            .. from i in Enumerable.Range(0, one.Blocs.States.Count)
               from j in Enumerable.Range(i + 1, one.Blocs.States.Count - i - 1)
               select (object?[])
               [
                   one.Blocs.States[i], one.Blocs.States[j], one.Blocs.Propensities[i, j],
                   .. one.Terms.Select(term => (object?)(term.Weight * term.Values[i, j])),
               ],
        ]);

    private static string Side(LandscapeCase one, LocalMinimum minimum, bool isAcross) =>
        string.Join("; ", one.Blocs.States.Where((_, state) => minimum.Split[state] == isAcross));
}
