using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import.Tests;

/// <summary>What happened, told by published files and by prepared tables. All states and figures are made up.</summary>
public sealed class HistoricalRecordTests : IDisposable
{
    private const int Aland = 901;
    private const int Beland = 902;
    private const int Celand = 903;
    private const string States = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version";
    private const string Parties = "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,hostlev,orig";
    private const string Members = "atopid,member,yrent,moent,yrexit,defense,offense,neutral,nonagg,consul";
    private const string Pairs = "stateA,stateB,year,defense,offense,neutral,nonagg,consul,atopid1";

    private readonly Folder folder = new();

    public HistoricalRecordTests() => folder.With(
        "states.csv", States, "ALA,901,Aland,1800,1,1,1999,1,1,1", "BEL,902,Beland,1800,1,1,1999,1,1,1", "CEL,903,Celand,1800,1,1,1905,1,1,1");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void States_go_by_name_abbreviation_and_number()
    {
        var record = Read();

        Assert.All(["Aland", "ala", "901", " ALAND "], word => Assert.Equal(Aland, record.Resolve(word)));
        Assert.All(["Eland", "999", ""], word => Assert.Null(record.Resolve(word)));
        Assert.Equal("Celand", record.NameOf(Celand));
        Assert.Equal("999", record.NameOf(999));
        Assert.Equal([Aland, Beland, Celand], record.StatesIn(1900));
        Assert.Equal([Aland, Beland], record.StatesIn(1910));
        Assert.Null(record.StatesIn(2050));
        Assert.Null(record.IsTied(Aland, Beland, 1900));
    }

    [Fact]
    public void Of_several_states_of_one_name_that_which_goes_by_it_first_is_meant()
    {
        folder.With("vdem.csv", "country_name,year,COWcode,v2x_polyarchy", "Celand,1900,902,0.5", "Feland,1900,904,0.5", "Feland,1900,905,0.5");

        var record = Read();

        Assert.Equal(Celand, record.Resolve("Celand"));
        Assert.Equal("Beland", record.NameOf(Beland));
        Assert.Null(record.Resolve("Feland"));
    }

    [Fact]
    public void Members_of_a_treaty_are_tied_while_both_are_members_and_one_promised_to_fight()
    {
        folder.With("members.csv", Members, "10,901,1900,3,1910,1,0,0,0,0", "10,902,1902,6,0,0,0,0,0,1", "11,901,1895,1,0,0,0,1,0,0", "11,903,1895,1,0,0,0,1,0,0");

        var record = Read();

        Assert.Equal(Enumerable.Range(1895, 16), record.KnownYears);
        Assert.False(record.IsTied(Aland, Beland, 1901));
        Assert.True(record.IsTied(Beland, Aland, 1902));
        Assert.False(record.IsTiedAtStartOf(Aland, Beland, 1902));
        Assert.True(record.IsTiedAtStartOf(Aland, Beland, 1903));
        Assert.False(record.IsTied(Aland, Celand, 1900));
        Assert.Null(record.IsTied(Aland, Celand, 1906));
        Assert.Null(record.IsTied(Aland, Beland, 1911));
    }

    [Fact]
    public void Pairs_by_year_come_before_treaties()
    {
        folder.With("members.csv", Members, "10,901,1900,1,0,1,0,0,0,0", "10,902,1900,1,0,1,0,0,0,0", "12,903,1904,1,0,0,0,0,1,0")
            .With("pairs.csv", Pairs, "901,902,1900,0,0,1,0,0,10", "902,901,1900,0,0,0,0,1,10", "903,901,1900,0,1,0,0,0,10");

        var record = Read();

        Assert.False(record.IsTied(Aland, Beland, 1900));
        Assert.True(record.IsTied(Aland, Celand, 1900));
        Assert.Null(record.IsTiedAtStartOf(Aland, Celand, 1900));
        Assert.True(record.IsTied(Aland, Beland, 1904));
    }

    [Fact]
    public void Parties_of_a_dispute_stand_against_or_beside_each_other()
    {
        folder.With(
            "midb.csv", Parties,
            "1,ALA,901,1,1,1901,1,1,1903,1,4,1", "1,BEL,902,1,1,1901,1,1,1902,0,4,1", "1,CEL,903,1,1,1902,1,1,1903,1,4,0",
            "2,BEL,902,1,1,1905,1,1,1905,1,2,1", "2,ALA,901,1,1,1905,1,1,1905,0,2,1");

        var record = Read();

        Assert.Equal([(1901, 1905)], record.DisputeSpans);
        Assert.Equal(2, record.Disputes(Aland, Beland, 1901, 1905));
        Assert.Equal(1, record.Disputes(Beland, Aland, 1902, 1905));
        Assert.Equal(1, record.Disputes(Beland, Celand, 1902, 1902));
        Assert.Equal(0, record.Disputes(Aland, Celand, 1901, 1905));
        Assert.Null(record.Disputes(Aland, Beland, 1900, 1905));
        Assert.True(record.StoodTogether(Aland, Celand, 1902, 1905));
        Assert.False(record.StoodTogether(Aland, Celand, 1901, 1901));
        Assert.False(record.StoodTogether(Aland, Beland, 1901, 1905));
    }

    [Fact]
    public void Disputes_by_pair_and_year_are_dated_by_their_first_year()
    {
        folder.With(
            "ddy.csv", "dispnum,ccode1,ccode2,year,midonset,midongoing",
            "7,901,902,1900,1,1", "7,902,901,1900,1,1", "7,901,902,1901,0,1", ",901,903,1901,0,0", "8,901,902,1902,1,1");

        var record = Read();

        Assert.False(record.KnowsSides);
        Assert.Equal(1, record.Disputes(Aland, Beland, 1900, 1901));
        Assert.Equal(0, record.Disputes(Aland, Beland, 1901, 1901));
        Assert.Equal(0, record.Disputes(Aland, Celand, 1900, 1902));
        Assert.Null(record.StoodTogether(Aland, Beland, 1900, 1902));
    }

    [Fact]
    public void Prepared_tables_tell_of_their_years_and_of_the_ten_before()
    {
        const string dyads = "ccode1,ccode2,km,conttype,mids10,mids10_force,rival";
        const string alliances = "ccode1,ccode2,defense,offense,neutral,nonagg,consul,start_any,def_jan1,atopids";
        folder.With("dyads_1880.csv", dyads, "901,902,500,1,2,0,1").With("dyads_1890.csv", dyads, "901,902,500,1,3,0,0", "901,903,500,0,0,0,0")
            .With("alliances_1880.csv", alliances, "901,902,1,0,0,0,0,1880,0,7;8");

        var record = Read();

        Assert.Equal([1880], record.KnownYears);
        Assert.True(record.IsTied(Beland, Aland, 1880));
        Assert.False(record.IsTiedAtStartOf(Aland, Beland, 1880));
        Assert.Equal([(1870, 1879), (1880, 1889)], record.DisputeSpans);
        Assert.Equal(5, record.Disputes(Aland, Beland, 1870, 1889));
        Assert.Equal(3, record.Disputes(Aland, Beland, 1880, 1889));
        Assert.Null(record.Disputes(Aland, Beland, 1880, 1885));
        Assert.Null(record.Disputes(Aland, Beland, 1885, 1894));
    }

    private HistoricalRecord Read()
    {
        var problems = new ProblemList();
        var record = HistoricalRecord.Read(folder.Files, problems);
        Assert.Equal("", folder.Told(problems));
        return record!;
    }
}
