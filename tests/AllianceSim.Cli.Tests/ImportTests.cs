namespace AllianceSim.Cli.Tests;

/// <summary>The verb <c>import</c>. All states and figures are made up.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Capabilities = "stateabb,ccode,year,cinc\nALA,201,1900,0.5\nBEL,202,1900,0.3\nCEL,203,1900,-9\n";
    private const string Pairs = "stateA,stateB,year,defense,offense,neutral,nonagg,consul,atopid1\n201,202,1900,1,0,0,0,0,1010\n";

    private readonly Workplace place = new();

    public ImportTests()
    {
        place.Write("nmc.csv", Capabilities);
        place.Write("ddyr.csv", Pairs);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void What_is_imported_checks_and_runs_and_what_was_filled_in_is_told()
    {
        var answer = Cli.Run(place, "import", "nmc.csv", "--alliances", "ddyr.csv", "--year", "1900", "--states", "all", "--ticks", "5", "--out", "mine.yaml");

        Assert.Equal((0, "mine.yaml"), (answer.Status, answer.Out.Trim()));
        Assert.Contains("3 states, 1 alliance, 0 pairs of neighbours", answer.Error, StringComparison.Ordinal);
        Assert.Contains("CEL: power: the median of all states", answer.Error, StringComparison.Ordinal);
        Assert.Contains("No file tells of rivalries: no states are rivals.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("mine: sound", Cli.Done(place, "check", "mine.yaml"), StringComparison.Ordinal);
        Cli.Done(place, "run", "mine.yaml", "--replicates", "1", "--figures", "none");
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_on_request_and_data_never()
    {
        Assert.Equal("import-1900.yaml", Cli.Done(place, "import", "nmc.csv", "--year", "1900", "--states", "ALA,BEL").Trim());

        Cli.Refused(place, ["import-1900.yaml is there already", "--force"], "import", "nmc.csv", "--year", "1900", "--states", "all");
        Cli.Refused(place, ["nmc.csv is one of the data files"], "import", "nmc.csv", "--year", "1900", "--states", "all", "--out", "nmc.csv", "--force");
        Cli.Done(place, "import", "nmc.csv", "--year", "1900", "--states", "all", "--force");
        Assert.Contains("name: CEL", place.Text("import-1900.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_at_once_and_nothing_is_written()
    {
        place.Write("odd.csv", "a,b\n1,2\n");

        Cli.Refused(
            place, ["odd.csv: its columns are of no kind", "ddyr.csv: it was given as --contiguity, but by its columns it is ATOP directed dyad-year", "none.csv: there is no such file"],
            "import", "nmc.csv", "odd.csv", "none.csv", "--contiguity", "ddyr.csv", "--year", "1900");
        Cli.Refused(place, ["Did you mean 'ALA'?", "--states top:9: '9' is not a number of states"], "import", "nmc.csv", "--year", "1900", "--states", "AKA+top:9");
        Cli.Refused(place, ["--year is missing"], "import", "nmc.csv");
        Cli.Refused(place, ["--year 'x' is not right"], "import", "nmc.csv", "--year", "x");
        Cli.Refused(place, ["no data file is given"], "import", "--year", "1900");
        Cli.Refused(place, ["'a b' cannot be the name"], "import", "nmc.csv", "--year", "1900", "--name", "a b");
    }
}
