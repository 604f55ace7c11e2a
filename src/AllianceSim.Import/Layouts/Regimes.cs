using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>Files that tell how democratic states are.</summary>
internal static class Regimes
{
    private static readonly Column Year = Column.Of("year");
    private static readonly Column VDemState = Column.Of("COWcode");
    private static readonly Column VDemName = Column.Of("country_name");
    private static readonly Column Polyarchy = Column.Of("v2x_polyarchy");
    private static readonly Column PolityState = Column.Of("ccode");
    private static readonly Column PolityCode = Column.Of("scode");
    private static readonly Column Polity2 = Column.Of("polity2").MissingAs(-66, -77, -88, -99);

    /// <summary>V-Dem by country and year, the core as well as the full file.</summary>
    public static Layout VDem { get; } = new(
        "V-Dem country-year", "V-Dem (Coppedge et al.), electoral democracy index: ideology is 2 * polyarchy - 1",
        [DataRole.Regimes], [VDemState, VDemName, Year, Polyarchy],
        (row, facts) =>
        {
            if (row.WholeOrNone(VDemState) is not { } state)
                return;
            facts.Names.Add(new StateName(state, "", row.Text(VDemName)));
            facts.Regimes.Add(new Regime(state, row.Whole(Year), OfPolyarchy(row.Number(Polyarchy)), true, row.File));
        });

    /// <summary>Polity IV and Polity5 by country and year.</summary>
    public static Layout Polity { get; } = new(
        "Polity annual series", "Polity (Marshall & Gurr): ideology is polity2 / 10",
        [DataRole.Regimes], [PolityState, PolityCode, Year, Polity2],
        (row, facts) => facts.Regimes.Add(new Regime(
            CorrelatesNumber(row.Whole(PolityState)), row.Whole(Year), OfPolity2(row.Number(Polity2)), false, row.File)));

    /// <summary>Ideology by V-Dem's index, from 0 to 1.</summary>
    public static double? OfPolyarchy(double? polyarchy) => 2 * polyarchy - 1;

    /// <summary>Ideology by Polity's score, from -10 to 10.</summary>
    public static double? OfPolity2(double? polity2) => polity2 / 10;

    // Polity counts some successor states as new ones, where the Correlates of War go on with the old number.
    private static int CorrelatesNumber(int polity) => polity switch
    {
        342 or 347 => 345,
        364 => 365,
        529 => 530,
        769 => 770,
        818 => 816,
        _ => polity,
    };
}
