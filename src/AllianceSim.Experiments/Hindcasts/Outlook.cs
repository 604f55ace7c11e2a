using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>A pair of states of which something was to be foretold, and what came.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Happened">Whether it happened.</param>
public readonly record struct Case(Pair Pair, bool Happened);

/// <summary>What is to be foretold of a year, and what the record says came.</summary>
public sealed class Outlook
{
    /// <summary>Years before a year over which a record counts disputes that does not date them.</summary>
    private const int YearsCounted = 10;

    private readonly Dictionary<HindcastQuestion, IReadOnlyList<Case>> cases = [];

    /// <summary>Looks up what came.</summary>
    /// <param name="start">What is known at the start.</param>
    /// <param name="history">What happened.</param>
    /// <param name="year">The year on whose 1 January it is judged, after the start. A pair of which a state is not in the system then is
    /// left out.</param>
    public Outlook(StartingPoint start, IHistory history, int year)
    {
        Year = year;
        Pair[] there = [.. start.Pairs.Where(pair => IsThere(pair.First) && IsThere(pair.Second))];
        cases[HindcastQuestion.TieSurvival] = Answered(start.IsTied, pair => history.IsTied(First(pair), Second(pair), year));
        cases[HindcastQuestion.NewTie] = Answered(pair => !start.IsTied(pair), pair => history.IsTied(First(pair), Second(pair), year));
        (DisputesFrom, cases[HindcastQuestion.Dispute]) = Dated(history.HadDispute);
        (TogetherFrom, cases[HindcastQuestion.SameSide]) = Dated(history.StoodTogether);

        bool IsThere(int state) => history.IsMember(start.States[state], year) != false;

        string First(Pair pair) => start.States[pair.First];

        string Second(Pair pair) => start.States[pair.Second];

        Case[] Answered(Func<Pair, bool> asked, Func<Pair, bool?> answer) =>
            [.. there.Where(asked).Select(pair => (Pair: pair, Answer: answer(pair))).Where(one => one.Answer is not null).Select(one => new Case(one.Pair, one.Answer!.Value))];

        (int, Case[]) Dated(Func<string, string, int, int, bool?> answer)
        {
            var whole = Answered(_ => true, pair => answer(First(pair), Second(pair), start.Year, year - 1));
            var last = Math.Max(start.Year, year - YearsCounted);
            return whole.Length > 0
                ? (start.Year, whole)
                : (last, Answered(_ => true, pair => answer(First(pair), Second(pair), last, year - 1)));
        }
    }

    /// <summary>The year on whose 1 January it is judged.</summary>
    public int Year { get; }

    /// <summary>First of the years, up to the one before <see cref="Year"/>, whose disputes count: from the start on, or the last ten where the
    /// record knows no more.</summary>
    public int DisputesFrom { get; }

    /// <summary>The same of standing together.</summary>
    public int TogetherFrom { get; }

    /// <summary>The pairs of which a question is asked and answered.</summary>
    public IReadOnlyList<Case> this[HindcastQuestion question] => cases[question];
}
