using AllianceSim.Engine.Recording;

namespace AllianceSim.Results.Tests;

public sealed class ResultReaderTests : IDisposable
{
    private readonly TestFolder folder = new();

    public ResultReaderTests() => Samples.WriteAll(folder.Path, replicates: 2);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void OnlyWhatTheJournalVouchesForIsSeenWhileWorkGoesOn()
    {
        using var other = new TestFolder();
        using (var results = ResultFolder.Open(other.Path, Samples.Header()))
        {
            Assert.Empty(ResultReader.Open(other.Path).Runs);
            results.Commit(Samples.Recorder(0));
            results.Commit(Samples.Recorder(2));
            Assert.Single(ResultReader.Open(other.Path).Ticks);
        }

        other.Append("ticks.csv", "1,0,");

        var read = ResultReader.Open(other.Path);

        Assert.Equal([0], read.Runs.Select(run => run.Run));
        Assert.Equal([0], read.Ticks.Select(tick => tick.Run));
    }

    [Fact]
    public void ColumnsMayBeAddedAndMoved()
    {
        File.WriteAllText(
            folder.File("causes.csv"),
            "note,share,change,term,tick,state,alliance,run,now,occasion,cause,part\n"
            + "x,1,-0.75,security,1,A,1,0,,survival,balance-of-power,proximity\na note much longer than what it notes,1,2,t,3,B,4,1,0.5,exit,error,\n");
        var causes = ResultReader.Open(folder.Path).Causes;
        Assert.Equal([new(0, Samples.Cause), new(1, new(4, "B", 3, "t", 2, 1, "", "error", Occasion.Exit, 0.5))], causes);
    }

    [Theory]
    [InlineData("0,1,A,1,security,x,1,,will,exit,", "line 2, column 'change': 'x' is not allowed here (number, or empty)")]
    [InlineData("0,1.5,A,1,security,1,1,,will,exit,", "line 2, column 'alliance': '1.5' is not allowed here (integer)")]
    [InlineData("0,1,A,1,security,1,1,,will,leave,", "line 2, column 'occasion': 'leave' is not allowed here (exit, expulsion, survival)")]
    [InlineData("zero,1,A,1,security,1,1,,will,exit,", "line 2, column 'run': 'zero'")]
    [InlineData("0,1,A,1,security,1", "line 2: has 6 fields where the header has 11")]
    public void ADamagedRowIsNamed(string row, string complaint)
    {
        File.WriteAllText(
            folder.File("causes.csv"),
            "run,alliance,state,tick,term,change,share,part,cause,occasion,now\n" + row + "\n" + new string('\n', 300));
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(folder.Path).Causes);
        Assert.Contains(folder.File("causes.csv") + ", " + complaint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownNameTellsThoseKnown()
    {
        var text = folder.Text("members.csv").Replace("abrogated", "broken-off", StringComparison.Ordinal);
        File.WriteAllText(folder.File("members.csv"), text);
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(folder.Path).Members);
        Assert.Contains(
            "column 'exit-kind': 'broken-off' is not allowed here (abrogated, expired, renegotiated, vanished, dissolved, expelled, or empty)",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingColumnIsNamed()
    {
        File.WriteAllText(folder.File("causes.csv"), folder.Text("causes.csv").Replace("term", "word", StringComparison.Ordinal));
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(folder.Path).Causes);
        Assert.Contains("line 1: has no column 'term'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableCutShortIsAnError()
    {
        using (var table = File.OpenWrite(folder.File("ticks.csv")))
            table.SetLength(table.Length - 10);
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(folder.Path));
        Assert.Contains("ticks.csv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutResultsSaysSo()
    {
        using var empty = new TestFolder();
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(empty.Path));
        Assert.Contains("is no result folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedManifestSaysSo()
    {
        File.WriteAllText(folder.File("manifest.json"), "{\"version\":");
        var error = Assert.Throws<ResultFolderException>(() => ResultReader.Open(folder.Path));
        Assert.Contains("manifest.json: is damaged", error.Message, StringComparison.Ordinal);
    }
}
