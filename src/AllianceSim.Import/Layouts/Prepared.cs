using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>Prepared tables: what the published sets say of one year, as one row for a state, pair or treaty.</summary>
internal static class Prepared
{
    private static readonly Column State = Column.Of("ccode");
    private static readonly Column Abbreviation = Column.Of("abb");
    private static readonly Column Name = Column.Of("name");
    private static readonly Column Year = Column.Of("year");
    private static readonly Column Share = Column.Of("cinc").MissingAs(-9);
    private static readonly Column Polyarchy = Column.Of("polyarchy");
    private static readonly Column Polity2 = Column.Of("polity2").MissingAs(-66, -77, -88);
    private static readonly Column Latitude = Column.Of("lat");
    private static readonly Column Longitude = Column.Of("lon");
    private static readonly Column First = Column.Of("ccode1");
    private static readonly Column Second = Column.Of("ccode2");
    private static readonly Column Kilometres = Column.Of("km");
    private static readonly Column BorderKind = Column.Of("conttype");
    private static readonly Column RecentDisputes = Column.Of("mids10");
    private static readonly Column Rival = Column.Of("rival");
    private static readonly Column Treaty = Column.Of("atopid");
    private static readonly Column Members = Column.Of("members");
    private static readonly Column Begin = Column.Of("begyr");
    private static readonly Column Wartime = Column.Of("wartime");
    private static readonly Column Conditional = Column.Of("conditio");
    private static readonly Column Months = Column.Of("term_months").MissingAs(0);
    private static readonly Column Bodies = Column.Of("milinst");
    private static readonly Column InForce = Column.Of("in_force_jan1");
    private static readonly Column FightInForce = Column.Of("def_jan1");
    private static readonly Column Treaties = Column.Of("atopids");

    /// <summary>States of a year: capability, regime and capital.</summary>
    public static Layout States { get; } = new(
        "prepared table of states",
        "Power: Correlates of War, National Material Capabilities (Singer 1987); ideology: V-Dem (Coppedge et al.), else Polity;"
        + " prepared table of states",
        [DataRole.Capabilities, DataRole.Membership, DataRole.Regimes, DataRole.Capitals],
        [Year, State, Abbreviation, Name, Share, Polyarchy, Polity2, Latitude, Longitude],
        (row, facts) =>
        {
            var (state, year) = (row.Whole(State), row.Whole(Year));
            facts.Names.Add(new StateName(state, row.Text(Abbreviation), row.Text(Name)));
            facts.Members.Add(new Membership(state, year, year));
            facts.Capabilities.Add(new Capability(state, year, row.Number(Share), row.File));
            facts.Regimes.Add(new Regime(state, year, Regimes.OfPolyarchy(row.Number(Polyarchy)), true, row.File));
            facts.Regimes.Add(new Regime(state, year, Regimes.OfPolity2(row.Number(Polity2)), false, row.File));
            if (row.Number(Latitude) is { } latitude && row.Number(Longitude) is { } longitude)
                facts.Capitals.Add(new Capital(state, latitude, longitude, year, year, row.File));
        })
    {
        Key = [State],
        IsSnapshot = true,
    };

    /// <summary>Pairs of states of a year: distance, border, rivalry, and disputes of the ten years before.</summary>
    public static Layout Pairs { get; } = new(
        "prepared table of dyads",
        "Contiguity: Correlates of War (Stinnett et al. 2002); rivalries: Thompson et al.; disputes: MID (Gibler et al. 2016);"
        + " prepared table of dyads",
        [DataRole.Contiguity, DataRole.Disputes, DataRole.Rivalries], [First, Second, Kilometres, BorderKind, RecentDisputes, Rival],
        (row, facts) =>
        {
            var (first, second, year) = (row.Whole(First), row.Whole(Second), SnapshotYear(row));
            if (row.Number(Kilometres) is { } kilometres)
                facts.Distances.Add(new CapitalDistance(first, second, kilometres, year, row.File));
            if (row.WholeOrNone(BorderKind) is > 0 and var kind)
                facts.Borders.Add(new Border(first, second, kind, year, year, row.File));
            facts.DisputeCounts.Add(new DisputeCount(first, second, year, row.WholeOrNone(RecentDisputes) ?? 0, row.File));
            if (row.IsSet(Rival))
                facts.Rivalries.Add(new Rivalry(first, second, year, year, row.File));
        })
    {
        Key = [First, Second],
        IsSnapshot = true,
    };

    /// <summary>Treaties in force in a year, with their members.</summary>
    public static Layout TreatiesInForce { get; } = new(
        "prepared table of treaties", "Alliances: ATOP (Leeds, Ritter, Mitchell & Long 2002); prepared table of treaties",
        [DataRole.Alliances],
        [Treaty, Members, Begin, Bodies, Months, InForce, .. ObligationColumns.All],
        (row, facts) =>
        {
            var (treaty, year) = (row.Whole(Treaty), SnapshotYear(row));
            facts.Treaties.Add(new TreatyTerms(
                treaty, row.WholeOrNone(Begin), row.WholeOrNone(Months), row.WholeOrNone(Bodies),
                row.Number(Conditional) is { } conditional ? conditional > 0 : null, row.IsSet(Wartime), row.File));
            foreach (var state in row.Numbers(Members))
            {
                facts.TreatyMembers.Add(new TreatyMember(
                    treaty, state, ObligationColumns.Of(row), year, row.IsSet(InForce) ? year : year + 1, year, row.File));
            }
        })
    {
        May = [Wartime, Conditional],
        Key = [Treaty],
        IsSnapshot = true,
    };

    /// <summary>Pairs of states that a treaty binds in a year.</summary>
    public static Layout BoundPairs { get; } = new(
        "prepared table of alliances",
        "Alliances: ATOP (Leeds, Ritter, Mitchell & Long 2002); prepared table of alliances by dyad", [DataRole.Alliances],
        [First, Second, FightInForce, Treaties, .. ObligationColumns.All],
        (row, facts) => facts.TiedPairs.Add(new TiedPair(
            row.Whole(First), row.Whole(Second), SnapshotYear(row), ObligationColumns.Of(row), row.IsSet(FightInForce),
            [.. row.Numbers(Treaties)], row.File)))
    {
        Key = [First, Second],
        IsSnapshot = true,
    };

    // A snapshot of which the year cannot be told is refused before its rows are read.
    private static int SnapshotYear(Row row) => row.File.Year!.Value;
}
