using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Tests;

public sealed class RoundTripTests : IDisposable
{
    private readonly TestFolder folder = new();

    public RoundTripTests() => Samples.WriteAll(folder.Path, replicates: 2);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EveryTableReadsBackAsItWasWritten()
    {
        var results = ResultReader.Open(folder.Path);

        Assert.Equal(TwoRuns(Samples.Run), results.Runs);
        Assert.Equal(TwoRuns(Samples.Tick), results.Ticks);
        Assert.Equal(TwoRuns(_ => Samples.State), results.States);
        Assert.Equal(TwoRuns(_ => Samples.Dyad), results.Dyads);
        Assert.Equal(TwoRuns(_ => Samples.Ended, _ => Samples.InForce), results.Alliances);
        Assert.Equal(TwoRuns(_ => Samples.Left, _ => Samples.Stays), results.Members);
        Assert.Equal(TwoRuns(_ => Samples.Event, _ => Samples.Signing, _ => Samples.Prevented), results.Events);
        Assert.Equal(TwoRuns(_ => Samples.Dispute), results.Disputes);
        Assert.Equal(TwoRuns(_ => Samples.Coded, _ => Samples.NotCoded), results.Involvements);
        Assert.Equal(TwoRuns(_ => Samples.Weighing), results.Weighings);
        Assert.Equal(TwoRuns(_ => Samples.Cause), results.Causes);
        Assert.Equal(TwoRuns(_ => Samples.Term), results.Terms);
        Assert.Equal(TwoRuns(_ => Samples.Hazard, _ => Samples.Unknown), results.Outcomes);
        Assert.Equal(TwoRuns(_ => Samples.Year), results.Lives);
        Assert.Equal("test", results.Scenario);
    }

    [Fact]
    public void MinusZeroKeepsItsSign() =>
        Assert.True(double.IsNegative(ResultReader.Open(folder.Path).Ticks[0].Row.MeanDegreeTop20));

    [Theory]
    [InlineData("runs", "run,scenario,seed,point,replicate,ticks,status,message")]
    [InlineData(
        "alliances",
        "run,alliance,name,kind,founded,ended,end-kind,top-cause,members-at-signing,institutionalisation-at-end,members-at-end,target,formality,"
        + "conditional")]
    [InlineData("members", "run,alliance,state,joined,left,exit-kind,top-cause,loophole,obligation")]
    [InlineData(
        "involvements",
        "run,dispute,tick,state,side,ally,involvement,influence,interest-utility,alliance-utility,entangled,entrapped,form,originator,called,"
        + "honoured,without-alliance,self-entrapped,entanglement-chance,military-entanglement-chance,allies")]
    [InlineData("weighings", "run,dispute,tick,state,side,term,part,value,utility")]
    [InlineData("causes", "run,alliance,state,tick,term,change,share,part,cause,occasion,now")]
    [InlineData("terms", "run,tick,alliance,state,term,value")]
    [InlineData("outcomes", "run,outcome,value,events,exposure")]
    [InlineData("lives", "run,of,age,entered,at-risk,ends")]
    public void HeadersAreThoseOfTheContract(string table, string header) =>
        Assert.StartsWith(header + "\n", folder.Text(table + ".csv"), StringComparison.Ordinal);

    [Fact]
    public void FilesAreExactlyTheseBytes()
    {
        Assert.Equal(
            "run,alliance,state,joined,left,exit-kind,top-cause,loophole,obligation\n"
            + "0,1,A,1949,1955,abrogated,balance-of-power,0.25,0.6\n0,1,B,1949,,,,0,1\n"
            + "1,1,A,1949,1955,abrogated,balance-of-power,0.25,0.6\n1,1,B,1949,,,,0,1\n",
            folder.Text("members.csv"));
        Assert.Equal(
            "run,dispute,tick,initiator,target,hostility,stake,initiator-win-odds,winner,initiator-loss,target-loss,initiator-joiners,"
            + "target-joiners,chance,chance-without-initiator-allies,chance-without-target-allies,contiguous,tied,"
            + "initiator-allies,initiator-allies-fighting,target-allies,target-allies-fighting,others,others-fighting\n"
            + "0,1,1,A,B,war,1.5,0.5,,0.1,0.2,0,2,0.25,,0.125,true,false,3,0,2,1,5,1\n"
            + "1,1,1,A,B,war,1.5,0.5,,0.1,0.2,0,2,0.25,,0.125,true,false,3,0,2,1,5,1\n",
            folder.Text("disputes.csv"));
        Assert.Contains(
            "\n0,1,shock,A,,,,\"Côte d'Ivoire, \"\"north\"\"\r\nand 平和\"\n",
            folder.Text("events.csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheDictionaryExplainsEveryColumnOfEveryTable()
    {
        var text = DataDictionary.ToMarkdown();
        Assert.All(ResultTables.All, table =>
        {
            Assert.Contains("## " + table.FileName, text, StringComparison.Ordinal);
            Assert.All(table.Columns, column =>
            {
                Assert.NotEmpty(column.Meaning);
                Assert.Contains($"| {column.Name} | {column.Allowed} | {column.Meaning} |", text, StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public void ColumnNamesAreUniqueWithinATable() =>
        Assert.All(ResultTables.All, table => Assert.Equal(
            table.Columns.Count + 1,
            table.Columns.Select(column => column.Name).Append(Table.RunColumn).Distinct(StringComparer.Ordinal).Count()));

    private static Recorded<TRow>[] TwoRuns<TRow>(params Func<int, TRow>[] rows) =>
        [.. new[] { 0, 1 }.SelectMany(run => rows.Select(row => new Recorded<TRow>(run, row(run))))];
}
