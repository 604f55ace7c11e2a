using System.Collections.Immutable;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>The files of ATOP, the Alliance Treaty Obligations and Provisions (Leeds et al. 2002).</summary>
internal static class Atop
{
    private const string Citation = "ATOP (Leeds, Ritter, Mitchell & Long 2002): alliances";
    private const int MostTreatiesOfPair = 20;

    private static readonly Column Treaty = Column.Of("atopid");
    private static readonly Column Member = Column.Of("member");
    private static readonly Column Entry = Column.Of("yrent");
    private static readonly Column Exit = Column.Of("yrexit").MissingAs(0, -9, -13);
    private static readonly Column Begin = Column.Of("begyr");
    private static readonly Column End = Column.Of("endyr");
    private static readonly Column Length = Column.Of("length").MissingAs(0, -9, -13);
    private static readonly Column Conditional = Column.Of("conditio").MissingAs(-9, -13);
    private static readonly Column Wartime = Column.Of("wartime");
    private static readonly Column Command = Column.Of("intcom");
    private static readonly Column Contact = Column.Of("milcon");
    private static readonly Column Bases = Column.Of("base");
    private static readonly Column Organisation = Column.Of("organ1");
    private static readonly Column Year = Column.Of("year");
    private static readonly Column FirstMember = Column.Of("mem1");
    private static readonly Column SecondMember = Column.Of("mem2");
    private static readonly Column First = Column.Of("stateA");
    private static readonly Column Second = Column.Of("stateB");

    private static readonly ImmutableArray<Column> TreatiesOfPair =
        [.. Enumerable.Range(1, MostTreatiesOfPair).Select(i => Column.Of(FormattableString.Invariant($"atopid{i}")))];

    private static readonly ImmutableArray<Column> TermColumns = [Begin, Length, Conditional, Wartime, Command, Contact, Bases, Organisation];

    /// <summary>Members of treaties, with entry, exit and promises.</summary>
    public static Layout Members { get; } = new(
        "ATOP member level", Citation, [DataRole.Alliances], [Treaty, Member, Entry, Exit, .. ObligationColumns.All],
        (row, facts) =>
        {
            facts.TreatyMembers.Add(new TreatyMember(
                row.Whole(Treaty), row.Whole(Member), ObligationColumns.Of(row), row.Whole(Entry), row.Whole(Entry) + 1,
                row.WholeOrNone(Exit) ?? Years.Open, row.File));
            if (row.Has(Length))
                facts.Treaties.Add(TermsOf(row));
        })
    {
        May = TermColumns,
    };

    /// <summary>Treaties with their terms, a row for each.</summary>
    public static Layout Treaties { get; } = new(
        "ATOP alliance level", Citation, [DataRole.Alliances], [Treaty, Begin, End, Length, Conditional],
        (row, facts) => facts.Treaties.Add(TermsOf(row)))
    {
        May = TermColumns,
        Lacks = [Member, Year],
    };

    /// <summary>What binds each pair in each year; a pair once.</summary>
    public static Layout PairYears { get; } = new(
        "ATOP dyad-year", Citation, [DataRole.Alliances], [FirstMember, SecondMember, Year, .. ObligationColumns.All],
        (row, facts) => facts.TiedPairs.Add(PairOf(row, FirstMember, SecondMember)))
    {
        May = TreatiesOfPair,
        Key = [FirstMember, SecondMember, Year],
        Lacks = [Treaty],
    };

    /// <summary>What each state promises each other in each year; a pair both ways.</summary>
    public static Layout DirectedPairYears { get; } = new(
        "ATOP directed dyad-year", Citation, [DataRole.Alliances], [First, Second, Year, .. ObligationColumns.All],
        (row, facts) => facts.TiedPairs.Add(PairOf(row, First, Second)))
    {
        May = TreatiesOfPair,
        Key = [First, Second, Year],
    };

    private static TiedPair PairOf(Row row, Column first, Column second) =>
        new(
            row.Whole(first), row.Whole(second), row.Whole(Year), ObligationColumns.Of(row), null,
            [.. TreatiesOfPair.Select(column => row.WholeOrNone(column) ?? 0).Where(treaty => treaty > 0)], row.File);

    private static TreatyTerms TermsOf(Row row) => new(
        row.Whole(Treaty), row.WholeOrNone(Begin), row.WholeOrNone(Length), BodiesOf(row),
        row.Number(Conditional) is { } conditional ? conditional > 0 : null, row.IsSet(Wartime), row.File);

    // After Leeds & Anac (2005): much where there is a common command, a common defence policy or shared bases; some where officers
    // meet in peace or the treaty has an organisation.
    private static int? BodiesOf(Row row) =>
        !row.Has(Contact) && !row.Has(Organisation) ? null
        : row.IsSet(Command) || row.Number(Contact) >= 3 || row.IsSet(Bases) ? 2
        : row.Number(Contact) >= 2 || row.IsSet(Organisation) ? 1
        : 0;
}
