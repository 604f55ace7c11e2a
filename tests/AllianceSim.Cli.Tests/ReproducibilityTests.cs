namespace AllianceSim.Cli.Tests;

/// <summary>The same version, file and seed give the same bytes.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly Workplace elsewhere = new();

    public void Dispose()
    {
        place.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public void Jobs_folder_and_name_of_the_file_change_no_byte_of_a_table_or_figure()
    {
        var text = Scenarios.Long.Replace("replicates: 12", "replicates: 5", StringComparison.Ordinal);
        place.Write("long.yaml", text);
        elsewhere.Write("copy of it.yaml", text.ReplaceLineEndings("\r\n"));

        Cli.Done(place, "run", "long.yaml", "--out", "one", "--jobs", "1", "--ticks", "12");
        Cli.Done(elsewhere, "run", "copy of it.yaml", "--out", "two", "--jobs", "2", "--ticks", "12");

        Assert.Equal(place.Tables("one"), elsewhere.Tables("two"));
        Assert.Equal(place.Text("one", "scenario.yaml"), elsewhere.Text("two", "scenario.yaml"));
        foreach (var figure in Directory.GetFiles(place.At("one", "figures")))
            Assert.Equal(File.ReadAllText(figure), elsewhere.Text("two", "figures", Path.GetFileName(figure)));
    }

    [Fact]
    public void Another_seed_gives_other_results()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);

        Cli.Done(place, "run", "tiny.yaml", "--out", "one", "--figures", "none");
        Cli.Done(place, "run", "tiny.yaml", "--out", "two", "--figures", "none", "--seed", "4");

        Assert.NotEqual(place.Text("one", "states.csv"), place.Text("two", "states.csv"));
    }

    [Fact]
    public void A_run_does_not_depend_on_how_many_there_are()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);

        Cli.Done(place, "run", "tiny.yaml", "--out", "one", "--figures", "none");
        Cli.Done(place, "run", "tiny.yaml", "--out", "two", "--figures", "none", "--replicates", "3");

        Assert.StartsWith(place.Text("one", "states.csv"), place.Text("two", "states.csv"), StringComparison.Ordinal);
    }
}
