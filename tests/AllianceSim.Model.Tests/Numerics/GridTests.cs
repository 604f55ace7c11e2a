using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Numerics;

public class GridTests
{
    [Fact]
    public void Each_cell_is_its_own_and_rows_show_the_same_cells()
    {
        var grid = new Grid<int>(5);
        for (var i = 0; i < 5; i++)
        {
            for (var j = 0; j < 5; j++)
                grid[i, j] = 10 * i + j;
        }

        for (var i = 0; i < grid.Size; i++)
            Assert.Equal(Enumerable.Range(10 * i, 5), grid.Row(i).ToArray());
        grid.Row(3)[2] = 99;
        Assert.Equal(99, grid[3, 2]);
        Assert.Equal(23, grid[2, 3]);
    }

    [Fact]
    public void A_cell_outside_is_refused() =>
        Assert.Throws<IndexOutOfRangeException>(() => new Grid<int>(3)[3, 0]);
}
