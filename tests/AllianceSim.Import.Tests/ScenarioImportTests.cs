using AllianceSim.Model.Alliances;
using AllianceSim.Scenarios;

namespace AllianceSim.Import.Tests;

/// <summary>Scenarios from files as published.</summary>
public sealed class ScenarioImportTests : IDisposable
{
    private const string VDem = "country_name,country_text_id,year,COWcode,v2x_polyarchy";
    private const string Later = "1900,801,1950,1,0,0,0,0,0,0,0,0,0,1,0,0";
    private const string Polity = "cyear,ccode,scode,country,year,democ,polity2";
    private const string Members = "atopid,member,yrent,moent,yrexit,length,conditio,milcon,organ1,base,intcom,defense,offense,neutral,nonagg,consul";
    private const string Contiguity = "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version";

    private readonly Folder folder = new();

    public ScenarioImportTests() => folder.WithStates().WithCapabilities();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Power_is_as_given_and_the_strongest_come_first()
    {
        var made = folder.Made();

        Assert.Equal(["Aland", "Beland", "Celand", "Doria"], made.Scenario.States.Select(state => state.Name));
        Assert.Equal([0.4, 0.3, 0.15, 0.05], made.Scenario.States.Select(state => state.Power));
        Assert.Equal((1900, 30, 1900ul), (made.Scenario.Start, made.Scenario.Ticks, made.Scenario.Seed));
        Assert.Contains(made.Filled, filled => filled is { Of: "Celand", What: "power", Rule: "on a line from 0.1 in 1898 to 0.2 in 1902" });
    }

