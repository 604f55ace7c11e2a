using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import;

/// <summary>
/// What happened between states, as data files of the user say: who was bound to fight for whom, who had militarised disputes with
/// whom, who stood on whose side, and which states there were. States go by their Correlates of War number; see
/// <see cref="Resolve"/>. A question that the files do not answer is answered by null, never by no. Immutable.
/// </summary>
public sealed class HistoricalRecord
{
    /// <summary>Years over which prepared tables count disputes.</summary>
    public const int YearsCounted = 10;

    private readonly StateRegister register;
    private readonly MembershipRecord members;
    private readonly TieRecord ties;
    private readonly DisputeRecord disputes;

    private HistoricalRecord(FactBook facts)
    {
        register = new StateRegister(facts.Names);
        members = new MembershipRecord(facts);
        ties = new TieRecord(facts);
        disputes = new DisputeRecord(facts);
    }

    /// <summary>Reads the files that <c>import</c> reads, of which at least one has to tell of alliances.</summary>
    /// <param name="files">The files; what each is, is known by its columns.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The record, or null where a problem was reported.</returns>
    public static HistoricalRecord? Read(IReadOnlyList<GivenFile> files, ProblemList problems)
    {
        var facts = DataFiles.Read(files, problems);
        return problems.Any ? null : new HistoricalRecord(facts);
    }

    /// <summary>The years for which it is known who was bound to whom, in order.</summary>
    public IReadOnlyList<int> KnownYears => ties.KnownYears;

    /// <summary>The years for which it is known which states were in the system, in order.</summary>
    public IReadOnlyList<int> MemberYears => members.KnownYears;

    /// <summary>The spans of years, both ends included and in order, for which disputes are known: one span where the files date
    /// disputes, ten years before each table where they only count them.</summary>
    public IReadOnlyList<(int From, int To)> DisputeSpans => disputes.Spans;

    /// <summary>Whether the files tell on which side of a dispute a state stood.</summary>
    public bool KnowsSides => disputes.KnowsSides;

    /// <summary>The number of a state by its name, abbreviation or number as text, also where these are spelled otherwise in case, marks, the
    /// article or parentheses, and by common short names such as "United States"; null where there is none or more than one.</summary>
    public int? Resolve(string state) => register.Resolve(state);

    /// <summary>The name of a state in the files that is spelled most like a word; null where none is near.</summary>
    public string? NearestTo(string word) => Nearest.To(word, register.States.SelectMany(register.WordsFor));

    /// <summary>Whether the files name a state, or have it in the system in any year.</summary>
    public bool Knows(int state) => register.States.Contains(state) || members.Has(state);

    /// <summary>What the files call a state; its number where they give it no name.</summary>
    public string NameOf(int state) => register.NameOf(state);

    /// <summary>The states that were in the system in a year, by number; null where that is not known.</summary>
    public IReadOnlyList<int>? StatesIn(int year) => members.In(year);

    /// <summary>Whether a state was in the system in a year; null where that is not known.</summary>
    public bool? IsMember(int state, int year) => members.Is(state, year);

    /// <summary>Whether two states were bound, either to fight for the other, at some time of a year; null where that year is not
    /// known, or either was not in the system in it.</summary>
    public bool? IsTied(int a, int b, int year) => Exist(a, b, year) ? ties.In(a, b, year) : null;

    /// <summary>As <see cref="IsTied"/>, on 1 January: what was signed in the course of the year does not count. Where the files do not
    /// tell days, as by the end of the year before; null where that year is not known either.</summary>
    public bool? IsTiedAtStartOf(int a, int b, int year) => Exist(a, b, year) ? ties.AtStartOf(a, b, year) : null;

    /// <summary>How many disputes that two states had on opposite sides began in a span of years, both ends included; null where the
    /// files do not cover it. Where disputes are only counted, the span has to be made up of whole <see cref="DisputeSpans"/>.</summary>
    public int? Disputes(int a, int b, int from, int to) => disputes.Between(a, b, from, to);

    /// <summary>Whether two states stood on the same side of a dispute that began in a span of years, both ends included; null where the
    /// files do not tell sides or do not cover it.</summary>
    public bool? StoodTogether(int a, int b, int from, int to) => disputes.Together(a, b, from, to);

    private bool Exist(int a, int b, int year) => members.Is(a, year) != false && members.Is(b, year) != false;
}
