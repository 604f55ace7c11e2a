using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Tests;

/// <summary>The life of an alliance made by hand: its members leave one after the other, the fourth last, which ends it.</summary>
internal static class SyntheticExplanation
{
    private static readonly Mechanism[] Terms = [.. Catalogue.All.Where(m => m.Cause is not null && m.Term is not null).Take(12)];

    public static Explanation Of(int count, int first, int last, Func<int, string>? name = null)
    {
        var names = Enumerable.Range(0, count).Select(name ?? (i => $"State {i}")).ToList();
        var ender = names.ElementAtOrDefault(Math.Min(3, count - 1)) ?? "";
        return new Explanation
        {
            Run = 0,
            Life = new AllianceLife(
                [new AllianceRow(1, name?.Invoke(0) ?? "Pact", AllianceKind.Defense, first, last, EndKind.Abrogated, "", count, 2, "", 0.5, 1, false)]),
            FirstYear = first,
            LastYear = last,
            WorthAtSigning = 5,
            Members = [.. names.Select((state, i) => Member(state, i, first, state == ender ? last : Math.Max(first, last - i - 1)))],
            Happenings =
            [
                .. names.SelectMany((state, i) => Enumerable.Range(0, 3).Select(n => new Happening(
                    Math.Min(last, first + (3 * i) + n),
                    new EventRow(0, n == 0 ? EventKind.Left : EventKind.Shock, state, "", n == 0 ? 1 : null, 0, $"What came over {state}")))),
            ],
            Departures = count == 0 ? [] : [new Departure(ender, last, EndKind.Abrogated, 3, 1, 0.2, [])],
            Outlastings = [],
        };
    }

    private static MemberLife Member(string state, int seed, int first, int last)
    {
        int[] years = [.. Enumerable.Range(first, last - first + 1)];
        return new MemberLife(
            state, first, last, EndKind.Abrogated, years,
            [.. Terms.Select((term, t) => new TermCourse(term, [.. years.Select(year => (t - 4.0 + seed) / 3 * (1 - (year - first) / 60.0))]))]);
    }
}
