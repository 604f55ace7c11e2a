using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Explanations;

/// <summary>A member leaves, or is expelled.</summary>
/// <param name="State">Name of the member.</param>
/// <param name="Year">Label of the year.</param>
/// <param name="Kind">How its membership ended.</param>
/// <param name="Before">What staying was worth when first weighed, in logits; NaN at an expulsion.</param>
/// <param name="Worth">What staying was worth then, in logits; at an expulsion, what the member was worth to the others.</param>
/// <param name="Chance">Chance, at that worth, of leaving in a year, or of not renewing, 0 to 1; NaN at an expulsion.</param>
/// <param name="Causes">The changes by cause, the greatest fall first; they sum to <c>Worth - Before</c>, at an expulsion to
/// <c>Worth</c>.</param>
public sealed record Departure(
    string State, int Year, EndKind Kind, double Before, double Worth, double Chance, IReadOnlyList<CauseSum> Causes);

/// <summary>A member stays on when most of the threat has long gone.</summary>
/// <param name="State">Name of the member.</param>
/// <param name="Year">Label of the year.</param>
/// <param name="Worth">What staying was worth to it, in logits.</param>
/// <param name="Causes">What held it, the strongest first.</param>
public sealed record Outlasting(string State, int Year, double Worth, IReadOnlyList<CauseSum> Causes);

/// <summary>Something that happened in the life of an alliance.</summary>
/// <param name="Year">Label of the year.</param>
/// <param name="Event">What.</param>
public sealed record Happening(int Year, EventRow Event);

/// <summary>Why an alliance formed, held and ended, in facts: all figures are the model's own.</summary>
public sealed record Explanation
{
    /// <summary>Number of the run.</summary>
    public required int Run { get; init; }

    /// <summary>The alliance.</summary>
    public required AllianceLife Life { get; init; }

    /// <summary>Label of the run's first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Label of the run's last year.</summary>
    public required int LastYear { get; init; }

    /// <summary>Worth of the pact to the less eager side when it was signed, in logits; NaN where the scenario founded it.</summary>
    public required double WorthAtSigning { get; init; }

    /// <summary>The memberships, in the order of joining.</summary>
    public required IReadOnlyList<MemberLife> Members { get; init; }

    /// <summary>What happened between signing and end, in order: to the alliance, to its members, to the state that it is aimed
    /// at.</summary>
    public required IReadOnlyList<Happening> Happenings { get; init; }

    /// <summary>Members that left by choice or were expelled, in order.</summary>
    public required IReadOnlyList<Departure> Departures { get; init; }

    /// <summary>Members that stayed on without the threat, in order.</summary>
    public required IReadOnlyList<Outlasting> Outlastings { get; init; }

    /// <summary>The departure that ended the alliance; null where none did.</summary>
    public Departure? Last => Life.Last.End is EndKind.Abrogated or EndKind.Expired
        ? Departures.FirstOrDefault(d => d.Year == Life.Last.Ended && d.Kind == Life.Last.End)
        : null;

    /// <summary>Members in the order of what there is to tell: first the one whose leaving ended the alliance, or the one that had been a
    /// member longest when it left; then the others, the longest members first.</summary>
    public IReadOnlyList<MemberLife> MembersByWeight =>
    [
        .. Members.OrderByDescending(m => m.LeftByChoice && (m.State, m.Left) == (Last?.State, Last?.Year))
            .ThenByDescending(m => Last is null && m == Members.Where(left => left.LeftByChoice).MaxBy(left => left.Years.Count))
            .ThenByDescending(m => m.Years.Count),
    ];
}
