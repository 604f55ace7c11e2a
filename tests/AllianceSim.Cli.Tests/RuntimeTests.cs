using System.Text.Json;
using AllianceSim.Cli.Commands;

namespace AllianceSim.Cli.Tests;

/// <summary>Runtimes that are built in give the same results; one that is not is refused, with the way out.</summary>
public sealed class RuntimeTests : IDisposable
{
    private readonly Workplace place = new();

    public RuntimeTests() => place.Write("tiny.yaml", Scenarios.Tiny);

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_first_of_those_built_in_is_used_unless_told_otherwise()
    {
        Cli.Done(place, "run", "tiny.yaml", "--out", "usual", "--figures", "none");
        Cli.Done(place, "run", "tiny.yaml", "--out", "inline", "--figures", "none", "--runtime", "inline");

        Assert.Equal(Runtimes.BuiltIn[0], Runtime("usual"));
        Assert.Equal(Runtimes.BuiltIn.Contains(Runtimes.Akka), Runtimes.Lacking is null);
        Assert.Equal(Runtimes.Inline, Runtime("inline"));
        Assert.Equal(place.Tables("inline"), place.Tables("usual"));
    }

#if AKKA
    [Fact]
    public void Actors_write_the_tables_and_figures_that_the_inline_runtime_writes()
    {
        Assert.Equal([Runtimes.Akka, Runtimes.Inline], Runtimes.BuiltIn);
        place.Write("long.yaml", Scenarios.Long);
        string[] line = ["run", "long.yaml", "--replicates", "4", "--jobs", "2", "--set", "record.dyads=on"];

        var answer = Cli.Run(place, [.. line, "--out", "akka", "--runtime", "akka"]);
        Cli.Done(place, [.. line, "--out", "inline", "--runtime", "inline"]);

        Assert.Equal((0, Runtimes.Akka), (answer.Status, Runtime("akka")));
        Assert.DoesNotContain("akka://", answer.Out + answer.Error, StringComparison.Ordinal);
        Assert.Equal(place.Tables("inline"), place.Tables("akka"));
        Assert.Equal(place.Text("inline", "scenario.yaml"), place.Text("akka", "scenario.yaml"));
        foreach (var figure in Directory.GetFiles(place.At("inline", "figures")))
            Assert.Equal(File.ReadAllText(figure), place.Text("akka", "figures", Path.GetFileName(figure)));
    }
#else
    [Fact]
    public void That_actors_are_lacking_is_told_in_one_line_to_who_did_not_choose()
    {
        Assert.Single(Lines("run", "tiny.yaml", "--out", "a"), line => line == $"alliancesim: {Runtimes.Lacking}");
        Assert.DoesNotContain(Lines("run", "tiny.yaml", "--out", "b", "--runtime", "inline"), IsOfAkka);
        Assert.DoesNotContain(Lines("run", "tiny.yaml", "--out", "c", "--quiet"), IsOfAkka);

        string[] Lines(params string[] line) => Cli.Run(place, line).Error.ReplaceLineEndings("\n").Split('\n');

        bool IsOfAkka(string line) => line.Contains("Akka", StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_are_refused()
    {
        Assert.Equal([Runtimes.Inline], Runtimes.BuiltIn);
        Cli.Refused(place, ["--runtime akka", "Akka.NET is not built in", "Use --runtime inline"], "run", "tiny.yaml", "--runtime", "akka");
    }
#endif

    private string? Runtime(string folder)
    {
        using var manifest = JsonDocument.Parse(place.Text(folder, "manifest.json"));
        return manifest.RootElement.GetProperty("runtime").GetString();
    }
}
