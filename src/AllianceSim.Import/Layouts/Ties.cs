using System.Globalization;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>Files of rivalries and of capitals, as their authors or users of theirs lay them out.</summary>
internal static class Ties
{
    private const string RivalryCitation = "Thompson, Sakuwa & Suhas 2021 (or Thompson & Dreyer 2012), strategic rivalries: rivalries";

    private static readonly Column First = Column.Of("ccode1", "ccodea");
    private static readonly Column Second = Column.Of("ccode2", "ccodeb");
    private static readonly Column Start = Column.Of("start", "styear", "begin", "beginyear");
    private static readonly Column End = Column.Of("end", "endyear", "stop");
    private static readonly Column Year = Column.Of("year");
    private static readonly Column IsRival = Column.Of("rivalry", "ongoingrivalry", "rival");
    private static readonly Column State = Column.Of("ccode", "cowcode", "gwcode");
    private static readonly Column Latitude = Column.Of("lat", "latitude", "caplat");
    private static readonly Column Longitude = Column.Of("lng", "lon", "long", "longitude", "caplong");
    private static readonly Column From = Column.Of("styear", "stdate", "gwsyear", "cowsyear");
    private static readonly Column To = Column.Of("endyear", "enddate", "gweyear", "coweyear");

    /// <summary>Rivalries with the years in which they began and ended.</summary>
    public static Layout RivalrySpells { get; } = new(
        "strategic rivalries", RivalryCitation, [DataRole.Rivalries], [First, Second, Start, End],
        (row, facts) => facts.Rivalries.Add(new Rivalry(row.Whole(First), row.Whole(Second), row.Whole(Start), LastYear(row), row.File)));

    /// <summary>Rivalries by pair and year.</summary>
    public static Layout RivalryYears { get; } = new(
        "rivalries by dyad and year", RivalryCitation, [DataRole.Rivalries], [First, Second, Year, IsRival],
        (row, facts) =>
        {
            if (row.IsSet(IsRival))
                facts.Rivalries.Add(new Rivalry(row.Whole(First), row.Whole(Second), row.Whole(Year), row.Whole(Year), row.File));
        });

    /// <summary>Capitals with their coordinates, of all time or from one year or date to another.</summary>
    public static Layout Capitals { get; } = new(
        "capitals with coordinates", "Coordinates of capitals: location", [DataRole.Capitals], [State, Latitude, Longitude],
        (row, facts) =>
        {
            if (row.Number(Latitude) is { } latitude && row.Number(Longitude) is { } longitude)
            {
                facts.Capitals.Add(new Capital(
                    row.Whole(State), latitude, longitude, YearIn(row, From) ?? 0, YearIn(row, To) ?? Years.Open, row.File));
            }
        })
    {
        May = [From, To],
    };

    private static int LastYear(Row row) =>
        string.Equals(row.Text(End), "ongoing", StringComparison.OrdinalIgnoreCase) ? Years.Open : row.WholeOrNone(End) ?? Years.Open;

    // A year, or a date that begins with one.
    private static int? YearIn(Row row, Column column) =>
        row.Text(column) is { Length: > 4 } date && date[4] == '-' && int.TryParse(date.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
            ? year
            : row.WholeOrNone(column);
}
