namespace AllianceSim.Results.Tests;

public sealed class ExistingResultsTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ResultsThatAreThereAreNotTouchedUnasked()
    {
        Samples.WriteAll(folder.Path);
        var before = folder.Bytes();
        var error = Assert.Throws<ResultFolderException>(() => ResultFolder.Open(folder.Path, Samples.Header()));
        Assert.Contains("--resume", error.Message, StringComparison.Ordinal);
        Assert.Contains("--force", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Bytes());
    }

    [Fact]
    public void ClearingTakesOldResultsAwayAndNothingElse()
    {
        Samples.WriteAll(folder.Path);
        Directory.CreateDirectory(folder.File("figures"));
        File.WriteAllText(folder.File("notes.txt"), "mine");
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(2, "name: other\n"), ExistingResults.Clear))
            Assert.Equal([0, 1], results.Remaining);
        Assert.False(Directory.Exists(folder.File("figures")));
        Assert.Equal("mine", folder.Text("notes.txt"));
        Assert.Equal("name: other\n", folder.Text("scenario.yaml"));
        Assert.Equal(1, folder.Text("runs.csv").Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(ExistingResults.Clear)]
    [InlineData(ExistingResults.Resume)]
    public void AFolderThatMerelyHoldsAFileOfTheSameNameIsLeftAlone(ExistingResults existing)
    {
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.File("scenario.yaml"), "the user's own");
        Assert.Throws<ResultFolderException>(() => ResultFolder.Open(folder.Path, Samples.Header(), existing));
        Assert.Equal("the user's own", folder.Text("scenario.yaml"));
    }

    [Fact]
    public void ResumingWhereThereIsNothingBegins()
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume);
        Assert.Equal(4, results.Remaining.Count);
    }

    [Fact]
    public void OnlyTheSameWorkIsResumed()
    {
        Samples.WriteAll(folder.Path);
        Refused(Samples.Header() with { Version = "0.2.0" }, "version is 0.1.0, now it is 0.2.0");
        Refused(Samples.Header() with { Commit = "def" }, "commit");
        Refused(Samples.Header() with { Seed = 3 }, "seed");
        Refused(Samples.Header(text: "name: test\nticks: 3\n"), "hash of the scenario");

        void Refused(ResultHeader header, string why)
        {
            var error = Assert.Throws<ResultFolderException>(() => ResultFolder.Open(folder.Path, header, ExistingResults.Resume));
            Assert.Contains(why, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ResumingKeepsTheTimeOfTheStart()
    {
        Samples.WriteAll(folder.Path);
        var started = ManifestStore.Read(folder.Path).Started;
        using var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume);
        results.Complete();
        Assert.Equal(started, ManifestStore.Read(folder.Path).Started);
    }

    [Fact]
    public void TwoCannotWriteInOneFolder()
    {
        using (ResultFolder.Open(folder.Path, Samples.Header()))
        {
            var error = Assert.Throws<ResultFolderException>(
                () => ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume));
            Assert.Contains("another process", error.Message, StringComparison.Ordinal);
            Assert.True(error.IsRefusal);
        }

        ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume).Dispose();
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsAClearError()
    {
        using var blocked = new TestFolder();
        File.WriteAllText(blocked.Path, "a file");
        var file = Assert.Throws<ResultFolderException>(() => ResultFolder.Open(blocked.Path, Samples.Header()));
        Assert.Contains("is a file", file.Message, StringComparison.Ordinal);
        Assert.True(file.IsRefusal);
        var beneath = Assert.Throws<ResultFolderException>(() => ResultFolder.Open(blocked.File("deep"), Samples.Header()));
        Assert.Contains("cannot be written", beneath.Message, StringComparison.Ordinal);
        Assert.False(beneath.IsRefusal);
        File.Delete(blocked.Path);
    }
}
