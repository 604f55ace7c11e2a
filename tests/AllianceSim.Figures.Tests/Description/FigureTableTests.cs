using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Description;

public class FigureTableTests
{
    [Fact]
    public void Cells_are_quoted_where_needed_and_missing_ones_empty()
    {
        var table = new FigureTable(["name", "value", "year"], [["a,\"b\"", 0.1, 1948], ["北", double.NaN, null]]);
        var text = new StringWriter();
        table.Write(text);
        Assert.Equal("name,value,year\n\"a,\"\"b\"\"\",0.1,1948\n北,,\n", text.ToString());
    }

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        var table = new FigureTable(["name", "value"], [["a"]]);
        Assert.Throws<InvalidOperationException>(() => table.Write(new StringWriter()));
    }
}
