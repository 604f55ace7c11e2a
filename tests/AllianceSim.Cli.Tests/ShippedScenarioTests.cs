using System.Security.Cryptography;
using System.Text.Json;
using AllianceSim.Cli.Commands;

namespace AllianceSim.Cli.Tests;

/// <summary>Each scenario that comes with the program runs and leaves what is documented.</summary>
public sealed class ShippedScenarioTests : IDisposable
{
    private static readonly string[] Tables =
        ["runs", "ticks", "states", "alliances", "members", "events", "disputes", "involvements", "causes", "outcomes"];

    private readonly Workplace place = new();

    public static TheoryData<string> Names { get; } = [.. Scenarios.Shipped.Select(path => Path.GetFileNameWithoutExtension(path))];

    public void Dispose() => place.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void It_runs_and_leaves_what_is_documented(string name)
    {
        var file = Scenarios.Shipped.Single(path => Path.GetFileNameWithoutExtension(path) == name);

        var answer = Cli.Run(place, "run", file, "--ticks", "3", "--replicates", "2", "--figures", "none");

        Assert.Equal(0, answer.Status);
        var said = answer.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(said.Where(line => line != $"alliancesim: {Runtimes.Lacking}"), AssertProgress);
        Assert.Contains($"{name}: 2 runs of 3 ticks", answer.Out, StringComparison.Ordinal);
        var seed = Assert.Single(Directory.GetDirectories(place.At("results", name)));
        Assert.Contains($"seed {Path.GetFileName(seed)}", answer.Out, StringComparison.Ordinal);
        Assert.Contains($"Results: {Path.GetRelativePath(place.Path, seed)}", answer.Out, StringComparison.Ordinal);
        AssertTables(seed);
        AssertManifest(seed, name);
        Assert.Contains("Running", File.ReadAllText(Path.Combine(seed, "log.txt")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(seed, "figures")));

        AssertRunsAgain(seed, name);
    }

    /// <summary>A run that takes long tells how far it has come; how long that is hangs on the machine.</summary>
    private static void AssertProgress(string line) => Assert.Matches(@"^\S+ \[[#.]*\] \d/2 runs", line);

    private static void AssertTables(string folder)
    {
        foreach (var table in Tables)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, $"{table}.csv"));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.StartsWith("run,", File.ReadLines(Path.Combine(folder, $"{table}.csv")).First(), StringComparison.Ordinal);
        }

        AssertColumns("alliances", "run,alliance,name,kind,founded,ended,end-kind,top-cause,members-at-signing,institutionalisation-at-end");
        AssertColumns("members", "run,alliance,state,joined,left,exit-kind,top-cause");
        AssertColumns(
            "involvements",
            "run,dispute,tick,state,side,ally,involvement,influence,interest-utility,alliance-utility,entangled,entrapped,form");
        AssertColumns("causes", "run,alliance,state,tick,term,change,share");
        Assert.Equal(["0", "1"], File.ReadLines(Path.Combine(folder, "runs.csv")).Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal(6, File.ReadLines(Path.Combine(folder, "ticks.csv")).Skip(1).Count());

        void AssertColumns(string table, string columns) =>
            Assert.StartsWith(columns, File.ReadLines(Path.Combine(folder, $"{table}.csv")).First(), StringComparison.Ordinal);
    }

    private static void AssertManifest(string folder, string name)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        var root = manifest.RootElement;
        Assert.Equal(name, root.GetProperty("scenario").GetString());
        Assert.Equal(Path.GetFileName(folder), root.GetProperty("seed").GetRawText());
        Assert.Equal(Runtimes.Default, root.GetProperty("runtime").GetString());
        Assert.Equal("finished", root.GetProperty("status").GetString());
        Assert.Equal(3, root.GetProperty("ticks").GetInt32());
        Assert.Equal(2, root.GetProperty("replicates").GetInt32());
        Assert.NotEqual("", root.GetProperty("version").GetString());
        Assert.True(root.GetProperty("started").GetDateTimeOffset() <= root.GetProperty("finished").GetDateTimeOffset());
        var listed = root.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString());
        foreach (var path in Directory.GetFiles(folder).Where(path => Path.GetFileName(path) is not ("manifest.json" or "log.txt")))
            Assert.Equal(Hash(path), listed[Path.GetFileName(path)]);
        Assert.Equal(Hash(Path.Combine(folder, "scenario.yaml")), root.GetProperty("scenario-sha256").GetString());
        Assert.All(Tables, table => Assert.Contains($"{table}.csv", listed.Keys));
    }

    private void AssertRunsAgain(string folder, string name)
    {
        var resolved = Path.Combine(folder, "scenario.yaml");
        Assert.Contains($"{name}: sound", Cli.Done(place, "check", resolved), StringComparison.Ordinal);
        Cli.Done(place, "run", resolved, "--out", "again", "--jobs", "1", "--figures", "none");
        Assert.Equal(place.Tables(folder), place.Tables("again"));
        Assert.Equal(File.ReadAllText(resolved), place.Text("again", "scenario.yaml"));
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
