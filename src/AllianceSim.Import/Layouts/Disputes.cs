using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>Files of militarised interstate disputes, of the Correlates of War (MID) and as recoded by Gibler, Miller and Little.</summary>
internal static class Disputes
{
    private const string Citation =
        "Militarized Interstate Disputes (Palmer et al. 2022, or Gibler, Miller & Little 2016): recent disputes";

    private static readonly Column Number = Column.Of("dispnum", "dispnum4", "dispnum3", "disno").MissingAs(-9, 0);
    private static readonly Column State = Column.Of("ccode");
    private static readonly Column SideA = Column.Of("sidea");
    private static readonly Column StartYear = Column.Of("styear", "strtyr");
    private static readonly Column EndYear = Column.Of("endyear").MissingAs(-9);
    private static readonly Column Year = Column.Of("year");
    private static readonly Column First = Column.Of("ccode1", "statea");
    private static readonly Column Second = Column.Of("ccode2", "stateb");
    private static readonly Column Onset = Column.Of("midonset", "gmlmidonset", "cowmidonset");
    private static readonly Column Ongoing = Column.Of("midongoing", "gmlmidongoing", "cowmidongoing");

    /// <summary>Parties of disputes with their sides: MIDB, and gml-midb.</summary>
    public static Layout Parties { get; } = new(
        "MID participants (MIDB)", Citation, [DataRole.Disputes], [Number, State, SideA, StartYear, EndYear],
        (row, facts) => facts.DisputeParties.Add(new DisputeParty(
            row.Whole(Number), row.Whole(State), row.IsSet(SideA), row.Whole(StartYear), row.WholeOrNone(EndYear) ?? row.Whole(StartYear),
            row.File)));

    /// <summary>Disputes without their parties: MIDA, and gml-mida.</summary>
    public static Layout Summaries { get; } = new(
        "the list of MIDs without their parties (MIDA)", "", [DataRole.Disputes], [Number, StartYear, EndYear], (_, _) => { })
    {
        Lacks = [State, First],
        Refusal = "it does not say between whom a dispute was",
        Instead = "the participants (MIDB), or disputes by dyad and year",
    };

    /// <summary>Disputes by pair and year: dyadic MID, gml-ddy-disputes, and the full gml-ddy.</summary>
    public static Layout PairYears { get; } = new(
        "MIDs by dyad and year", Citation, [DataRole.Disputes], [Number, First, Second, Year],
        (row, facts) =>
        {
            // The full table of pairs has a row for every year, with a dispute or without.
            var isToldByFlags = row.Has(Onset) || row.Has(Ongoing);
            if (row.WholeOrNone(Number) is not null && (!isToldByFlags || row.IsSet(Onset) || row.IsSet(Ongoing)))
                facts.DisputeYears.Add(new DisputeYear(row.Whole(Number), row.Whole(First), row.Whole(Second), row.Whole(Year), row.File));
        })
    {
        May = [Onset, Ongoing],
    };
}
