using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Tests;

/// <summary>What is said of wrong files and wishes: where, what, and what is allowed.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string Rivals = "ccode1,ccode2,styear,endyear";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_no_known_kind_is_told_with_its_columns_and_the_kinds_that_are_known()
    {
        var told = folder.With("odd.csv", "apples,pears", "1,2").Refused();

        Assert.Contains("odd.csv: its columns are of no kind of file that is known: apples, pears.", told, StringComparison.Ordinal);
        Assert.Contains("; COW National Material Capabilities;", told, StringComparison.Ordinal);
        Assert.DoesNotContain("formal alliances", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_of_nearly_a_known_kind_the_columns_that_it_lacks_are_told() =>
        Assert.Contains(
            "Allowed: the nearest is ATOP member level, which has yrexit too.",
            folder.With("atop5_1m.csv", "atopid,member,yrent,exit,defense,offense,neutral,nonagg,consul", "1,201,1890,0,1,0,0,0,0").Refused(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0\u0006", "a zip archive or an Excel workbook", "save the sheet as CSV")]
    [InlineData("\u001fu\0\0", "a file with bytes that no table has", "the table as a CSV file")]
    [InlineData("<stata_dta><header>", "a Stata file", "export delimited")]
    public void A_file_that_is_no_text_is_named_whatever_it_is_called_and_its_bytes_are_not_shown(string text, string name, string instead)
    {
        var told = folder.With("table.csv", text).Refused();

        Assert.Contains($"table.csv: this is {name}", told, StringComparison.Ordinal);
        Assert.Contains(instead, told, StringComparison.Ordinal);
        Assert.DoesNotContain(told, letter => char.IsControl(letter));
    }

    [Fact]
    public void The_formal_alliances_set_is_refused_at_the_wish_of_its_keeper()
    {
        var told = folder.With(
            "alliance_v4.1_by_member.csv",
            "version4id,ccode,state_name,mem_st_year,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version",
            "1,201,Aland,1890,1900,0,0,1,0,0,0,4.1").Refused();

        Assert.Contains("its keeper asks that software not facilitate its use", told, StringComparison.Ordinal);
        Assert.Contains("Allowed: ATOP", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_what_it_was_given_as_is_named()
    {
        var told = folder.With(DataRole.Capabilities, "contdird.csv", "state1no,state2no,year,conttype", "201,202,1900,1")
            .With(DataRole.Rivalries, "rivals.csv", Rivals, "201,202,1890,1910").Refused();

        Assert.Contains(
            "contdird.csv: it was given as --capabilities, but by its columns it is COW direct contiguity by year. Allowed: --capabilities with"
            + " prepared table of states or COW National Material Capabilities;", told, StringComparison.Ordinal);
        Assert.DoesNotContain("rivals.csv", told, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_files_and_cells_are_told_at_once_with_their_lines()
    {
        var told = folder
            .With("nmc.csv", "stateabb,ccode,year,cinc", "ALA,201,1900,0.4", "BEL,two,1900,0.3", "CEL,203,1900,\"0,2\"", "DOR,204,1900", "ALA,201,1900,0.1", "EXI,205,1900.5,.", "")
            .With("rivals.csv", Rivals, "201,202,,1900").With("data.dta", "?").With("empty.csv").With("head.csv", Rivals.Replace("styear", "start", StringComparison.Ordinal))
            .Refused();

        foreach (var line in new[]
        {
            "nmc.csv:3:1: ccode: 'two' is not a number.", "nmc.csv:4:1: cinc: '0,2' is not a number.",
            "nmc.csv:5:1: the row has 3 fields. Allowed: 4, one for each column of the header.",
            "nmc.csv:6:1: ccode, year 201, 1900 stands in line 2 already.", "nmc.csv:7:1: year: '1900.5' is not a whole number.",
            "rivals.csv:2:1: styear: nothing is written here.", "data.dta: this is a Stata file, which is not read. Allowed: the table as a CSV file, from Stata",
            "empty.csv: the file is empty.", "head.csv: it is of the same kind as ",
        })
        {
            Assert.Contains(line, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_year_that_the_files_do_not_cover_is_told_with_those_that_they_do()
    {
        folder.WithStates().WithCapabilities().With("contdird.csv", "state1no,state2no,year,conttype", "201,202,1950,1", "201,202,1951,1");

        var told = folder.Refused(year: 1900);
        Assert.Equal("--year 1900: no file tells of contiguity in that year. Allowed: a year of 1950 to 1951; or leave the file out.", told);

        told = folder.Refused(year: 2100);
        Assert.Contains("no file tells of capabilities in that year. Allowed: a year of 1898, 1900, 1902.", told, StringComparison.Ordinal);
        Assert.Contains("no file tells which states there were in that year. Allowed: a year of 1816 to 2016.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Treaties_need_their_members() =>
        Assert.Contains(
            "atop5_1a.csv: the alliance level does not tell when members came and went. Allowed: the member level",
            folder.WithStates().WithCapabilities().With("atop5_1a.csv", "atopid,begyr,endyr,length,conditio,mem1", "1010,1890,0,0,0,201").Refused(),
            StringComparison.Ordinal);

    [Fact]
    public void Without_capabilities_there_is_no_scenario() =>
        Assert.Contains("no file tells of capabilities, without which no state has power", folder.WithStates().Refused(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Alnad", "there is no state 'Alnad' in the files. Did you mean 'Aland'?")]
    [InlineData("Exia+all", "Exia was no member of the state system in 1900")]
    [InlineData("Aland,201", "Aland is named twice, as 'Aland' before")]
    [InlineData("Aland", "only Aland is chosen. Allowed: two states or more")]
    [InlineData("region:africa", "no state is chosen")]
    [InlineData("region:eurpe", "there is no region 'eurpe'. Did you mean 'europe'?")]
    [InlineData("top:0", "'0' is not a number of states. Allowed: 1 to 4, the states of 1900.")]
    [InlineData("top:x+tied:Nobody", "there is no state 'Nobody'")]
    [InlineData("tops:3", "'tops' is no way to choose states. Did you mean 'top'?")]
    [InlineData("", "there is no state ''")]
    public void A_choice_of_states_that_cannot_be_is_told(string choice, string told) =>
        Assert.Contains(told, folder.WithStates().WithCapabilities().Refused(choice), StringComparison.Ordinal);

    [Fact]
    public void Several_wrong_choices_are_told_at_once() =>
        Assert.Equal(3, folder.WithStates().WithCapabilities().Refused("top:x+Nobody+region:y").Split('\n').Length);

    [Theory]
    [InlineData("dyads.csv", "ccode1,ccode2,km,conttype,mids10,rival", "of which year it is cannot be told")]
    [InlineData("majors.csv", "stateabb,ccode,styear,endyear", "a scenario says nothing of who was a major power")]
    [InlineData("MIDA.csv", "dispnum,styear,endyear,outcome,numa,numb", "it does not say between whom a dispute was")]
    public void A_file_that_cannot_be_used_is_told_why(string name, string header, string told) =>
        Assert.Matches($"{name}: .*{told}", folder.With(name, header, string.Join(',', header.Split(',').Select(_ => "1"))).Refused());
}
