using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
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
        Assert.Equal(figure.Table.Rows.Select(r => (object?)r[8]), bars.Select(b => (object?)(int)b.From.X));
        Assert.Equal(figure.Table.Rows.Select(r => (object?)r[9]), bars.Select(b => (object?)(int)b.To.X));
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
        Assert.Equal([0, 1, "Old", 1930, null, null, null, null, 1948, 2007], figure.Table.Rows.Single());
    }

    [Fact]
    public void Every_cause_and_every_other_end_has_an_ink_that_differs_in_grey_too()
    {
        var causes = CauseGroup.All.Select(group => Cause.All.First(cause => cause.Group == group)).ToList();
        var figure = Of(
            [
                .. causes.Select((cause, i) => Ended(i, EndKind.Abrogated, cause.Id)), Ended(6, EndKind.Renegotiated), Ended(7, EndKind.Vanished),
                Ended(8, EndKind.Dissolved), Ended(9, null),
            ]);
        Assert.Equal(
            [.. CauseGroup.All.Select(group => group.Name), "renegotiated", "a member vanished", "ended otherwise", "in force at the end"],
            figure.Legend.Select(e => e.Label));
        Assert.Equal(figure.Legend.Select(e => e.Ink), figure.Panels[0].Marks.OfType<Box>().Select(b => b.Ink));
        Assert.Equal(6, figure.Legend.Take(6).Select(e => e.Ink.Colour).Distinct().Count());
        Assert.Equal(6, figure.Legend.Take(6).Select(e => e.Ink.Pattern).Distinct().Count());
        Assert.Equal(10, figure.Legend.Select(e => (e.Ink.Pattern, Lightness: e.Ink.Pattern == Pattern.Solid ? Lightness(e.Ink.Colour) / 40 : Lightness(e.Ink.Colour) / 128)).Distinct().Count());
    }

    [Fact]
    public void The_cause_of_an_end_stands_in_the_table_and_is_told_to_who_points_at_it()
    {
        var figure = Of(Ended(1, EndKind.Expired, "regime-change"), Ended(2, EndKind.Renegotiated), Ended(3, null));
        Assert.Equal(["regime-change", "domestic"], figure.Table.Rows[0].Skip(6).Take(2));
        Assert.All(figure.Table.Rows.Skip(1), row => Assert.Equal([null, null], row.Skip(6).Take(2)));
        Assert.Equal(
            [
                "A1, 1950 to 1960, expired: new leaders felt unbound (domestic politics)", "A2, 1950 to 1960, renegotiated",
                "A3, from 1950, in force at the end",
            ],
            figure.Panels[0].Marks.OfType<Box>().Select(b => b.Hover));
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

    private static AllianceRow Ended(int id, EndKind? end, string cause = "") =>
        new(id, $"A{id}", AllianceKind.Defense, 1950, end is null ? null : 1960, end, cause, 2, 2, "", 0, 1, false);

    private static int Lightness(string colour)
    {
        int Part(int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((30 * Part(1)) + (59 * Part(3)) + (11 * Part(5))) / 100;
    }

    private static Figure Of(params AllianceRow[] rows) =>
        SpellsFigure.Of([.. rows.Select(r => new Recorded<AllianceRow>(0, r))], SyntheticWorld.Years, SyntheticWorld.Provenance());
}