    [Fact]
    public void The_file_reads_back_to_the_scenario_and_tells_sources_rules_and_numbers()
    {
        var made = folder
            .With("atop.csv", Members, "1010,201,1890,1,0,120,1,2,0,0,0,1,0,0,0,1", "1010,202,1890,1,0,120,1,2,0,0,0,1,0,0,0,1", Later)
            .Made();

        var load = ScenarioReader.Parse(made.Text, "made.yaml");
        Assert.Empty(load.Problems);
        Assert.Equal(ScenarioWriter.ToYaml(made.Scenario), ScenarioWriter.ToYaml(load.Scenario!));
        Assert.Contains("name: Doria, power: 0.05, ideology: 0}  # 704\n", made.Text, StringComparison.Ordinal);
        Assert.Contains("# 1010\n", made.Text, StringComparison.Ordinal);
        Assert.Contains("#   Celand: power: on a line from", made.Text, StringComparison.Ordinal);
        Assert.Contains("#   nmc.csv: COW National Material Capabilities\n", made.Text, StringComparison.Ordinal);
        Assert.Contains("# No file tells of rivalries: no states are rivals.\n", made.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("aggressiveness:", made.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', made.Text);
        Assert.Equal(made.Text, folder.Made().Text);
    }

    [Fact]
    public void Ideology_is_V_Dems_else_Politys_else_of_a_year_near_by_else_the_mean_of_the_region()
    {
        folder.With("vdem.csv", VDem, "Aland,ALA,1900,201,0.9", "Beland,BEL,1900,202,", "Beland,BEL,1897,202,0.1", "Doria,DOR,1897,704,0.25", "Elsewhere,ELS,1900,,0.3")
            .With("polity.csv", Polity, "2021900,202,BEL,Beland,1900,-88,-6", "7041900,704,DOR,Doria,1900,-66,-66");

        var made = folder.Made();

        Assert.Equal([0.8, -0.6, 0.1, -0.5], made.Scenario.States.Select(state => state.Ideology));
        Assert.Equal(
            ["Polity's, as V-Dem has none", "the mean of europe", "that of 1897"],
            made.Filled.Where(filled => filled.What == "ideology").Select(filled => filled.Rule));
    }

    [Fact]
    public void Neighbours_are_by_land_or_at_most_150_miles_of_water()
    {
        folder.With(
            "contdird.csv", Contiguity,
            "201202,201,ALA,202,BEL,1900,1,3.2", "202201,202,BEL,201,ALA,1900,1,3.2", "201203,201,ALA,203,CEL,1900,4,3.2",
            "201704,201,ALA,704,DOR,1900,5,3.2", "202203,202,BEL,203,CEL,1899,1,3.2");

        Assert.Equal([("Aland", "Beland"), ("Aland", "Celand")], folder.Made().Scenario.Ties.Contiguous.AsEnumerable());
    }

    [Fact]
    public void Without_a_capital_distances_go_by_neighbourhood_and_region()
    {
        folder.With("contdir.csv", "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version", "201202,201,ALA,202,BEL,1,181601,201612,,3.2")
            .With("capitals.csv", "ccode,capital,styear,endyear,lat,lng", "201,Alaville,1816,1899,1,1", "201,Newala,1900,2020,50,10.125", "203,Cel,1816,2020,40,20");

        var made = folder.Made();

        Assert.Equal((50, 10.12), made.Scenario.States[0].Location);
        Assert.Equal(
            [("Aland", "Beland", 900), ("Aland", "Doria", 9000), ("Beland", "Celand", 2200), ("Beland", "Doria", 9000), ("Celand", "Doria", 9000)],
            made.Scenario.Ties.Distances.AsEnumerable());
        Assert.Equal(["Beland", "Doria"], made.Filled.Where(filled => filled.What == "location").Select(filled => filled.Of));
    }

    [Fact]
    public void Rivalries_and_disputes_are_those_of_the_year_and_of_the_ten_before()
    {
        folder.With("rivals.csv", "rivalryno,ccode1,ccode2,styear,endyear", "1,201,202,1850,1899", "2,201,203,1880,ongoing", "3,202,203,1900,1910")
            .With(
                "midb.csv", "dispnum4,ccode,stday,stmon,styear,endyear,sidea,hostlev",
                "1,201,1,1,1889,1889,1,4", "1,202,1,1,1889,1889,0,4", "2,201,1,1,1890,1891,1,4", "2,202,1,1,1891,1891,0,4",
                "3,201,1,1,1900,1900,1,4", "3,203,1,1,1900,1900,0,4");

        var ties = folder.Made().Scenario.Ties;

        Assert.Equal([("Aland", "Celand"), ("Beland", "Celand")], ties.Rivalries.AsEnumerable());
        Assert.Equal([("Aland", "Beland", 1)], ties.RecentDisputes.AsEnumerable());
    }

    [Fact]
    public void Alliances_are_treaties_in_force_on_1_January_with_their_strongest_promise()
    {
        folder.With(
            "atop.csv", Members,
            "1010,201,1894,1,0,60,1,2,0,0,0,1,0,0,0,1", "1010,202,1895,1,1900,60,1,2,0,0,0,0,0,0,0,1", "1010,999,1894,1,0,60,1,2,0,0,0,1,0,0,0,1",
            "1020,201,1880,1,0,0,0,3,1,0,0,1,1,0,0,0", "1020,203,1880,1,0,0,0,3,1,0,0,1,1,0,0,0",
            "1030,201,1900,3,0,0,0,0,0,0,0,1,0,0,0,0", "1030,202,1900,3,0,0,0,0,0,0,0,1,0,0,0,0",
            "1040,202,1880,1,1899,0,0,0,0,0,0,1,0,0,0,0", "1040,203,1880,1,1899,0,0,0,0,0,0,1,0,0,0,0");

        var made = folder.Made();

        Assert.Equal(["Aland and Celand, 1880", "Aland and Beland, 1894"], made.Scenario.Alliances.Select(alliance => alliance.Name));
        var (strong, weak) = (made.Scenario.Alliances[0], made.Scenario.Alliances[1]);
        Assert.Equal((AllianceKind.Offense, null, 0.8, false), (strong.Kind, strong.Term, strong.Institutionalisation, strong.Conditional));
        Assert.Equal((AllianceKind.Defense, 10, 0.4, true), (weak.Kind, weak.Term, weak.Institutionalisation, weak.Conditional));
        Assert.Contains(made.Filled, filled => filled.Rule == "the 5 years ran out in 1899; taken as renewed to 1904");
    }

    [Fact]
    public void Terms_come_from_the_alliance_level_where_the_member_level_has_none()
    {
        folder.With(
                "atop5_1m.csv", "atopid,member,yrent,yrexit,defense,offense,neutral,nonagg,consul",
                "1010,201,1892,0,1,0,0,0,0", "1010,202,1893,0,1,0,0,0,0", "1900,801,1950,0,0,0,0,1,0")
            .With("atop5_1a.csv", "atopid,begyr,endyr,length,conditio,organ1,milcon,base,mem1", "1010,1891,0,240,1,1,0,0,201");

        var treaty = Assert.Single(folder.Made().Scenario.Alliances);

        Assert.Equal((1891, 20, 0.4, true), (treaty.Signed, treaty.Term, treaty.Institutionalisation, treaty.Conditional));
    }

    [Fact]
    public void Dyad_years_of_ATOP_are_put_together_to_treaties()
    {
        folder.With(
            "ddyr.csv", "ddyad,stateA,stateB,year,defense,offense,neutral,nonagg,consul,atopid1,atopid2",
            "1,201,202,1900,1,0,0,1,0,1010,", "2,201,203,1900,1,0,0,1,0,1010,", "3,202,203,1900,1,0,0,0,1,1010,1050", "4,201,704,1899,1,0,0,0,0,1060,");

        var alliances = folder.Made().Scenario.Alliances;

        Assert.Equal(["Aland, Beland and Celand", "Beland and Celand"], alliances.Select(alliance => alliance.Name));
        Assert.All(alliances, alliance => Assert.Equal(AllianceKind.Defense, alliance.Kind));
    }

    [Theory]
    [InlineData("top:2", "Aland,Beland")]
    [InlineData("Doria, ALA", "Aland,Doria")]
    [InlineData("201+704", "Aland,Doria")]
    [InlineData("region:Europe", "Aland,Beland,Celand")]
    [InlineData("top:1+tied:celand", "Aland,Beland,Celand")]
    [InlineData("all", "Aland,Beland,Celand,Doria")]
    public void States_are_chosen_by_power_name_region_and_treaty(string choice, string chosen)
    {
        folder.With("atop.csv", Members, "1010,202,1890,1,0,0,0,0,0,0,0,0,0,1,0,0", "1010,203,1890,1,0,0,0,0,0,0,0,0,0,1,0,0", Later);

        Assert.Equal(chosen.Split(','), folder.Made(choice).Scenario.States.Select(state => state.Name));
    }

    [Fact]
    public void Prepared_tables_make_a_scenario_of_their_year()
    {
        using var tables = new Folder();
        tables.With(
                "states_1900.csv", "year,ccode,abb,name,cinc,polity2,polyarchy,capital,lat,lon",
                "1900,201,ALA,Aland,0.4,7,0.5,Alaville,50,10", "1900,202,BEL,Beland,0.2,-7,,Belville,40,10")
            .With("dyads_1900.csv", "ccode1,ccode2,km,conttype,mids10,mids10_force,rival", "201,202,1100,4,3,1,1")
            .With(
                "treaties_1900.csv",
                "atopid,members,n,defense,offense,neutral,nonagg,consul,begyr,begmo,bilat,wartime,conditio,term_months,milinst,in_force_jan1",
                "1010,201;202,2,0,0,1,0,1,1895,1,1,0,0,0,1,1", "1020,201;202,2,1,0,0,0,0,1900,3,1,0,0,0,0,0");

        var scenario = tables.Made().Scenario;

        Assert.Equal([0, -0.7], scenario.States.Select(state => state.Ideology));
        Assert.Equal((50, 10), scenario.States[0].Location);
        Assert.Empty(scenario.Ties.Distances.AsEnumerable());
        Assert.Equal([("Aland", "Beland")], scenario.Ties.Contiguous.AsEnumerable());
        Assert.Equal([("Aland", "Beland")], scenario.Ties.Rivalries.AsEnumerable());
        Assert.Equal([("Aland", "Beland", 3)], scenario.Ties.RecentDisputes.AsEnumerable());
        var treaty = Assert.Single(scenario.Alliances);
        Assert.Equal((AllianceKind.Neutrality, 1895, 0.4, false), (treaty.Kind, treaty.Signed, treaty.Institutionalisation, treaty.Conditional));
    }
}
