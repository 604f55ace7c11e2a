using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Scenarios.Tests.Sweeps;

public sealed class PointTableTests : IDisposable
{
    private const string Text = "name: t\nbase: world.yaml\ndesign: table\ntable: points.csv\n";

    private readonly SweepFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.b,c\n1,x\n2,y\n")]
    [InlineData("a.b,c\r\n1,x\r\n2,y\r\n")]
    [InlineData("a.b,c\n\n1,x\n\n\n2,y")]
    [InlineData("\uFEFFa.b,c\n 1 , x\n2,y")]
    [InlineData("\"a.b\",c\n\"1\",\"x\"\n2.0,y\n")]
    public void Columns_are_factors_and_rows_are_points(string table)
    {
        folder.Write("points.csv", table);

        var sweep = folder.Sound(Text);

        Assert.Equal(["a.b", "c"], sweep.Factors.Select(factor => factor.Path));
        Assert.Equal(["1,x", "2,y"], sweep.Rows.Select(row => string.Join(',', row.Values)));
        Assert.Equal(
            [.. Lines(table).Where(line => line.Text.TrimStart('"', ' ')[..1] is "1" or "2").Select(line => line.Number)],
            sweep.Rows.Select(row => row.Mark.Line));
    }

    [Fact]
    public void Fields_can_hold_commas_and_quotation_marks()
    {
        folder.Write("points.csv", "states.A.location,name2\n\"[1, 2]\",\"say \"\"x\"\"\"\n");

        Assert.Equal<string>(["[1, 2]", "say \"x\""], Assert.Single(folder.Sound(Text).Rows).Values);
    }

    [Fact]
    public void A_comparison_is_by_the_values_of_a_column()
    {
        folder.Write("points.csv", "a,b\n0.50,x\n1,x\n0.5,y\n");

        folder.Sound(Text + "compare: { by: a, baseline: 0.5 }\n");
        Assert.Equal(
            "sweep.yaml:5:29 compare.baseline|'2' is none of the levels of 'a'|0.5, 1|1", folder.OneWrong(Text + "compare: { by: a, baseline: 2 }\n"));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n4,5\n6,7,8\n", "points.csv:3:1 |the row has 1 field|2, one for each column of the header|", "points.csv:5:1 |the row has 3 fields|2, one for each column of the header|")]
    [InlineData("a,b\n1,\n , \n", "points.csv:2:1 b|nothing is written here|a value|", "points.csv:3:1 a|nothing is written here|a value|", "points.csv:3:1 b|nothing is written here|a value|")]
    [InlineData("a,b,a\n1,2,3\n", "points.csv:1:1 |two columns are called 'a'|a column for each path|")]
    [InlineData("a,\n1,2\n", "points.csv:1:1 |a column is called ''|the path that it varies|")]
    [InlineData("a\n", "points.csv:1:1 |the table has no rows|a header with the paths that are varied, and a row for each design point|")]
    [InlineData("", "points.csv:1:1 |the table has no rows|a header with the paths that are varied, and a row for each design point|")]
    [InlineData("a\n1\"2\n", "points.csv:2:1 |quotation marks are wrong in '1\"2'|quotation marks around whole fields, doubled within|")]
    [InlineData("a\n\0\n", "points.csv:2:1 |a control character ('\\u0000') stands here; a scenario is plain text||")]
    public void What_is_wrong_with_a_table_is_told_by_its_lines(string table, params string[] problems)
    {
        folder.Write("points.csv", table);

        Assert.Equal(problems, folder.Wrong(Text));
    }

    [Fact]
    public void The_sweeps_own_keys_are_no_columns()
    {
        folder.Write("points.csv", "seed,x=y\n1,2\n");

        var problems = folder.Wrong(Text);

        Assert.Equal(2, problems.Count);
        Assert.StartsWith("sweep.yaml:4:8 table|'seed' cannot be varied", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("sweep.yaml:4:8 table|'x=y' is no path", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_and_design_go_together_and_without_vary()
    {
        folder.Write("points.csv", "a,b\n1,2\n");

        Assert.Equal($"sweep.yaml:4:8 table|{folder.At("none.csv")}: there is no such file||", folder.OneWrong(Text.Replace("points", "none", StringComparison.Ordinal)));
        Assert.StartsWith("sweep.yaml:4:8 table|a table is given, and the design is another|design: table", folder.OneWrong(Text.Replace("design: table", "design: sobol", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("sweep.yaml:3:9 design|'tabel' is none of the choices|", folder.OneWrong(Text.Replace("design: table", "design: tabel", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("sweep.yaml:6:3 vary|the table tells what is varied|either table or vary", folder.OneWrong(Text + "vary:\n  world.generate.poles: [1]\n"), StringComparison.Ordinal);
        Assert.StartsWith("sweep.yaml:3:9 design|a table design cannot be a part of another|design: table, for all", folder.OneWrong(Text.Replace("design: table", "design: { table: [a], grid: [b] }", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith(
            "sweep.yaml:5:9 design|a design of kind table needs to be told the table|", folder.OneWrong(SweepFolder.Small + "design: table\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_written_reads_back_the_same()
    {
        string[] columns = ["a.b", "c, d", "e"];
        string[][] rows = [["1", "[1, 2]", "x"], ["0.5", "say \"x\"", "\"5\""], ["18446744073709551615", "two words", "x0.4"]];

        var text = PointTable.Write(columns, rows);
        folder.Write("points.csv", text);
        var sweep = folder.Sound(Text);

        Assert.Equal(columns, sweep.Factors.Select(factor => factor.Path));
        Assert.Equal(rows, sweep.Rows.Select(row => row.Values.ToArray()));
        Assert.Equal(text, PointTable.Write(columns, sweep.Rows.Select(row => (IReadOnlyList<string>)row.Values)));
        Assert.DoesNotContain('\r', text);
    }

    private static IEnumerable<(string Text, int Number)> Lines(string table) =>
        table.Split('\n').Select((line, i) => (line.Trim(), i + 1)).Where(line => line.Item1.Length > 0);
}
