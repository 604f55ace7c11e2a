using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class SystemFigureTests
{
    [Fact]
    public void The_data_are_the_lines_and_bands()
    {
        var figure = Cases.All["system-usual"]();
        for (var panel = 0; panel < figure.Panels.Count; panel++)
        {
            var column = 2 + (3 * panel);
            var line = figure.Panels[panel].Marks.OfType<Line>().Single();
            var band = figure.Panels[panel].Marks.OfType<Band>().Single();
            Assert.Equal(figure.Table.Rows.Select(r => ((double)(int)r[0]!, (double)r[column]!)), line.Points.Select(p => (p.X, p.Y)));
            Assert.Equal(figure.Table.Rows.Select(r => ((double)r[column + 1]!, (double)r[column + 2]!)), band.Bounds.Select(b => (b.Lower, b.Upper)));
        }
    }

    [Fact]
    public void Mean_and_percentiles_are_over_runs()
    {
        var row = SyntheticWorld.Ticks(1, ticks: 1)[0].Row;
        var ticks = Enumerable.Range(0, 5).Select(run => new Recorded<TickRow>(run, row with { Density = run, Disputes = 10, States = 20 })).ToList();
        var cells = SystemFigure.Of(ticks, SyntheticWorld.Provenance(5)).Table.Rows.Single();
        Assert.Equal([1948, 5, 2.0], cells.Take(3));
        Assert.Equal(0.2, (double)cells[3]!, 9);
        Assert.Equal(3.8, (double)cells[4]!, 9);
        Assert.Equal(0.5, (double)cells[14]!, 9);
    }

    [Fact]
    public void A_single_run_has_no_band_and_says_so()
    {
        var figure = Cases.All["system-single-run"]();
        Assert.All(figure.Panels, p => Assert.Empty(p.Marks.OfType<Band>()));
        Assert.Contains("One run; no band", figure.Caption);
    }

    [Fact]
    public void Years_share_one_axis_that_is_labelled_once()
    {
        var panels = Cases.All["system-usual"]().Panels;
        Assert.All(panels, p => Assert.Same(panels[0].X, p.X));
        Assert.Same(panels[^1], Assert.Single(panels, p => p.LabelsX));
    }

    [Fact]
    public void What_has_no_value_says_so()
    {
        var panels = Cases.All["system-one-state"]().Panels;
        Assert.Equal("No value in any run", panels[0].Message);
        Assert.All(panels.Skip(1), p => Assert.Empty(p.Message));
        Assert.All(Cases.All["system-no-tick"]().Panels, p => Assert.NotEmpty(p.Message));
    }

    [Fact]
    public void Many_shocks_are_lines_in_every_panel_and_named_in_the_table_alone()
    {
        var figure = Cases.All["system-many-shocks"]();
        Assert.All(figure.Panels, p => Assert.Equal(20, p.Marks.OfType<Segment>().Count()));
        Assert.Contains("the 20 years with shocks", figure.Caption);
        Assert.Equal(20, figure.Table.Rows.Count(r => r[^1] is not null));
        Assert.DoesNotContain("1946", figure.Caption);
    }

    [Fact]
    public void Runs_that_stop_early_are_told()
    {
        var figure = Cases.All["system-stopped-early"]();
        Assert.Contains("as few as 4 are left", figure.Caption);
        Assert.Equal(4, figure.Table.Rows[^1][1]);
    }
}
