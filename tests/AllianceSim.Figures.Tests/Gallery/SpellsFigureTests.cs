using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Alliances;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class SpellsFigureTests
{
    [Fact]
    public void The_data_are_the_bars()
    {
        var figure = Cases.All["spells-200"]();
        var bars = figure.Panels[0].Marks.OfType<Box>().ToList();
        Assert.Equal(figure.Table.Rows.Count, bars.Count);
        Assert.Equal(figure.Table.Rows.Select(r => (object?)r[6]), bars.Select(b => (object?)(int)b.From.X));
        Assert.Equal(figure.Table.Rows.Select(r => (object?)r[7]), bars.Select(b => (object?)(int)b.To.X));
        Assert.Equal(figure.Table.Rows.Select(r => r[2]), ((CategoryScale)figure.Panels[0].Y).Names);
    }

    [Fact]
    public void Of_too_many_alliances_the_longest_lived_are_drawn_in_the_order_of_signing()
    {
        var rows = SyntheticWorld.Alliances(200);
        var figure = SpellsFigure.Of(rows, SyntheticWorld.Years, SyntheticWorld.Provenance());
        var drawn = figure.Table.Rows.Select(r => (int)r[1]!).ToHashSet();
        int Length(AllianceRow row) => (row.Ended ?? SyntheticWorld.Years.Last) - row.Founded;
        Assert.Equal(SpellsFigure.MostRows, drawn.Count);
        Assert.True(rows.Where(r => drawn.Contains(r.Row.Id)).Min(r => Length(r.Row)) >= rows.Where(r => !drawn.Contains(r.Row.Id)).Max(r => Length(r.Row)));
        Assert.Equal(figure.Table.Rows.Select(r => (int)r[3]!).Order(), figure.Table.Rows.Select(r => (int)r[3]!));
        Assert.Contains("the other 160 left out", figure.Caption);
    }

    [Fact]
    public void Ends_outside_the_years_are_open()
    {
        var figure = Of(new AllianceRow(1, "Old", AllianceKind.Defense, 1930, null, null, "", 2, 2, "", 0, 1, false));
        var shapes = figure.Panels[0].Marks.OfType<Dots>().ToDictionary(d => d.Shape, d => d.Points.Single().X);
        Assert.Equal(1948, shapes[DotShape.LeftArrow]);
        Assert.Equal(2007, shapes[DotShape.RightArrow]);
        Assert.Contains(figure.Legend, e => e.Label == "signed before 1948");
        Assert.Equal([0, 1, "Old", 1930, null, null, 1948, 2007], figure.Table.Rows.Single());
    }

    [Fact]
    public void Every_end_has_an_ink_that_differs_in_grey_too()
    {
        var rows = Enum.GetValues<EndKind>().Select((end, i) => new AllianceRow(i, $"A{i}", AllianceKind.Defense, 1950, 1960, end, "", 2, 2, "", 0, 1, false))
            .Append(new AllianceRow(9, "A9", AllianceKind.Defense, 1950, null, null, "", 2, 2, "", 0, 1, false));
        var figure = Of([.. rows]);
        Assert.Equal(7, figure.Legend.Count);
        Assert.Equal(7, figure.Legend.Select(e => e.Ink.Pattern).Distinct().Count());
        Assert.Equal(7, figure.Panels[0].Marks.OfType<Box>().Select(b => b.Ink.Colour).Distinct().Count());
    }

    [Fact]
    public void Only_the_run_asked_for_is_drawn()
    {
        var rows = SyntheticWorld.Alliances(4).Select((a, i) => a with { Run = i % 2 }).ToList();
        var figure = SpellsFigure.Of(rows, SyntheticWorld.Years, SyntheticWorld.Provenance(), run: 1);
        Assert.Equal(2, figure.Table.Rows.Count);
        Assert.Contains("Run 1,", figure.Caption);
    }

    [Fact]
    public void Without_alliances_it_says_so()
    {
        var figure = Cases.All["spells-none"]();
        Assert.Equal("No alliance was formed", figure.Panels[0].Message);
        Assert.Empty(figure.Table.Rows);
    }

    private static Figure Of(params AllianceRow[] rows) =>
        SpellsFigure.Of([.. rows.Select(r => new Recorded<AllianceRow>(0, r))], SyntheticWorld.Years, SyntheticWorld.Provenance());
}
