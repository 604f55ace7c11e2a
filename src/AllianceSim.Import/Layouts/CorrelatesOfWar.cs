using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>The state-level files of the Correlates of War project: capabilities, system membership and contiguity.</summary>
internal static class CorrelatesOfWar
{
    private static readonly Column State = Column.Of("ccode");
    private static readonly Column Abbreviation = Column.Of("stateabb");
    private static readonly Column StateName = Column.Of("statenme", "statename");
    private static readonly Column Year = Column.Of("year");
    private static readonly Column StartYear = Column.Of("styear");
    private static readonly Column EndYear = Column.Of("endyear");
    private static readonly Column Share = Column.Of("cinc").MissingAs(-9);
    private static readonly Column First = Column.Of("state1no");
    private static readonly Column Second = Column.Of("state2no");
    private static readonly Column Low = Column.Of("statelno");
    private static readonly Column High = Column.Of("statehno");
    private static readonly Column Begin = Column.Of("begin");
    private static readonly Column End = Column.Of("end");
    private static readonly Column Kind = Column.Of("conttype");
    private const string ContiguityCitation =
        "Correlates of War, Direct Contiguity (Stinnett, Tir, Schafer, Diehl & Gochman 2002): land, or at most 150 miles of water";
    private const string MembershipCitation = "Correlates of War, State System Membership: which states there were";

    /// <summary>National Material Capabilities, by state and year.</summary>
    public static Layout Capabilities { get; } = new(
        "COW National Material Capabilities", "Correlates of War, National Material Capabilities (Singer 1987): power",
        [DataRole.Capabilities], [State, Year, Share],
        (row, facts) =>
        {
            facts.Names.Add(new StateName(row.Whole(State), row.Text(Abbreviation), row.Text(StateName)));
            facts.Capabilities.Add(new Capability(row.Whole(State), row.Whole(Year), row.Number(Share), row.File));
        })
    {
        May = [Abbreviation, StateName],
        Key = [State, Year],
    };

    /// <summary>States with the years in which they entered and left the system.</summary>
    public static Layout States { get; } = new(
        "COW state system membership, list of states", MembershipCitation, [DataRole.Membership],
        [Abbreviation, State, StateName, StartYear, EndYear],
        (row, facts) =>
        {
            facts.Names.Add(new StateName(row.Whole(State), row.Text(Abbreviation), row.Text(StateName)));
            facts.Members.Add(new Membership(row.Whole(State), row.Whole(StartYear), row.Whole(EndYear)));
        });

    /// <summary>A row for each state and year in the system.</summary>
    public static Layout StateYears { get; } = new(
        "COW state system membership by year", MembershipCitation, [DataRole.Membership], [Abbreviation, State, Year],
        (row, facts) =>
        {
            facts.Names.Add(new StateName(row.Whole(State), row.Text(Abbreviation), ""));
            facts.Members.Add(new Membership(row.Whole(State), row.Whole(Year), row.Whole(Year)));
        })
    {
        Key = [State, Year],
        MostColumns = 5,
    };

    /// <summary>The list of major powers, which says nothing that a scenario holds.</summary>
    public static Layout MajorPowers { get; } = new(
        "the COW list of major powers", "", [DataRole.Membership], [Abbreviation, State, StartYear, EndYear], (_, _) => { })
    {
        Lacks = [StateName],
        Refusal = "a scenario says nothing of who was a major power",
        Instead = "the list of all states (states2016.csv or system2016.csv)",
    };

    /// <summary>Direct contiguity by pair and year, each pair both ways.</summary>
    public static Layout ContiguityYears { get; } = new(
        "COW direct contiguity by year", ContiguityCitation, [DataRole.Contiguity], [First, Second, Year, Kind],
        (row, facts) =>
        {
            if (row.Whole(First) < row.Whole(Second))
            {
                var year = row.Whole(Year);
                facts.Borders.Add(new Border(row.Whole(First), row.Whole(Second), row.Whole(Kind), year, year, row.File));
            }
        })
    {
        Key = [First, Second, Year],
    };

    /// <summary>Direct contiguity by pair with the months in which it began and ended, as in 190007.</summary>
    public static Layout ContiguitySpells { get; } = new(
        "COW direct contiguity, master list", ContiguityCitation, [DataRole.Contiguity], [Low, High, Kind, Begin, End],
        (row, facts) => facts.Borders.Add(new Border(
            row.Whole(Low), row.Whole(High), row.Whole(Kind), row.Whole(Begin) / 100, row.Whole(End) / 100, row.File)));

    /// <summary>The formal alliances, which are left out at the wish of their keeper.</summary>
    public static Layout FormalAlliances { get; } = new(
        "the COW formal alliances set", "", [DataRole.Alliances],
        [Column.Of("entente", "cow_entente"), Column.Of("neutrality", "cow_neutral"), Column.Of("defense", "cow_defense")], (_, _) => { })
    {
        Refusal = "its keeper asks that software not facilitate its use, and so it is not read",
        Instead = "ATOP (atop5_1m.csv or atop5_1ddyr.csv, from its authors)",
    };
}
